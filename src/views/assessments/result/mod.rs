//! What was found, drawn and in words.

mod areas;
mod people;
mod scored;
mod table;
mod wheel;

use leptos::prelude::*;
pub use wheel::WHEEL;

use crate::{
    components::{Card, SummaryList, SummaryRow},
    domain::{
        Assessment, TakenResult,
        assessment::{Outside, Sorted},
    },
};

/// The result, with another day of the same instrument beside it where there is one.
#[component]
pub fn Result(
    now: Assessment,
    before: Option<Assessment>,
    /// Which view of a wheel is in hand.
    view: RwSignal<String>,
) -> impl IntoView {
    let before = before.as_ref();
    match (&now.result, before.map(|before| &before.result)) {
        (TakenResult::Wheel(_), _) => wheel::show(&now, before, view),
        (TakenResult::Rulers(_), _) => areas::rulers(&now, before),
        (TakenResult::Answers(answers), Some(TakenResult::Answers(earlier))) => {
            scored::show(&now, answers, before.map(|before| (before, earlier)))
        }
        (TakenResult::Answers(answers), _) => scored::show(&now, answers, None),
        (TakenResult::Sorted(sorted), Some(TakenResult::Sorted(earlier))) => in_order(sorted, Some(earlier)),
        (TakenResult::Sorted(sorted), _) => in_order(sorted, None),
        (TakenResult::Outside(outside), _) => found_elsewhere(outside),
        (TakenResult::Stakeholders(all), _) => people::show(all),
    }
}

/// The first few, with the place that each had before.
fn in_order(sorted: &Sorted, before: Option<&Sorted>) -> AnyView {
    let word = |word: &String| {
        let place = before.map(|before| match before.picked.iter().position(|other| other == word) {
            Some(place) => format!(" (before: {})", place + 1),
            None => " (new here)".to_owned(),
        });
        view! { <li>{word.clone()} <span class="muted">{place}</span></li> }
    };
    let (words, rest) = (sorted.picked.iter().map(word).collect_view(), sorted.rest.join(", "));
    view! {
        <Card title="In order">
            <ol class="sorted">{words}</ol>
            {(!rest.is_empty()).then(|| view! { <p class="muted">{format!("Also picked: {rest}")}</p> })}
        </Card>
    }
    .into_any()
}

fn found_elsewhere(outside: &Outside) -> AnyView {
    let line = |line: &crate::domain::assessment::OutsideLine| {
        let said =
            [line.value.trim(), line.words.trim()].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>();
        SummaryRow::new(line.name.clone(), said.join("\n"))
    };
    let rows: Vec<_> = outside.lines.iter().map(line).collect();
    let by = (!outside.by.is_empty()).then(|| format!("By {}", outside.by));
    let words = outside.words.clone();
    view! {
        <Card>
            {by.map(|by| view! { <p class="muted">{by}</p> })}
            <SummaryList rows/>
            {(!words.is_empty())
                .then(|| {
                    view! {
                        <h2>"What it means"</h2>
                        <p class="prose">{words}</p>
                    }
                })}
        </Card>
    }
    .into_any()
}
