//! The five questions that find a stage: an answer is one tap and leads on.

use leptos::prelude::*;

use super::{
    super::{
        answers::Answers,
        fields::{Text, named_text},
        questions::{Questions, Step},
    },
    AreaAnswers,
};
use crate::{
    app::{App, use_app},
    components::{Icon, IconName},
    content::{
        focus_area::{NO_PLAN, STAGING},
        stages,
    },
    domain::{FocusAreaCommand, StagingQuestion, Stance, Voice},
    route::Route,
    views::stages::MaintenanceNote,
};

pub static QUESTIONS: Questions<AreaAnswers> = Questions {
    words: STAGING,
    steps: &STEPS,
    about: |answers, model| answers.area(model).map(|area| area.name.clone()),
    most: Some(5),
    save_as: "Keep this stage",
    check: outcome,
    save,
};

const WHY: Text<AreaAnswers> = Text { id: "stage-why", get: |a| &a.why, put: |a, text| a.why = text };

static STEPS: [Step<AreaAnswers>; 5] = [
    Step {
        id: "long",
        needs: |answers| needed(answers.staging.long.is_none()),
        fields: |answers, _| {
            yes_or_no(answers, |found| found.staging.long, |found, yes| found.staging.long = Some(yes))
        },
        rows: |answers, _| vec![("More than six months", said(answers.staging.long))],
        ..ONE_TAP
    },
    Step {
        id: "doing",
        when: Some(|answers| answers.staging.asks(StagingQuestion::Doing)),
        needs: |answers| needed(answers.staging.doing.is_none()),
        fields: |answers, _| {
            yes_or_no(answers, |found| found.staging.doing, |found, yes| found.staging.doing = Some(yes))
        },
        rows: |answers, _| vec![("At present", said(answers.staging.doing))],
        ..ONE_TAP
    },
    Step {
        id: "within-month",
        when: Some(|answers| answers.staging.asks(StagingQuestion::WithinMonth)),
        needs: |answers| needed(answers.staging.within_month.is_none()),
        fields: |answers, _| {
            yes_or_no(answers, |found| found.staging.within_month, |found, yes| found.staging.within_month = Some(yes))
        },
        rows: |answers, _| vec![("In the next month", said(answers.staging.within_month))],
        ..ONE_TAP
    },
    Step {
        id: "within-six-months",
        when: Some(|answers| answers.staging.asks(StagingQuestion::WithinSixMonths)),
        needs: |answers| needed(answers.staging.within_six_months.is_none()),
        fields: |answers, _| {
            yes_or_no(
                answers,
                |found| found.staging.within_six_months,
                |found, yes| found.staging.within_six_months = Some(yes),
            )
        },
        rows: |answers, _| vec![("Within half a year", said(answers.staging.within_six_months))],
        ..ONE_TAP
    },
    Step {
        id: "no-plan",
        when: Some(|answers| answers.staging.asks(StagingQuestion::NoPlan)),
        needs: |answers| needed(answers.staging.no_plan.is_none()),
        fields: |answers, _| {
            let options = NO_PLAN.iter().map(|(plan, words)| (*plan, words.text(answers.voice))).collect();
            one_tap(answers, options, |found| found.staging.no_plan, |found, plan| found.staging.no_plan = Some(plan))
        },
        rows: |answers, _| {
            let found = NO_PLAN.iter().find(|(plan, _)| Some(*plan) == answers.staging.no_plan);
            vec![("Without a plan", found.map(|(_, words)| words.coach.to_owned()).unwrap_or_default())]
        },
        ..ONE_TAP
    },
];

/// Each question is needed, and a changed answer may call for the next one.
const ONE_TAP: Step<AreaAnswers> = Step { skip: None, hangs: true, ..Step::OPEN };

const FIRST: &str = "staging-answer";

fn needed(is_open: bool) -> Option<(&'static str, &'static str)> {
    is_open.then_some((FIRST, "Choose the answer that fits best."))
}

fn said(answer: Option<bool>) -> String {
    answer.map_or("", |yes| if yes { "Yes" } else { "No" }).into()
}

