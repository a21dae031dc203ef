//! A few ways of seeing the same thing, side by side.

use leptos::prelude::*;

use super::dom::unique_id;

/// Native radios as one row of segments; the choice takes effect at once. The legend is heard, not seen.
///
/// ```ignore
/// <Segmented legend="Show as" options=vec![("wheel".into(), "Wheel".into()), ("table".into(), "Table".into())]
///     value=view on_change=move |id| view.set(id)/>
/// ```
#[component]
pub fn Segmented(
    #[prop(into)] legend: String,
    /// (value, words) of each segment.
    options: Vec<(String, String)>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
) -> impl IntoView {
    let name = unique_id("segment");
    let segments = options
        .into_iter()
        .map(|(key, words)| {
            let mine = key.clone();
            view! {
                <label>
                    <input
                        type="radio"
                        name=name.clone()
                        value=key.clone()
                        prop:checked=move || *value.read() == mine
                        on:change=move |_| on_change.run(key.clone())
                    />
                    <span>{words}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="segmented">
            <legend class="visually-hidden">{legend}</legend>
            {segments}
        </fieldset>
    }
}
