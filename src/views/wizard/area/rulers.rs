//! The three rulers, each with the questions that its number calls for.

use leptos::prelude::*;

use super::{
    super::{
        answers::Answers,
        fields::out_of_ten,
        questions::{Questions, Step},
    },
    AreaAnswers,
};
use crate::{
    app::{App, use_app},
    components::{Ruler as Scale, TextField, what_moved, what_would_lift, why_not_lower},
    content::{focus_area::RULERS, goals::Question, words::near_day},
    domain::{FocusAreaCommand, Ruler},
    platform::clock,
    route::Route,
};

pub static QUESTIONS: Questions<AreaAnswers> = Questions {
    words: RULERS,
    steps: &STEPS,
    about: |answers, model| answers.area(model).map(|area| area.name.clone()),
    most: None,
    save_as: "Keep these numbers",
    check: |_| ().into_any(),
    save,
};

static STEPS: [Step<AreaAnswers>; 3] = [
    Step {
        id: "importance",
        skip: Some(|answers| answers.reading.set(Ruler::Importance, None)),
        fields: |answers, asked| fields(answers, asked, Ruler::Importance),
        rows: |answers, _| rows(answers, Ruler::Importance, "Importance"),
        ..Step::OPEN
    },
    Step {
        id: "confidence",
        skip: Some(|answers| answers.reading.set(Ruler::Confidence, None)),
        fields: |answers, asked| fields(answers, asked, Ruler::Confidence),
        rows: |answers, _| rows(answers, Ruler::Confidence, "Confidence"),
        ..Step::OPEN
    },
    Step {
        id: "readiness",
        skip: Some(|answers| answers.reading.set(Ruler::Readiness, None)),
        fields: |answers, asked| fields(answers, asked, Ruler::Readiness),
        rows: |answers, _| rows(answers, Ruler::Readiness, "Readiness"),
        ..Step::OPEN
    },
];

fn rows(answers: &AreaAnswers, ruler: Ruler, name: &'static str) -> Vec<(&'static str, String)> {
    let said = answers.reading.said(ruler);
    let mut rows = vec![(name, out_of_ten(answers.reading.get(ruler)))];
    for (name, words) in [
        ("Why not lower", said.map(|said| said.not_lower.clone())),
        ("What would lift it", said.map(|said| said.higher.clone())),
    ] {
        rows.extend(words.filter(|words| !words.is_empty()).map(|words| (name, words)));
    }
    rows
}

/// The ruler, the number before, and under the number its two questions with room for the answers.
fn fields(answers: Answers<AreaAnswers>, asked: &'static Question, ruler: Ruler) -> AnyView {
    let today = clock::today();
    let before = use_app().with(|model| {
        let area = answers.record.with(|found| found.area(model))?;
        let reading = area.rulers.iter().rev().find(|reading| reading.on < today && reading.get(ruler).is_some())?;
        Some((reading.on, reading.get(ruler)?))
    });
    let last = before.map(|(on, value)| format!("Last time it was {value}, {}.", near_day(on, today)));
    let value = answers.read(move |found| found.reading.get(ruler));
    let not_lower =
        answers.read(move |found| found.reading.said(ruler).map(|s| s.not_lower.clone()).unwrap_or_default());
    let higher = answers.read(move |found| found.reading.said(ruler).map(|s| s.higher.clone()).unwrap_or_default());
    let follow_ups = move || {
        let n = value.get()?;
        let moved = what_moved(before.map(|(_, value)| value), n);
        let down = why_not_lower(n).map(|label| {
            view! {
                <TextField
                    label
                    rows=2
                    value=not_lower
                    on_input=Callback::new(move |text| answers.change(|found| found.reading.say(ruler).not_lower = text))
                />
            }
        });
        Some(view! {
            <div class="stack">
                {moved.map(|asked| view! { <p class="lede">{asked}</p> })}
                {down}
                <TextField
                    label=what_would_lift(n)
                    rows=2
                    value=higher
                    on_input=Callback::new(move |text| answers.change(|found| found.reading.say(ruler).higher = text))
                />
            </div>
        })
    };
    view! {
        {last.map(|last| view! { <p class="muted">{last}</p> })}
        <Scale
            question=asked.ask.text(answers.voice)
            heading=true
            value
            on_change=Callback::new(move |value| answers.change(|found| found.reading.set(ruler, value)))
        />
        {follow_ups}
    }
    .into_any()
}

fn save(answers: Answers<AreaAnswers>, app: App) -> Result<Route, String> {
    let found = answers.record.onto(None);
    let command = FocusAreaCommand::ReadRulers { id: found.area.clone(), reading: found.reading.clone() };
    let changes = app.dispatch(command)?;
    answers.record.saved(&AreaAnswers::new(found.area.clone()));
    app.offer_undo(&changes, "Numbers kept");
    Ok(Route::FocusArea(found.area))
}
