//! Confidence; under seven, ways to raise it, and the question again. Both numbers are kept.

use leptos::prelude::*;

use super::{form::Form, tips::ConfidenceTips};
use crate::{components::Ruler, content::goals, domain::WeeklyGoal};

/// The ruler, and problem solving when it asks for some.
#[component]
pub fn Confidence(form: Form) -> impl IntoView {
    let first = form.read(|goal| goal.confidence);
    let asked = goals::question("confidence").expect("the questions are written down");
    let is_low = Memo::new(move |_| first.get().is_some_and(|value| value < WeeklyGoal::CONFIDENT));
    let set = move |value: Option<u8>| {
        form.change(|goal| {
            goal.confidence = value;
            // A first number of seven or more leaves nothing to ask again.
            if value.is_none_or(|value| value >= WeeklyGoal::CONFIDENT) {
                goal.confidence_after = None;
            }
        });
    };
    view! {
        <Ruler
            question=asked.ask.text(form.voice)
            hint=asked.hint.text(form.voice)
            value=first
            on_change=Callback::new(set)
            follow_up=true
        />
        {move || is_low.get().then(|| view! { <ProblemSolving form/> })}
    }
}

/// Suggestions, and the same question once more.
#[component]
fn ProblemSolving(form: Form) -> impl IntoView {
    let voice = form.voice;
    let after = form.read(|goal| goal.confidence_after);
    let both = form.read(|goal| goal.confidence.zip(goal.confidence_after));
    let word = move || {
        let (first, after) = both.get()?;
        Some(match (after >= WeeklyGoal::CONFIDENT, after > first) {
            (true, _) => format!("From {first} to {after}. Change the answers above to match."),
            (false, true) => format!("From {first} to {after}. One more small change may bring it to seven."),
            (false, false) => "It can be saved as it is, or made smaller still.".to_owned(),
        })
    };
    let title = goals::question("easier").map(|asked| asked.ask.text(voice)).unwrap_or_default();
    view! {
        <section class="card sunken problem-solving" aria-label="Problem solving">
            <h3>{title}</h3>
            <ConfidenceTips voice/>
            <Ruler
                question=goals::AGAIN.text(voice)
                value=after
                on_change=Callback::new(move |value| form.change(|goal| goal.confidence_after = value))
            />
            <p role="status" class="status-line">
                {word}
            </p>
        </section>
    }
}
