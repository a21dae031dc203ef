//! The focus areas of a client, each with where it stands.

use leptos::prelude::*;

use super::words::{numbers, where_it_stands};
use crate::{
    app::use_app,
    components::IconName,
    domain::{Client, FocusArea, Id, LaterWhat, Voice},
    platform::clock,
    route::Route,
    views::{
        dated_later::DatedLater,
        link_row::{Lead, LinkRow},
    },
};

/// Those in use, and behind a disclosure those that were put away.
#[component]
pub fn AreaList(client: Id<Client>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let later = client.clone();
    let ids = move |archived: bool| {
        let client = client.clone();
        app.memo(move |model| {
            let areas = model.focus_areas_of(&client);
            areas.iter().filter(|area| area.archived == archived).map(|area| area.id.clone()).collect::<Vec<_>>()
        })
    };
    let (now, away) = (ids(false), ids(true));
    let rows = move |areas: Memo<Vec<Id<FocusArea>>>, name: &'static str| {
        view! {
            <ul class="plain rows places" role="list" aria-label=name>
                <For each=move || areas.get() key=Clone::clone let:area>
                    <AreaRow area voice/>
                </For>
            </ul>
        }
    };
    view! {
        {rows(now, "Focus areas")}
        <DatedLater client=later shows=|later| matches!(later.what, LaterWhat::Area(_))/>
        <Show when=move || !away.read().is_empty()>
            <details class="disclosure">
                <summary>"Put away"</summary>
                {rows(away, "Focus areas put away")}
            </details>
        </Show>
    }
    .into_any()
}

/// One area: its name leads to it.
#[component]
pub fn AreaRow(area: Id<FocusArea>, voice: Voice) -> impl IntoView {
    let href = Route::FocusArea(area.clone()).href();
    let today = clock::use_today();
    let shown = use_app().memo(move |model| {
        let area = model.focus_areas.get(&area)?;
        let parts = [where_it_stands(area, voice, today.get()), numbers(area, today.get())];
        let meta = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        Some((area.name.clone(), meta))
    });
    let part = move |n: usize| {
        Signal::derive(move || shown.get().map(|(name, meta)| if n == 0 { name } else { meta }).unwrap_or_default())
    };
    view! { <LinkRow lead=Lead::Icon(IconName::Growth) title=part(0) meta=part(1) href/> }
}
