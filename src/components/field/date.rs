//! A field for a day.

use leptos::prelude::*;

use super::super::dom::unique_id;
use super::frame::Describes;

/// The browser's own date input. The value is a civil day, `YYYY-MM-DD`, or empty while none is chosen.
///
/// ```ignore
/// <DateField label="Next session" value=day on_change=move |day_| day.set(day_)/>
/// ```
#[component]
pub fn DateField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] on_change: Callback<String>,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] error: Signal<Option<String>>,
    /// The first and last day that make sense, `YYYY-MM-DD`.
    #[prop(into, optional)]
    min: Option<String>,
    #[prop(into, optional)] max: Option<String>,
    #[prop(into, optional)] id: Option<String>,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("date"));
    let describes = Describes { id: id.clone(), label, hint, error, heading };
    let control = view! {
        <input
            type="date"
            class="input"
            id=id
            min=min
            max=max
            autocomplete="off"
            aria-labelledby=describes.labelled_by()
            aria-describedby=describes.described_by()
            aria-invalid=describes.invalid()
            prop:value=move || value.get()
            on:change=move |ev| on_change.run(event_target_value(&ev))
        />
    }
    .into_any();
    describes.field(control)
}
