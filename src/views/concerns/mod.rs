//! What belongs in other hands: whom to call, what to notice and say, and what was noted (003). Nothing is scored here.

mod brief;
mod cards;
mod declined;
mod emergency;
mod note;
mod notes;

use std::sync::Arc;

pub use brief::ConcernsInBrief;
use cards::Cards;
pub use cards::noting;
use declined::Declined;
use emergency::Emergency;
pub use emergency::Numbers;
use leptos::prelude::*;
pub use note::{NotePage, paper_of};
use notes::Notes;

use super::unknown::Unknown;
use crate::{
    app::use_app,
    components::PageTitle,
    domain::{Client, Id, Voice},
    route::Route,
};

/// The name of the page.
pub const fn title(voice: Voice) -> &'static str {
    match voice {
        Voice::Coach => "Concerns and referral",
        Voice::Own => "Help from others",
    }
}

/// The wording for a client, the name of what leads back, and where to.
fn back_to(client: &Client) -> (Voice, String, Route) {
    match client.myself {
        true => (Voice::Own, "More".into(), Route::More),
        false => (Voice::Coach, client.name.clone(), Route::Client(client.id.clone())),
    }
}

/// `#/clients/{id}/concerns`.
#[component]
pub fn Concerns(client: Id<Client>) -> impl IntoView {
    let found = use_app().memo(move |model| model.clients.get(&client).cloned());
    move || match found.get() {
        Some(client) => view! { <Found client=client /> }.into_any(),
        None => view! { <Unknown /> }.into_any(),
    }
}

#[component]
fn Found(client: Arc<Client>) -> impl IntoView {
    let (voice, back, home) = back_to(&client);
    let lede = match voice {
        Voice::Coach => "For what a coach hands on: what to look for, words to begin with, and whom to offer.",
        Voice::Own => "For what is too heavy for me alone: what to look for, first words, and people who can help.",
    };
    let id = client.id.clone();
    view! {
        <div class="page">
            <header class="stack tight">
                <p>
                    <a href=home.href()>{back}</a>
                </p>
                <PageTitle>{title(voice)}</PageTitle>
                <p class="lede">{lede}</p>
            </header>
            <Emergency voice=voice />
            <Declined client=id.clone() voice=voice />
            <Notes client=id.clone() voice=voice />
            <Cards client=id voice=voice />
        </div>
    }
    .into_any()
}
