//! Goals: a client's whole ladder on one screen, from the vision down to this week, and what came of it.

mod attainment;
mod branch;
mod milestones;
mod orphans;
mod put_away;
mod weekly;

use std::sync::Arc;

use branch::Branch;
use leptos::prelude::*;
use orphans::Orphans;
use put_away::PutAway;

use crate::{
    app::use_app,
    components::{Icon, IconName, PageTitle},
    domain::{Client, Id, Voice},
    route::{Route, Wizard},
    views::{
        ladder::{AddThreeMonthGoal, VisionWords, WeekNote},
        progress::ProgressCharts,
        unknown::Unknown,
    },
};

/// `#/clients/{id}/goals`.
#[component]
pub fn Goals(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    // Removed here or in another tab, and back again by undo.
    let found = app.memo(move |model| model.clients.get(&client).cloned());
    move || match found.get() {
        Some(client) => view! { <Found client=client/> }.into_any(),
        None => view! { <Unknown/> }.into_any(),
    }
}

#[component]
fn Found(client: Arc<Client>) -> impl IntoView {
    let app = use_app();
    let id = client.id.clone();
    let (voice, back, home) = if client.myself {
        (Voice::Own, "Journey".to_owned(), Route::Journey)
    } else {
        (Voice::Coach, client.name.clone(), Route::Client(id.clone()))
    };
    let sought = id.clone();
    let goals = app
        .memo(move |model| model.three_month_goals_of(&sought).iter().map(|goal| goal.id.clone()).collect::<Vec<_>>());
    let nothing = match voice {
        Voice::Coach => "No three-month goals yet. One to three give the weeks a direction.",
        Voice::Own => "I have no three-month goals yet. One to three give my weeks a direction.",
    };
    view! {
        <div class="page wide">
            <header class="page-head">
                <div>
                    <p>
                        <a href=home.href()>{back}</a>
                    </p>
                    <PageTitle>"Goals"</PageTitle>
                </div>
                <a class="button primary" href=Wizard::NewWeeklyGoal(id.clone()).start().href()>
                    <Icon name=IconName::Add/>
                    "Add a goal for this week"
                </a>
            </header>
            <WeekNote client=id.clone() voice/>
            <div class="tree">
                <section class="card accent summit" aria-labelledby="goals-vision">
                    <h2 id="goals-vision">
                        <Icon name=IconName::Vision/>
                        "Vision"
                    </h2>
                    <VisionWords client=id.clone() voice/>
                </section>
                <section class="stack" aria-labelledby="goals-three-month">
                    <div class="split">
                        <h2 id="goals-three-month">"Three-month goals"</h2>
                        <AddThreeMonthGoal client=id.clone()/>
                    </div>
                    {move || goals.read().is_empty().then(|| view! { <p class="muted">{nothing}</p> })}
                    <div class="branches">
                        <ul class="plain" role="list" aria-label="Three-month goals">
                            <For each=move || goals.get() key=Clone::clone let:goal>
                                <Branch goal/>
                            </For>
                        </ul>
                        <Orphans client=id.clone()/>
                    </div>
                </section>
            </div>
            <section class="stack" aria-labelledby="goals-progress">
                <h2 id="goals-progress">"Progress"</h2>
                <ProgressCharts client=id.clone()/>
            </section>
            <PutAway client=id/>
        </div>
    }
    .into_any()
}
