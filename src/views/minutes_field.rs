//! The length of a session, typed.

use leptos::prelude::*;

use crate::{components::NumberField, domain::Session};

/// A length in minutes. What is typed counts as soon as it is a length a session can have; the words say so when it is
/// not, on leaving the field.
#[component]
pub fn MinutesField(
    #[prop(into)] label: String,
    #[prop(into)] value: Signal<u16>,
    on_change: Callback<u16>,
    #[prop(into, optional)] hint: String,
) -> impl IntoView {
    let error = RwSignal::new(None);
    let text = Memo::new(move |_| value.get().to_string());
    let on_input = Callback::new(move |typed: String| {
        if let Some(minutes) = read(&typed) {
            error.set(None);
            on_change.run(minutes);
        }
    });
    let on_commit = Callback::new(move |typed: String| {
        let (from, to) = (Session::MINUTES.start(), Session::MINUTES.end());
        error.set(read(&typed).is_none().then(|| format!("Choose a length from {from} to {to} minutes.")));
    });
    view! { <NumberField label=label hint=hint unit="minutes" value=text on_input=on_input on_commit=on_commit error=error /> }
        .into_any()
}

fn read(text: &str) -> Option<u16> {
    text.trim().parse().ok().filter(|minutes| Session::MINUTES.contains(minutes))
}
