//! A 0–10 scale to look at together.

use leptos::prelude::*;

use crate::domain::document::present::RulerCard;

/// The scale with the number that was given, in words for whoever cannot see it.
#[component]
pub fn StillRuler(ruler: RulerCard) -> impl IntoView {
    let words = match ruler.value {
        Some(value) => format!("{value} of 10"),
        None => "0 is not at all, 10 is completely".into(),
    };
    let cell = |n: u8| view! { <span class:chosen=ruler.value == Some(n)>{n}</span> };
    view! {
        <section class="stack">
            <h3>{ruler.question}</h3>
            <div class="present-ruler numerals" aria-hidden="true">
                {(0..=10).map(cell).collect_view()}
            </div>
            <p>{words}</p>
        </section>
    }
    .into_any()
}
