//! The 0–10 ruler for importance, confidence and readiness, and for the scales of questionnaires.

mod follow_up;

pub use follow_up::{what_moved, what_would_lift, why_not_lower};
use leptos::prelude::*;

use super::dom::unique_id;
use super::field::{Describes, Group};
use super::lock::use_lock;

/// The ends of the scale, in words.
const LOW: &str = "not at all";
const HIGH: &str = "completely";

/// Eleven native radios, none chosen at first. With `follow_up`, the two curious questions appear under a chosen number;
/// with `skippable`, "Skip this question" hands over `None`.
///
/// ```ignore
/// <Ruler question="How important is this to you right now?" value=importance on_change=move |n| importance.set(n) follow_up=true/>
/// ```
#[component]
pub fn Ruler(
    /// The group's name.
    #[prop(into)]
    question: Signal<String>,
    #[prop(into)] value: Signal<Option<u8>>,
    #[prop(into)] on_change: Callback<Option<u8>>,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] error: Signal<Option<String>>,
    #[prop(into, default = LOW.into())] low: String,
    #[prop(into, default = HIGH.into())] high: String,
    /// The first and the last number, where a questionnaire has others.
    #[prop(default = (0, 10))]
    range: (u8, u8),
    #[prop(optional)] skippable: bool,
    #[prop(optional)] follow_up: bool,
    #[prop(into, optional)] id: Option<String>,
    /// The page's title asks the question; no legend of its own is shown.
    #[prop(optional)]
    heading: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("ruler"));
    let name = format!("{id}-number");
    let locked = use_lock(false);
    let describes = Describes { id, label: question, hint, error, heading, locked };
    let (first, last) = range;
    let cell = |n: u8| {
        let words = if n == first { &low } else { &high };
        let end = ((n == first || n == last) && !words.is_empty()).then(|| format!("{n}, {words}"));
        view! {
            <label class="ruler-cell">
                <input
                    type="radio"
                    name=name.clone()
                    value=n.to_string()
                    aria-label=end
                    prop:checked=move || value.get() == Some(n)
                    disabled=move || locked.get()
            on:change=move |_| on_change.run(Some(n))
                />
                <span>{n.to_string()}</span>
            </label>
        }
    };
    let cells = (first..=last).map(cell).collect_view();
    let follow_ups = move || {
        let lines = value.get().filter(|_| follow_up).map(follow_up::questions).unwrap_or_default();
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view();
            view! { <div class="ruler-follow">{lines}</div> }
        })
    };
    view! {
        <Group describes class="ruler">
            <div class="ruler-cells">{cells}</div>
            <div class="ruler-ends" aria-hidden="true">
                <span>{format!("{first} {low}")}</span>
                <span>{format!("{last} {high}")}</span>
            </div>
            {follow_ups}
            {skippable
                .then(|| {
                    view! {
                        <button type="button" class="button quiet" on:click=move |_| on_change.run(None)>
                            "Skip this question"
                        </button>
                    }
                })}
        </Group>
    }
}
