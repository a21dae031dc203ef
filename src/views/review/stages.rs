//! Stages of change: where the focus areas that go with the areas stand, and the way to find out.

use leptos::prelude::*;

use super::{Look, act::ActMenu, energy::numbers};
use crate::{
    components::{Icon, IconName},
    domain::{FocusArea, Voice, gap::by_priority},
    route::{Route, Wizard},
    views::stages::stance_name,
};

/// The areas by priority with the stage of their focus area, then the person's other focus areas.
#[component]
pub fn Stages(look: Look) -> impl IntoView {
    let focus = look.app.memo(move |model| {
        let mut areas = model.focus_areas_of(&look.client());
        areas.retain(|area| !area.archived);
        areas
    });
    let named = |area: &FocusArea, name: &str| area.name.trim().to_lowercase() == name.trim().to_lowercase();
    let rows = move || {
        let readings = look.readings.get();
        let focus = focus.get();
        let mut rows = Vec::new();
        for reading in by_priority(readings.clone()) {
            let at = readings.iter().position(|other| *other == reading).unwrap_or_default();
            match focus.iter().find(|area| named(area, &reading.area)) {
                Some(area) => rows.push(known(area, look.voice)),
                // Only what matters is worth a guess.
                None if reading.priority.is_some() => rows.push(unknown(look, at, &reading.area, numbers(&reading))),
                None => {}
            }
        }
        let others = focus.iter().filter(|area| !readings.iter().any(|reading| named(area, &reading.area)));
        rows.extend(others.map(|area| known(area, look.voice)));
        rows
    };
    let is_empty = move || focus.read().is_empty() && look.readings.read().is_empty();
    let all = Route::Stages(look.client()).href();
    view! {
        <Show when=move || !is_empty()>
            <ul class="rows plain" aria-label="Where each stands">
                {rows}
            </ul>
        </Show>
        <p>
            <a href=all>"All focus areas"</a>
        </p>
    }
    .into_any()
}

fn known(area: &FocusArea, voice: Voice) -> AnyView {
    let stance = area.stance_now().map_or("No stage yet", |stance| stance_name(stance, voice));
    let find = Wizard::Stage(area.id.clone()).start().href();
    view! {
        <li class="row">
            <Icon name=IconName::Growth />
            <span>
                <a class="row-title" dir="auto" href=Route::FocusArea(area.id.clone()).href()>
                    {area.name.clone()}
                </a>
                <span class="row-meta">{stance}</span>
            </span>
            <a class="button small" href=find aria-label=format!("Find the stage: {}", area.name)>
                "Find the stage"
            </a>
        </li>
    }
    .into_any()
}

fn unknown(look: Look, at: usize, area: &str, numbers: String) -> AnyView {
    view! {
        <li class="row">
            <Icon name=IconName::Growth />
            <span>
                <span class="row-title" dir="auto">
                    {area.to_owned()}
                </span>
                <span class="row-meta">{numbers}</span>
            </span>
            <ActMenu look=look at=at area=area.to_owned() />
        </li>
    }
    .into_any()
}
