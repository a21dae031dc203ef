//! Removing a session, after a question: much goes with it.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{ConfirmDialog, Icon, IconName},
    domain::{Id, Session, SessionCommand},
    platform::page,
    route::Route,
};

/// The button and its question; afterwards the client's page, or the own journey.
#[component]
pub fn RemoveSession(id: Id<Session>) -> impl IntoView {
    let app = use_app();
    let asking = RwSignal::new(false);
    let remove = move |()| {
        let home = app.with(|model| {
            let client = model.sessions.get(&id).and_then(|session| model.clients.get(&session.client));
            client.filter(|client| !client.myself).map_or(Route::Journey, |client| Route::Client(client.id.clone()))
        });
        if app.run_undoable(SessionCommand::Remove { id: id.clone() }, "Session removed").is_some() {
            page::go(&home.href(), true);
        }
    };
    view! {
        <button type="button" class="button quiet danger" on:click=move |_| asking.set(true)>
            <Icon name=IconName::Bin />
            "Remove session"
        </button>
        <ConfirmDialog
            open=asking
            title="Remove this session?"
            body="Its lines, ideas and goal reviews go too; goals set in it stay. All of it is kept in the trash for 30 days, on Your data."
            confirm="Remove session"
            cancel="Keep session"
            danger=true
            on_confirm=remove
        />
    }
}
