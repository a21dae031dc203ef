//! A session that is not on: not started, ended, or not here.

use leptos::prelude::*;

use super::room::Room;
use crate::{
    components::{Icon, IconName, PageTitle},
    content,
    domain::{Id, Session, SessionCommand, document::date},
    route::Route,
};

/// Ready to start.
#[component]
pub fn Planned(id: Id<Session>) -> impl IntoView {
    let room = Room::enter(id.clone());
    let facts = facts(room);
    let start = {
        let id = id.clone();
        move |_| {
            room.app.run(SessionCommand::Start { id: id.clone() });
        }
    };
    view! {
        <div class="page">
            <PageTitle>"Live session"</PageTitle>
            <p class="lede">{move || facts.get()}</p>
            <p>"The clock starts when you do."</p>
            <div class="actions">
                <button type="button" class="button primary" on:click=start>
                    <Icon name=IconName::Play />
                    "Start session"
                </button>
                <a class="button" href=Route::Prepare(id).href()>
                    "Prepare first"
                </a>
            </div>
        </div>
    }
    .into_any()
}

/// Ended, which can be taken back.
#[component]
pub fn Ended(id: Id<Session>) -> impl IntoView {
    let room = Room::enter(id.clone());
    let facts = facts(room);
    let reopen = {
        let id = id.clone();
        move |_| {
            room.app.run(SessionCommand::Start { id: id.clone() });
        }
    };
    view! {
        <div class="page">
            <PageTitle>"This session has ended"</PageTitle>
            <p class="lede">{move || facts.get()}</p>
            <div class="actions">
                <a class="button primary" href=Route::Summary(id.clone()).href()>
                    "Session summary"
                </a>
                <a class="button" href=Route::After(id).href()>
                    "After the session"
                </a>
                <button type="button" class="button quiet" on:click=reopen>
                    "Reopen"
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// Not here, or no longer.
#[component]
pub fn Gone() -> impl IntoView {
    view! {
        <div class="page">
            <PageTitle>"This session is not here"</PageTitle>
            <p>"It may have been removed, or it lives in another browser. Nothing else has changed."</p>
            <div class="actions">
                <a class="button primary" href=Route::NewSession(None).href()>
                    "New session"
                </a>
                <a class="button" href=Route::Today.href()>
                    "Go to Today"
                </a>
            </div>
        </div>
    }
}

/// With whom, when, how long and in what shape, in one line.
pub fn facts(room: Room) -> Memo<String> {
    let id = room.id();
    room.app.memo(move |model| {
        let Some(session) = model.sessions.get(&id) else { return String::new() };
        let client = model.clients.get(&session.client);
        let name = client.filter(|client| !client.myself).map(|client| client.name.clone());
        let format = content::format_in(model, &session.format).map(|format| format.name.to_string());
        let day = Some(date::day(session.on));
        let length = Some(format!("{} minutes", session.minutes));
        [name, day, length, format].into_iter().flatten().collect::<Vec<_>>().join(" · ")
    })
}
