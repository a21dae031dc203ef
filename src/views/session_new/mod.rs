//! New session: with whom, how long, in what shape.

mod asked;
mod client;
mod form;
mod format;
mod length;
mod waiting;

use leptos::prelude::*;

pub use asked::AskedFormat;
pub use form::StartForm;

use self::waiting::Waiting;
use crate::{
    app::use_app,
    components::PageTitle,
    domain::{Client, Id, Mode},
};

/// Plans or starts a session, perhaps with a client already chosen.
#[component]
pub fn NewSession(client: Option<Id<Client>>) -> impl IntoView {
    let app = use_app();
    // An address may name a client who is gone; then the choice is open again.
    let client = client.filter(|client| app.with(|model| model.clients.get(client).is_some()));
    let own = match &client {
        Some(client) => app.with(|model| model.clients.get(client).is_some_and(|client| client.myself)),
        None => app.with(|model| model.settings().mode == Some(Mode::Own)),
    };
    view! {
        <div class="page">
            <PageTitle>"New session"</PageTitle>
            <Waiting client=client.clone() own=own />
            {if own {
                view! { <StartForm own=true /> }.into_any()
            } else {
                view! { <StartForm client=client /> }.into_any()
            }}
        </div>
    }
    .into_any()
}
