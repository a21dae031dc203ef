//! A list of things that can be ticked off, in any order, each at once.

use leptos::prelude::*;

use super::lock::use_lock;

/// Native checkboxes under a legend. Nothing locks and nothing has to be complete.
///
/// ```ignore
/// <Checklist legend="Done means" items=vec![("asked".into(), "Asked how they are right now".into())] checked on_toggle/>
/// ```
#[component]
pub fn Checklist(
    #[prop(into)] legend: String,
    /// (id, words) of each item.
    items: Vec<(String, String)>,
    /// The ids that are ticked.
    #[prop(into)]
    checked: Signal<Vec<String>>,
    /// An item and whether it is ticked now.
    #[prop(into)]
    on_toggle: Callback<(String, bool)>,
) -> impl IntoView {
    let locked = use_lock(false);
    let rows = items
        .into_iter()
        .map(|(id, label)| {
            let mine = id.clone();
            view! {
                <li>
                    <label class="choice">
                        <input
                            type="checkbox"
                            prop:checked=move || checked.read().contains(&mine)
                            disabled=move || locked.get()
                            on:change=move |ev| on_toggle.run((id.clone(), event_target_checked(&ev)))
                        />
                        <span>{label}</span>
                    </label>
                </li>
            }
        })
        .collect_view();
    view! {
        <fieldset class="checklist">
            <legend class="field-label">{legend}</legend>
            <ul class="plain">{rows}</ul>
        </fieldset>
    }
}
