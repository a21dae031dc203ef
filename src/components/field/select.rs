//! A choice from a longer list.

use leptos::prelude::*;

use super::super::dom::unique_id;
use super::super::lock::use_lock;
use super::frame::Describes;

/// A native select. For up to seven choices prefer `RadioGroup`: nothing is hidden there.
///
/// ```ignore
/// <Select label="Format" options=vec![("grow".into(), "GROW".into())] value=format on_change=move |id| format.set(id)/>
/// ```
#[component]
pub fn Select(
    #[prop(into)] label: Signal<String>,
    /// (value, words) of each choice.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] error: Signal<Option<String>>,
    #[prop(into, optional)] id: Option<String>,
    #[prop(optional)] heading: bool,
    /// Kept nowhere, such as a search: it works also while nothing can be kept.
    #[prop(optional)]
    passing: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("select"));
    let locked = use_lock(passing);
    let describes = Describes { id: id.clone(), label, hint, error, heading, locked };
    let choices = move || {
        options
            .get()
            .into_iter()
            .map(|(key, words)| {
                let mine = key.clone();
                view! {
                    <option value=key prop:selected=move || *value.read() == mine>
                        {words}
                    </option>
                }
            })
            .collect_view()
    };
    let control = view! {
        <select
            class="input"
            id=id
            aria-labelledby=describes.labelled_by()
            aria-describedby=describes.described_by()
            aria-invalid=describes.invalid()
            disabled=move || locked.get()
            on:change=move |ev| on_change.run(event_target_value(&ev))
        >
            {choices}
        </select>
    }
    .into_any();
    describes.field(control)
}
