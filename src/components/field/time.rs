//! A field for a time of the day.

use chrono::NaiveTime;
use leptos::prelude::*;

use super::super::dom::unique_id;
use super::super::lock::use_lock;
use super::frame::Describes;
use super::parts::{Judged, PartsField};
use crate::domain::typed::read_time;

/// The browser's own time input. A time counts as a day does in a `DateField`.
///
/// ```ignore
/// <TimeField label="Time" value=time on_change=move |picked| time.set(Some(picked))/>
/// ```
#[component]
pub fn TimeField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<Option<NaiveTime>>,
    #[prop(into)] on_change: Callback<NaiveTime>,
    #[prop(into, optional)] error: Signal<Option<String>>,
    #[prop(into, optional)] id: Option<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("time"));
    let take = Callback::new(move |text: String| match read_time(&text) {
        Some(time) => {
            on_change.run(time);
            Judged::Taken
        }
        None => Judged::Unfinished,
    });
    view! {
        <PartsField
            kind="time"
            class="input short"
            describes=Describes { id, label, hint: String::new(), error, heading: false, locked: use_lock(false) }
            stored=Signal::derive(move || value.get().map(|time| time.format("%H:%M").to_string()).unwrap_or_default())
            take
            complaint=RwSignal::new(None)
            stays="That was not a whole time, so this one stays."
            min=None
            max=None
        />
    }
    .into_any()
}
