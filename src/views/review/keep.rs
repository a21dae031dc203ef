//! A curious question, why it is asked, and a way to keep it for the session.

use leptos::prelude::*;

use super::{Look, energy::numbers};
use crate::{
    components::Toggle,
    content::review::{fill, gap},
    domain::{
        Answer, Client, Id, Model, NaiveDate, NoteCommand, Session, SessionCommand, SessionStatus,
        gap::{Gap, Reading},
    },
};

/// The question of one gap.
#[component]
pub fn Question(
    look: Look,
    gap: Gap,
    /// How many areas before this one have the same gap: the second is asked in other words.
    n: usize,
    /// The number that the question names.
    number: u8,
    area: String,
) -> impl IntoView {
    let words = self::gap(gap.slug()).expect("every gap has its question");
    let asked = fill(words.asks[n % words.asks.len()].text(look.voice), &area, number);
    let why = Memo::new(move |_| {
        let of_area = |reading: &&Reading| reading.area == area;
        look.readings.read().iter().find(of_area).map(numbers).unwrap_or_default()
    });
    let question = asked.clone();
    let kept = look.app.memo(move |model| is_kept(model, &look.client(), &question));
    let about = asked.clone();
    let keep = {
        let question = asked.clone();
        move |on| keep(look, &question, on)
    };
    view! {
        <div class="stack tight">
            <p class="lede" dir="auto">
                {asked}
            </p>
            <div>
                <Toggle
                    label="Keep the question for the session"
                    about=about
                    small=true
                    pressed=kept
                    on_toggle=keep
                />
            </div>
            <details class="disclosure">
                <summary>"Why this question"</summary>
                <p>{words.rule.text(look.voice)}</p>
                <p class="muted">{why}</p>
            </details>
        </div>
    }
    .into_any()
}

/// The session that a question can wait in: the one that is on, or else the next one that is planned.
fn waiting(model: &Model, client: &Id<Client>) -> Option<std::sync::Arc<Session>> {
    let mut sessions = model.sessions_of(client, NaiveDate::MAX);
    sessions.retain(|session| session.status != SessionStatus::Ended);
    // The latest day comes first: the next one planned is the last of them.
    let live = sessions.iter().find(|session| session.status == SessionStatus::Live);
    live.or(sessions.last()).cloned()
}

/// Whether the question waits in a session, or in a note where there is no session ahead.
fn is_kept(model: &Model, client: &Id<Client>, question: &str) -> bool {
    let waits = |session: &Session| session.preparation.questions.iter().any(|kept| kept == question);
    waiting(model, client).is_some_and(|session| waits(&session))
        || model.client_notes(client).iter().any(|note| note.text == question)
}

fn keep(look: Look, question: &str, on: bool) {
    let Look { app, .. } = look;
    let client = look.client();
    let note = app.with(|model| model.client_notes(&client).into_iter().find(|note| note.text == question));
    match (on, note, app.with(|model| waiting(model, &client))) {
        (false, Some(note), _) => {
            app.run(NoteCommand::Remove { id: note.id.clone() });
        }
        (_, _, Some(session)) => {
            let mut questions = session.preparation.questions.clone();
            questions.retain(|kept| kept != question);
            if on {
                questions.push(question.to_owned());
            }
            app.run(SessionCommand::Answer { id: session.id.clone(), answer: Answer::OpeningQuestions(questions) });
        }
        (true, _, None) => {
            app.run(NoteCommand::Add { client, text: question.to_owned() });
        }
        (false, None, None) => {}
    }
}
