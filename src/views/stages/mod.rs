//! Stages of change: what a person works on, and where each of it stands (003). A stage belongs to one behaviour.

mod add;
mod area;
mod brief;
mod card;
mod choose;
mod list;
mod maintenance;
mod suggestion;
mod words;

use std::sync::Arc;

use add::AddArea;
use leptos::prelude::*;
use list::AreaList;

use super::unknown::Unknown;
use crate::{
    app::use_app,
    components::{EmptyState, PageTitle},
    domain::{Client, Id, Voice},
    route::Route,
};

pub use add::NewArea;
pub use area::AreaPage;
pub use brief::StagesInBrief;
pub use card::{StageCardPage, headings};
pub use choose::ChooseArea;
pub use maintenance::MaintenanceNote;
pub use suggestion::{MismatchNote, Suggestion};
pub use words::{since, stance_name, where_it_stands};

/// `#/clients/{id}/stages`.
#[component]
pub fn Stages(client: Id<Client>) -> impl IntoView {
    let found = use_app().memo(move |model| model.clients.get(&client).cloned());
    move || match found.get() {
        Some(client) => view! { <Found client/> }.into_any(),
        None => view! { <Unknown/> }.into_any(),
    }
}

/// The wording for a client, the name of what leads back, and where to.
pub fn back_to(client: &Client) -> (Voice, String, Route) {
    match client.myself {
        true => (Voice::Own, "Journey".into(), Route::Journey),
        false => (Voice::Coach, client.name.clone(), Route::Client(client.id.clone())),
    }
}

#[component]
fn Found(client: Arc<Client>) -> impl IntoView {
    let (voice, back, home) = back_to(&client);
    let id = client.id.clone();
    let sought = id.clone();
    let is_empty = use_app().memo(move |model| model.focus_areas_of(&sought).is_empty());
    let (lede, title, body) = match voice {
        Voice::Coach => (
            "One behaviour at a time: somebody may be well on the way with one, and of two minds about another.",
            "What would be worth working on?",
            "Name one behaviour, such as walking or sleep. Five short questions then find where it stands.",
        ),
        Voice::Own => (
            "I take one behaviour at a time: I may be well on my way with one, and of two minds about another.",
            "What would I love to work on?",
            "I name one behaviour, such as walking or sleep. Five short questions then show me where I stand.",
        ),
    };
    let listed = id.clone();
    view! {
        <div class="page">
            <header class="stack tight">
                <p>
                    <a href=home.href()>{back}</a>
                </p>
                <PageTitle>"Stages of change"</PageTitle>
                <p class="lede">{lede}</p>
            </header>
            {move || {
                if is_empty.get() {
                    view! { <EmptyState title body/> }.into_any()
                } else {
                    view! { <AreaList client=listed.clone() voice/> }.into_any()
                }
            }}
            <AddArea client=id voice/>
        </div>
    }
    .into_any()
}
