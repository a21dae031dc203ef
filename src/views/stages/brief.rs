//! Where things stand, in a few lines on a client's page or on one's own.

use leptos::prelude::*;

use super::list::AreaRow;
use crate::{
    app::use_app,
    components::Card,
    domain::{Client, Id, Voice},
    route::Route,
};

/// The focus areas in use, and the way to all of it.
#[component]
pub fn StagesInBrief(client: Id<Client>, voice: Voice) -> impl IntoView {
    let sought = client.clone();
    let areas = use_app().memo(move |model| {
        let areas = model.focus_areas_of(&sought);
        areas.iter().filter(|area| !area.archived).map(|area| area.id.clone()).collect::<Vec<_>>()
    });
    let nothing = match voice {
        Voice::Coach => "No focus area yet. Each behaviour has a stage of its own.",
        Voice::Own => "I have no focus area yet. Each behaviour of mine has a stage of its own.",
    };
    let way = move || if areas.read().is_empty() { "Add a focus area" } else { "All focus areas" };
    view! {
        <Card title="Stages of change">
            {move || areas.read().is_empty().then(|| view! { <p class="muted">{nothing}</p> })}
            <ul class="plain rows places" role="list" aria-label="Focus areas">
                <For each=move || areas.get() key=Clone::clone let:area>
                    <AreaRow area voice/>
                </For>
            </ul>
            <p>
                <a href=Route::Stages(client).href()>{way}</a>
            </p>
        </Card>
    }
    .into_any()
}
