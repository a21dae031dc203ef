//! Help with reframing, one tap away: what was done, before what was not.

use leptos::prelude::*;

use crate::{
    content::lists::{REFRAME_EXAMPLES, REFRAME_STEPS},
    domain::Voice,
};

/// The steps, and examples in two tellings.
#[component]
pub fn Reframing(voice: Voice) -> impl IntoView {
    let steps = REFRAME_STEPS.iter().map(|step| view! { <li>{step.text(voice)}</li> }).collect_view();
    let examples = REFRAME_EXAMPLES
        .iter()
        .map(|pair| {
            view! {
                <li>
                    <p class="muted">{format!("First: {}", pair.first)}</p>
                    <p>{format!("Again: {}", pair.again)}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <details class="disclosure">
            <summary>
                {match voice {
                    Voice::Coach => "When the client is hard on themselves",
                    Voice::Own => "When I am hard on myself",
                }}
            </summary>
            <div class="stack">
                <ol>{steps}</ol>
                <ul class="plain stack tight">{examples}</ul>
            </div>
        </details>
    }
}