fn yes_or_no(
    answers: Answers<AreaAnswers>,
    get: fn(&AreaAnswers) -> Option<bool>,
    put: fn(&mut AreaAnswers, bool),
) -> AnyView {
    one_tap(answers, vec![(true, "Yes"), (false, "No")], get, put)
}

/// Buttons that answer the question and send the page.
fn one_tap<V: Copy + PartialEq + Send + Sync + 'static>(
    answers: Answers<AreaAnswers>,
    options: Vec<(V, &'static str)>,
    get: fn(&AreaAnswers) -> Option<V>,
    put: fn(&mut AreaAnswers, V),
) -> AnyView {
    let app = use_app();
    let chosen = answers.read(get);
    let error = answers.error(FIRST);
    let behaviour = app.with(|model| answers.record.with(|found| found.area(model).map(|area| area.behaviour.clone())));
    let behaviour = behaviour.filter(|behaviour| !behaviour.is_empty());
    let buttons = options.into_iter().enumerate().map(|(n, (value, words))| {
        let pressed = move || chosen.get() == Some(value);
        view! {
            <button
                type="submit"
                class="button answer"
                id=(n == 0).then_some(FIRST)
                aria-pressed=move || pressed().to_string()
                aria-describedby=move || error.get().map(|_| "staging-answer-error")
                on:click=move |_| answers.change(|found| put(found, value))
            >
                {move || pressed().then(|| view! { <Icon name=IconName::Check/> })}
                {words}
            </button>
        }
    });
    view! {
        {behaviour.map(|behaviour| view! { <p class="prose">"What counts: " <b dir="auto">{behaviour}</b></p> })}
        {move || error.get().map(|why| view! { <p class="field-error" id="staging-answer-error">{why}</p> })}
        <div class="stack tight">{buttons.collect_view()}</div>
    }
    .into_any()
}

/// Where the answers lead, and a place for a word about it.
fn outcome(answers: Answers<AreaAnswers>) -> AnyView {
    let voice = answers.voice;
    let stance = answers.read(|found| found.staging.stance());
    let area = answers.record.with(|found| found.area.clone());
    let shown = move |stance: Stance| {
        let card = stages::card(stance);
        view! {
            <section class="card accent" aria-label="The stage they lead to">
                <p class="eyebrow">{lead(voice)}</p>
                <h2>{card.name.text(voice)}</h2>
                <p>{card.nutshell.text(voice)}</p>
            </section>
        }
    };
    view! {
        {move || stance.get().map(shown)}
        {move || {
            (stance.get() == Some(Stance::Maintenance))
                .then(|| view! { <MaintenanceNote area=area.clone() voice said=true/> })
        }}
        {named_text(answers, words(voice), WHY, 2)}
    }
    .into_any()
}

fn lead(voice: Voice) -> &'static str {
    match voice {
        Voice::Coach => "These answers lead to",
        Voice::Own => "My answers lead to",
    }
}

/// The name and the hint of the field for what was said.
pub fn words(voice: Voice) -> (&'static str, &'static str) {
    match voice {
        Voice::Coach => ("What was said about it", "In the client's own words, if there were any."),
        Voice::Own => ("What I say about it", "A few words, if I like."),
    }
}

fn save(answers: Answers<AreaAnswers>, app: App) -> Result<Route, String> {
    let found = answers.record.onto(None);
    let stance = found.staging.stance().ok_or("Answer the questions until they lead to a stage.")?;
    let client = app.with(|model| found.area(model).map(|area| area.client.clone()));
    let session = app.with(|model| client.and_then(|client| Some(model.live_session_of(&client)?.id.clone())));
    let (id, why) = (found.area.clone(), found.why.clone());
    let changes = app.dispatch(FocusAreaCommand::Stand { id, stance, by_hand: false, session, why })?;
    answers.record.saved(&AreaAnswers::new(found.area.clone()));
    app.offer_undo(&changes, "Stage kept");
    Ok(Route::FocusArea(found.area))
}
