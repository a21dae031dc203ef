//! A field for a day.

use leptos::prelude::*;

use super::super::dom::{focus_by_id, unique_id};
use super::super::lock::use_lock;
use super::frame::Describes;
use super::parts::{Judged, PartsField};
use crate::domain::{
    NaiveDate,
    typed::{DayRange, TypedDay},
};

/// The browser's own date input. A day counts when the field is left, at Enter, and when it is picked; a day out of range
/// gets a sentence and changes nothing. What is stored is only taken away by "No date", where `clearable` offers it.
///
/// ```ignore
/// <DateField label="Next session" range=DayRange::Plan today value=day on_change=move |picked| day.set(picked)/>
/// ```
#[component]
pub fn DateField(
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Signal<Option<NaiveDate>>,
    /// The day that was chosen; none when "No date" was.
    #[prop(into)]
    on_change: Callback<Option<NaiveDate>>,
    range: DayRange,
    #[prop(into)] today: Signal<NaiveDate>,
    /// There may be no day: "No date" stands beside one that is stored.
    #[prop(optional)]
    clearable: bool,
    /// Hears why what stands in the field is not taken, and when that is over.
    #[prop(into, optional)]
    on_complaint: Option<Callback<Option<String>>>,
    #[prop(into, optional)] hint: String,
    #[prop(into, optional)] error: Signal<Option<String>>,
    /// The first day that a calendar offers, where that is not the range's.
    #[prop(into, optional)]
    min: Option<NaiveDate>,
    #[prop(into, optional)] id: Option<String>,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| unique_id("date"));
    let complaint = RwSignal::new(None::<String>);
    if let Some(on_complaint) = on_complaint {
        Effect::new(move |before: Option<Option<String>>| {
            let why = complaint.get();
            if before.unwrap_or_default() != why {
                on_complaint.run(why.clone());
            }
            why
        });
    }
    let take = Callback::new(move |text: String| {
        let Some(today) = today.try_get_untracked() else { return Judged::Unfinished };
        match range.read(&text, today) {
            TypedDay::Day(day) => {
                on_change.run(Some(day));
                Judged::Taken
            }
            TypedDay::Unfinished => Judged::Unfinished,
            TypedDay::Refused(why) => Judged::Refused(why),
        }
    });
    let years = move || range.years(today.get());
    let first = move || Some(min.map_or_else(|| format!("{}-01-01", years().start()), |min| min.to_string()));
    // Four digits: a browser then takes no fifth.
    let last = move || match range {
        DayRange::Past => Some(today.get().to_string()),
        DayRange::Plan => Some(format!("{}-12-31", years().end())),
    };
    let described = Describes {
        id: id.clone(),
        label,
        hint,
        error: Signal::derive(move || complaint.get().or_else(|| error.get())),
        heading,
        locked: use_lock(false),
    };
    let has_day = Memo::new(move |_| clearable && value.get().is_some());
    let field = id.clone();
    let clear = move |_| {
        complaint.set(None);
        on_change.run(None);
        // Once the field shows that there is no day: while it has the focus nothing is written into it.
        let field = field.clone();
        request_animation_frame(move || focus_by_id(&field));
    };
    view! {
        <div class="day-field">
            <PartsField
                kind="date"
                class="input"
                describes=described
                stored=Signal::derive(move || value.get().map(|day| day.to_string()).unwrap_or_default())
                take
                complaint
                stays=if clearable {
                    "That was not a whole date, so this one stays. “No date” takes it away."
                } else {
                    "That was not a whole date, so this one stays."
                }
                min=Signal::derive(first)
                max=Signal::derive(last)
            />
            {move || {
                let clear = clear.clone();
                has_day
                    .get()
                    .then(|| {
                        view! {
                            <button
                                type="button"
                                class="button small quiet"
                                aria-label=move || format!("No date: {}", label.get())
                                on:click=clear
                            >
                                "No date"
                            </button>
                        }
                    })
            }}
        </div>
    }
    .into_any()
}
