//! Noting a concern: which card, the facts, what was said and offered, and when to ask again (003).

use super::{
    answers::Answers,
    choice::{one_of, open_day},
    fields::{Text, title_text},
    questions::{Questions, Step, something_new},
};
use crate::{
    app::App,
    content::{
        concerns::{QUESTIONS as WORDS, ROWS, name, reply},
        goals::Question,
        words::full_day,
    },
    domain::{Concern, Model, Referral, ReferralCommand, Reply, Voice},
    platform::clock,
    route::Route,
};
use leptos::prelude::*;

pub static QUESTIONS: Questions<Referral> = Questions {
    words: WORDS,
    steps: &STEPS,
    about: something_new,
    most: None,
    save_as: "Save note",
    check: |_| ().into_any(),
    save,
};

const FACTS: Text<Referral> = Text { id: "concern-facts", get: |r| &r.facts, put: |r, text| r.facts = text };
const SAID: Text<Referral> = Text { id: "concern-said", get: |r| &r.said, put: |r, text| r.said = text };
const OFFERED: Text<Referral> = Text { id: "concern-offered", get: |r| &r.offered, put: |r, text| r.offered = text };

static STEPS: [Step<Referral>; 6] = [
    Step {
        id: "concern",
        fields: concern,
        rows: |note, model| vec![row(0, note, model, |voice| name(note.concern, voice).to_owned())],
        ..Step::OPEN
    },
    Step {
        id: "facts",
        fields: |answers, asked| title_text(answers, asked, FACTS, 4),
        rows: |note, model| vec![row(1, note, model, |_| note.facts.clone())],
        ..Step::OPEN
    },
    Step {
        id: "said",
        fields: |answers, asked| title_text(answers, asked, SAID, 4),
        rows: |note, model| vec![row(2, note, model, |_| note.said.clone())],
        ..Step::OPEN
    },
    Step {
        id: "offered",
        fields: |answers, asked| title_text(answers, asked, OFFERED, 3),
        rows: |note, model| vec![row(3, note, model, |_| note.offered.clone())],
        ..Step::OPEN
    },
    Step {
        id: "reply",
        skip: Some(|note| note.reply = None),
        fields: |answers, asked| {
            let options = Reply::ALL.map(|answer| (answer, reply(answer, answers.voice))).to_vec();
            one_of(answers, asked, options, |note| note.reply, |note, answer| note.reply = Some(answer))
        },
        rows: |note, model| {
            let answer = |voice| note.reply.map(|answer| reply(answer, voice).to_owned()).unwrap_or_default();
            vec![row(4, note, model, answer)]
        },
        ..Step::OPEN
    },
    Step {
        id: "ask-again",
        skip: Some(|note| note.ask_again = None),
        fields: |answers, asked| {
            open_day(answers, asked, "concern-ask-again", |note| note.ask_again, |note, day| note.ask_again = day)
        },
        rows: |note, model| {
            vec![row(5, note, model, |_| note.ask_again.map(|day| full_day(day, clock::today())).unwrap_or_default())]
        },
        ..Step::OPEN
    },
];

/// One answer under its name, in the wording of whose note it is.
fn row(at: usize, note: &Referral, model: &Model, answer: impl Fn(Voice) -> String) -> (&'static str, String) {
    let own = model.clients.get(&note.client).is_some_and(|client| client.myself);
    let voice = if own { Voice::Own } else { Voice::Coach };
    (ROWS[at].text(voice), answer(voice))
}

fn concern(answers: Answers<Referral>, asked: &'static Question) -> AnyView {
    let options = Concern::ALL.map(|concern| (concern, name(concern, answers.voice))).to_vec();
    one_of(answers, asked, options, |note| Some(note.concern), |note, concern| note.concern = concern)
}

fn save(answers: Answers<Referral>, app: App) -> Result<Route, String> {
    let id = answers.record.with(|note| note.id.clone());
    let kept = app.with(|model| model.referrals.get(&id).cloned());
    let note = answers.record.onto(kept.as_deref());
    let command =
        ReferralCommand::Save { id: kept.as_ref().map(|kept| kept.id.clone()), referral: Box::new(note.clone()) };
    let changes = app.dispatch(command)?;
    answers.record.saved(&note);
    let id = kept.map(|kept| kept.id.clone()).or_else(|| changes.added_id());
    Ok(id.map_or(Route::Concerns(note.client), Route::Referral))
}
