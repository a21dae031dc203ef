//! One of a few values of a type, as radios.

use leptos::prelude::*;

use super::{RadioGroup, RadioOption};

/// A `RadioGroup` over values instead of text.
///
/// ```ignore
/// <OneOf legend="The size of this goal" options=&[(Fit::JustRight, "Just right")] value=fit on_change=move |fit| save(fit)/>
/// ```
#[component]
pub fn OneOf<T: Copy + PartialEq + Send + Sync + 'static>(
    #[prop(into)] legend: Signal<String>,
    /// (value, words) of each choice.
    options: &'static [(T, &'static str)],
    #[prop(into)] value: Signal<Option<T>>,
    #[prop(into)] on_change: Callback<T>,
    #[prop(into, optional)] hint: String,
    /// One below the other, for long words.
    #[prop(optional)]
    stacked: bool,
) -> impl IntoView {
    // The place in the list is the key: it never leaves the page.
    let keys: Vec<_> =
        options.iter().enumerate().map(|(n, (_, words))| RadioOption::new(n.to_string(), *words)).collect();
    let key_of = move |value: T| options.iter().position(|(option, _)| *option == value).map(|n| n.to_string());
    view! {
        <RadioGroup
            legend
            options=keys
            value=Signal::derive(move || value.get().and_then(key_of))
            on_change=Callback::new(move |key: String| {
                if let Some((value, _)) = key.parse().ok().and_then(|n: usize| options.get(n)) {
                    on_change.run(*value);
                }
            })
            hint
            inline=!stacked
        />
    }
}
