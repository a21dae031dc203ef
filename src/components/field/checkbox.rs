//! One thing that is so or not.

use leptos::prelude::*;

use super::super::dom::unique_id;
use super::super::lock::use_lock;

/// A native checkbox with its words beside it and an optional line of help under them.
///
/// ```ignore
/// <Checkbox label="Keep the screen awake" checked=awake on_change=move |on| awake.set(on)/>
/// ```
#[component]
pub fn Checkbox(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] checked: Signal<bool>,
    #[prop(into)] on_change: Callback<bool>,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] id: Option<String>,
    /// Kept nowhere, such as a search: it works also while nothing can be kept.
    #[prop(optional)]
    passing: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("check"));
    let locked = use_lock(passing);
    let hint_id = format!("{id}-hint");
    let described_by = (!hint.is_empty()).then(|| hint_id.clone());
    view! {
        <div class="field">
            <label class="choice">
                <input
                    type="checkbox"
                    id=id
                    aria-describedby=described_by
                    prop:checked=move || checked.get()
                    disabled=move || locked.get()
                    on:change=move |ev| on_change.run(event_target_checked(&ev))
                />
                <span>{move || label.get()}</span>
            </label>
            {(!hint.is_empty()).then(|| view! { <p class="field-hint" id=hint_id>{hint}</p> })}
        </div>
    }
}
