//! Sessions that are on already, or prepared and waiting: the way back to them.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Icon, IconName},
    domain::{Client, Id, Model, Session, SessionStatus, document::date, sort},
    route::Route,
};

#[derive(Clone, PartialEq)]
struct Entry {
    session: Id<Session>,
    title: String,
    meta: String,
    href: String,
}

/// The sessions: of one client, of everyone coached, or one's `own`. Nothing when there is none.
#[component]
pub fn Waiting(client: Option<Id<Client>>, own: bool) -> impl IntoView {
    let entries = use_app().memo(move |model| entries(model, client.as_ref(), own));
    let any = Memo::new(move |_| !entries.read().is_empty());
    view! {
        <Show when=move || any.get()>
            <ul class="rows" aria-label="Sessions that are waiting">
                <For each=move || entries.get() key=|entry| entry.session.clone() let:entry>
                    <li>
                        <a class="row" href=entry.href>
                            <Icon name=IconName::Session />
                            <span>
                                <span class="row-title">{entry.title}</span>
                                <span class="row-meta">{entry.meta}</span>
                            </span>
                            <Icon name=IconName::Right />
                        </a>
                    </li>
                </For>
            </ul>
        </Show>
    }
}

fn entries(model: &Model, client: Option<&Id<Client>>, own: bool) -> Vec<Entry> {
    let is_meant = |of: &Id<Client>| match client {
        Some(client) => of == client,
        None => model.clients.get(of).is_some_and(|client| client.myself == own),
    };
    let mut sessions: Vec<_> = model
        .sessions
        .iter()
        .filter(|session| session.status != SessionStatus::Ended && is_meant(&session.client))
        .collect();
    sort::by_key(&mut sessions, |session| (session.status == SessionStatus::Planned, std::cmp::Reverse(session.on)));
    sessions
        .into_iter()
        .filter_map(|session| {
            let client = model.clients.get(&session.client)?;
            let who = if client.myself { "yourself" } else { &client.name };
            let (title, meta, route) = match session.status {
                SessionStatus::Live => (
                    format!("Back to the session with {who}"),
                    "It is still on.".into(),
                    Route::Live(session.id.clone()),
                ),
                _ => (
                    format!("Planned session with {who}"),
                    format!("{} · {} minutes", date::day(session.on), session.minutes),
                    Route::Prepare(session.id.clone()),
                ),
            };
            Some(Entry { session: session.id.clone(), title, meta, href: route.href() })
        })
        .collect()
}
