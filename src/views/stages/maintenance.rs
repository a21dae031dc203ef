//! What maintenance asks for, before it is chosen: a mirror, never a gate.

use leptos::prelude::*;

use super::{suggestion::Suggestion, words::since};
use crate::{
    app::use_app,
    content::{focus_area::MAINTENANCE, words::full_day},
    domain::{FocusArea, Id, MaintenanceGap, NaiveDate, Voice},
    platform::clock,
};

/// What is not there yet; nothing when all of it is.
#[component]
pub fn MaintenanceNote(
    area: Id<FocusArea>,
    voice: Voice,
    /// The person has just said that it has been more than six months.
    #[prop(optional)]
    said: bool,
) -> impl IntoView {
    let today = clock::use_today();
    let data = use_app().memo(move |model| {
        let area = model.focus_areas.get(&area)?;
        let gaps = area.before_maintenance(said, today.get());
        (!gaps.is_empty()).then(|| told(area, &gaps, today.get()))
    });
    move || {
        data.get().map(|data| {
            view! {
                <div role="status">
                    <Suggestion rule=&MAINTENANCE voice data=data.join(" ")>
                        <ul>{data.iter().map(|line| view! { <li>{line.clone()}</li> }).collect_view()}</ul>
                    </Suggestion>
                </div>
            }
        })
    }
}

fn told(area: &FocusArea, gaps: &[MaintenanceGap], today: NaiveDate) -> Vec<String> {
    let gap = |gap: &MaintenanceGap| match (gap, area.stands_since()) {
        (MaintenanceGap::SixMonths { from: Some(from) }, Some(day)) => {
            format!("In action {}. Six months will be full on {}.", since(day, today), full_day(*from, today))
        }
        (MaintenanceGap::SixMonths { .. }, _) => "Six months in action are not written down here.".into(),
        (MaintenanceGap::Confidence { now: Some(now) }, _) => format!("Confidence was {now} of 10 when last asked."),
        (MaintenanceGap::Confidence { now: None }, _) => "Confidence was not asked yet.".into(),
    };
    gaps.iter().map(gap).collect()
}
