//! A field for a number.

use leptos::prelude::*;

use super::TextField;

/// A number as it is typed, with its unit beside it. It is a text field with a number pad: a native number input turns
/// under the mouse wheel and hides what it cannot read. The page reads the text and words its own error.
///
/// ```ignore
/// <NumberField label="How long?" unit="minutes" value=minutes on_input=move |text| minutes.set(text)/>
/// ```
#[component]
pub fn NumberField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<String>,
    #[prop(into, optional)] on_input: Option<Callback<String>>,
    #[prop(into, optional)] on_commit: Option<Callback<String>>,
    #[prop(into)] unit: String,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] error: Signal<Option<String>>,
    #[prop(into, optional)] id: Option<String>,
    /// Digits and a decimal sign, not digits alone.
    #[prop(optional)]
    decimal: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| super::super::dom::unique_id("number"));
    let on_input = Callback::new(move |text| {
        if let Some(on_input) = on_input {
            on_input.run(text);
        }
    });
    let on_commit = Callback::new(move |text| {
        if let Some(on_commit) = on_commit {
            on_commit.run(text);
        }
    });
    let inputmode = if decimal { "decimal" } else { "numeric" };
    view! { <TextField label value on_input on_commit unit hint error id inputmode heading/> }
}
