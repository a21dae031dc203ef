//! How long.

use leptos::prelude::*;

use crate::components::{NumberField, RadioGroup, RadioOption};

/// The lengths in view, in minutes.
const USUAL: [&str; 5] = ["15", "30", "45", "60", "90"];
/// The value that stands for any other length.
const OTHER: &str = "other";

/// The usual lengths as chips, and any other as a number.
#[component]
pub fn LengthField(id: &'static str, minutes: RwSignal<String>, error: RwSignal<Option<String>>) -> impl IntoView {
    let is_usual = |minutes: &str| USUAL.contains(&minutes);
    let other = RwSignal::new(!is_usual(&minutes.read_untracked()));
    let value = Signal::derive(move || Some(if other.get() { OTHER.to_owned() } else { minutes.get() }));
    // Fifteen minutes are for a session with oneself; a coach gets there by number.
    let fifteen = minutes.get_untracked() == "15";
    let usual = USUAL.into_iter().filter(|length| *length != "15" || fifteen);
    let options: Vec<_> = usual
        .map(|length| RadioOption::new(length, format!("{length} minutes")))
        .chain([RadioOption::new(OTHER, "Another length")])
        .collect();
    let choose = move |value: String| {
        other.set(value == OTHER);
        if value != OTHER {
            minutes.set(value);
            error.set(None);
        }
    };
    let field_error = Signal::derive(move || error.get().filter(|_| !other.get()));
    view! {
        <RadioGroup id=id legend="Length" inline=true options=options value=value error=field_error on_change=choose />
        <Show when=move || other.get()>
            <NumberField
                id="session-minutes"
                label="How many minutes?"
                unit="minutes"
                hint="From 15 to 180."
                value=minutes
                error=error
                on_input=move |text| minutes.set(text)
            />
        </Show>
    }
    .into_any()
}
