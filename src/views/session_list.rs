//! The sessions of one client, each leading to where it stands.

use leptos::prelude::*;

use super::{
    dated_later::DatedLater,
    link_row::{Lead, LinkRow},
};
use crate::{
    app::{gradually, use_app},
    components::IconName,
    content::{self, words},
    domain::{Client, Id, LaterWhat, Model, NaiveDate, Session, SessionStatus, document::date},
    platform::clock,
    route::Route,
};

/// So many sessions are in view; earlier ones are a tap away.
const IN_VIEW: usize = 6;

/// A client's sessions, the latest first.
#[component]
pub fn SessionList(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let later = client.clone();
    let sessions = app.memo(move |model| {
        let mut sessions = model.sessions_of(&client, today.get());
        sessions.retain(|session| session.on <= today.get());
        sessions.iter().map(|session| session.id.clone()).collect::<Vec<_>>()
    });
    let latest = Memo::new(move |_| sessions.read().iter().take(IN_VIEW).cloned().collect::<Vec<_>>());
    let earlier = Memo::new(move |_| sessions.read().iter().skip(IN_VIEW).cloned().collect::<Vec<_>>());
    let list = move |ids: Memo<Vec<Id<Session>>>| {
        view! {
            <ul class="rows places">
                <For each=move || ids.get() key=|id| id.clone() let:id>
                    <SessionRow id=id />
                </For>
            </ul>
        }
    };
    view! {
        <DatedLater client=later shows=|later| matches!(later.what, LaterWhat::Session(_)) />
        <Show
            when=move || !sessions.read().is_empty()
            fallback=|| view! { <p class="muted">"Sessions appear here, the latest first."</p> }
        >
            {list(latest)}
            <Show when=move || !earlier.read().is_empty()>
                <details class="disclosure">
                    <summary>{move || format!("Earlier sessions ({})", earlier.read().len())}</summary>
                    {list(gradually(earlier))}
                </details>
            </Show>
        </Show>
    }
    .into_any()
}

/// One session: its day, its format and length, and where it stands.
#[component]
pub fn SessionRow(
    id: Id<Session>,
    /// Names the client in the title.
    #[prop(optional)]
    with_name: bool,
    /// Where it leads, when that is not where the session stands.
    #[prop(optional)]
    to: Option<Route>,
) -> impl IntoView {
    let app = use_app();
    let to = StoredValue::new(to);
    let today = clock::use_today();
    let line = app.memo(move |model| line(model, &id, with_name, today.get()));
    let of =
        move |part: fn(&Line) -> String| Signal::derive(move || line.read().as_ref().map(part).unwrap_or_default());
    view! {
        <LinkRow
            lead=Lead::Icon(IconName::Session)
            title=of(|line| line.title.clone())
            meta=of(|line| line.meta.clone())
            href=Signal::derive(move || {
                to.get_value().or_else(|| line.read().as_ref().map(|line| line.route.clone())).map(|to| to.href()).unwrap_or_default()
            })
        />
    }
}

#[derive(Clone, PartialEq)]
struct Line {
    title: String,
    meta: String,
    route: Route,
}

fn line(model: &Model, id: &Id<Session>, with_name: bool, today: NaiveDate) -> Option<Line> {
    let session = model.sessions.get(id)?;
    let day = words::near_day(session.on, today);
    let day = day.trim_start_matches("on ");
    let title = match model.clients.get(&session.client) {
        Some(client) if with_name => format!("{}, {day}", client.name),
        _ => words::capital(day),
    };
    let format = content::format_in(model, &session.format).map_or("Session", |format| &format.name);
    let planned = format!("{} minutes", session.minutes);
    let (state, route) = match session.status {
        SessionStatus::Planned => (format!("{planned} · planned"), Route::Prepare(session.id.clone())),
        SessionStatus::Live => (format!("{planned} · still on"), Route::Live(session.id.clone())),
        SessionStatus::Ended => (date::minutes(session.length()), Route::Summary(session.id.clone())),
    };
    Some(Line { title, meta: format!("{format} · {state}"), route })
}
