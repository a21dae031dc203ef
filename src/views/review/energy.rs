//! Where the energy is: the areas in the order of the person's own priority, each with a next step.

use leptos::prelude::*;

use super::{Look, act::ActMenu};
use crate::{
    components::{Icon, IconName},
    domain::TakenResult,
    domain::gap::{Reading, by_priority},
};

#[component]
pub fn Energy(look: Look) -> impl IntoView {
    // Areas keep their place in the instrument: it is part of the way to a goal.
    let ranked = Memo::new(move |_| {
        let readings = look.readings.get();
        let at = |ranked: &Reading| readings.iter().position(|reading| reading == ranked).unwrap_or_default();
        by_priority(readings.clone()).into_iter().map(|reading| (at(&reading), reading)).collect::<Vec<_>>()
    });
    let picked = Memo::new(move |_| match look.taken.get().map(|taken| taken.result.clone()) {
        Some(TakenResult::Sorted(sorted)) => sorted.picked,
        _ => Vec::new(),
    });
    let row = move |(at, area, line): (usize, String, String)| {
        view! {
            <li class="row">
            <Icon name=IconName::Growth />
                <span>
                    <span class="row-title" dir="auto">
                        {area.clone()}
                    </span>
                    <span class="row-meta">{line}</span>
                </span>
                <ActMenu look=look at=at area=area />
            </li>
        }
    };
    let rows = move || {
        let ranked = ranked.get().into_iter().map(|(at, reading)| (at, reading.area.clone(), numbers(&reading)));
        ranked.collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !ranked.read().is_empty()>
            <ol class="rows plain" aria-label="By priority">
                <For each=rows key=Clone::clone children=row />
            </ol>
        </Show>
        <Show when=move || !picked.read().is_empty()>
            <ol aria-label="In order">
                {move || picked.get().into_iter().map(|word| view! { <li dir="auto">{word}</li> }).collect_view()}
            </ol>
        </Show>
    }
    .into_any()
}

/// Such as “priority 9, now 4, wished for 8”; what was not answered is left out.
pub fn numbers(reading: &Reading) -> String {
    let parts = [
        ("priority", reading.priority),
        ("now", reading.current),
        ("wished for", reading.wished),
        ("confidence", reading.confidence),
        ("readiness", reading.readiness),
        ("last time", reading.before),
    ];
    let said = parts.iter().filter_map(|(name, value)| value.map(|value| format!("{name} {value}")));
    said.collect::<Vec<_>>().join(", ")
}
