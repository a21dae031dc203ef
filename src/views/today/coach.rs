//! Today for a coach: who comes next, what is still to round off, and the clients at a glance.

use leptos::prelude::*;

use super::{Heading, offer::Offer, under_way::UnderWay};
use crate::{
    app::use_app,
    components::{Card, EmptyState, Icon, IconName},
    content::words,
    domain::{Client, Glance, Id, LaterWhat, NaiveDate, Session, sort},
    platform::clock,
    route::Route,
    views::{
        clock_note::ClockNote,
        dated_later::DatedLater,
        link_row::{Lead, LinkRow},
        session_list::SessionRow,
        words_left::WordsLeft,
    },
};

/// So many clients and sessions are in view here; the rest is on their own pages.
const CLIENTS: usize = 8;
const SESSIONS: usize = 5;

#[component]
pub fn CoachToday() -> impl IntoView {
    let app = use_app();
    let is_live = app.memo(|model| model.live_session().is_some());
    let is_empty = app.memo(|model| model.coached_clients().is_empty());
    view! {
        <div class="page wide">
            <header class="page-head">
                <Heading />
                <Show when=move || !is_live.get() && !is_empty.get()>
                    <a class="button primary" href=Route::NewSession(None).href()>
                        <Icon name=IconName::Play />
                        "Start session"
                    </a>
                </Show>
            </header>
            <ClockNote />
            <UnderWay />
            <WordsLeft />
            <Show
                when=move || !is_empty.get()
                fallback=|| {
                    view! {
                        <EmptyState
                            title="A good conversation starts here"
                            body="A first name or initials, a length, and the first question is in front of you."
                        >
                            <div class="actions">
                                <a class="button primary" href=Route::NewSession(None).href()>
                                    <Icon name=IconName::Play />
                                    "Start session"
                                </a>
                                <a class="button" href=Route::Clients.href()>
                                    "Add a client"
                                </a>
                            </div>
                        </EmptyState>
                    }
                }
            >
                <Overview />
            </Show>
        </div>
    }
    .into_any()
}

#[component]
fn Overview() -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let glances = app.memo(move |model| {
        let mut glances = model.glances(today.get());
        glances.retain(|glance| !glance.client.archived);
        glances
    });
    let next = Memo::new(move |_| {
        let mut next: Vec<Glance> = glances.read().iter().filter(|glance| glance.next.is_some()).cloned().collect();
        sort::by_key(&mut next, |glance| glance.next);
        next
    });
    // Who was seen last is likely to be looked for first.
    let seen = Memo::new(move |_| {
        let mut seen = glances.get();
        let day = |glance: &Glance| {
            let last = glance.last.as_ref().filter(|session| session.on <= today.get())?;
            Some((last.on, last.started))
        };
        sort::by_key(&mut seen, |glance| std::cmp::Reverse(day(glance)));
        seen.truncate(CLIENTS);
        seen
    });
    let ids =
        |sessions: Vec<std::sync::Arc<Session>>| sessions.iter().map(|session| session.id.clone()).collect::<Vec<_>>();
    let open = app.memo(move |model| ids(model.sessions_to_round_off(today.get())));
    let recent = app.memo(move |model| ids(model.recent_sessions(SESSIONS, today.get())));
    let count = Memo::new(move |_| glances.read().len());
    view! {
        <div class="today">
            <div class="stack loose">
                <Offer />
                <Show when=move || !next.read().is_empty()>
                    <Card title="Next sessions">
                        <Clients glances=next line=|glance, today| next_line(glance, today) />
                    </Card>
                </Show>
                <Card title="Clients">
                    <Clients glances=seen line=|glance, today| glance_line(glance, today) />
                    <Show when=move || { count.get() > CLIENTS }>
                        <p>
                            <a href=Route::Clients.href()>{move || format!("All {} clients", count.get())}</a>
                        </p>
                    </Show>
                </Card>
            </div>
            <div class="stack loose">
                <Show when=move || !open.read().is_empty()>
                    <Card title="To round off">
                        <p class="muted">"A few words of your own while it is fresh, and the summary is ready."</p>
                        <Sessions ids=open to=Route::After />
                    </Card>
                </Show>
                <Show when=move || !recent.read().is_empty()>
                    <Card title="Last sessions">
                        <Sessions ids=recent to=Route::Summary />
                    </Card>
                </Show>
                <DatedLater shows=|later| matches!(later.what, LaterWhat::Session(_)) />
            </div>
        </div>
    }
    .into_any()
}

/// Clients, one to a line, with what `line` says about them.
#[component]
fn Clients(glances: Memo<Vec<Glance>>, line: fn(&Glance, NaiveDate) -> String) -> impl IntoView {
    let today = clock::use_today();
    let ids = Memo::new(move |_| glances.read().iter().map(|glance| glance.client.id.clone()).collect::<Vec<_>>());
    let row = move |id: Id<Client>| {
        let href = Route::Client(id.clone()).href();
        let glance = Memo::new(move |_| glances.read().iter().find(|glance| glance.client.id == id).cloned());
        let name =
            Signal::derive(move || glance.read().as_ref().map(|glance| glance.client.name.clone()).unwrap_or_default());
        let meta =
            Signal::derive(move || glance.read().as_ref().map(|glance| line(glance, today.get())).unwrap_or_default());
        view! { <LinkRow lead=Lead::Person(name.get_untracked()) title=name meta=meta href=href /> }
    };
    view! {
        <ul class="rows places">
            <For each=move || ids.get() key=|id| id.clone() children=row />
        </ul>
    }
}

#[component]
fn Sessions(ids: Memo<Vec<Id<Session>>>, to: fn(Id<Session>) -> Route) -> impl IntoView {
    view! {
        <ul class="rows places">
            <For each=move || ids.get() key=|id| id.clone() let:id>
                <SessionRow id=id.clone() with_name=true to=to(id) />
            </For>
        </ul>
    }
}

fn next_line(glance: &Glance, today: NaiveDate) -> String {
    let prepared = if glance.planned.is_some() { " · prepared" } else { "" };
    let when = glance.next.map(|next| words::capital(&words::near_moment(next, today))).unwrap_or_default();
    format!("{when}{prepared}")
}

/// When they were last seen, and how many goals they have this week.
pub fn glance_line(glance: &Glance, today: NaiveDate) -> String {
    let seen = match &glance.last {
        Some(session) => format!("Last session {}", words::near_day(session.on, today)),
        None if glance.planned.is_some() => "First session planned".into(),
        None => "No session yet".into(),
    };
    let goals = (glance.active_goals > 0).then(|| words::count(glance.active_goals, "goal"));
    std::iter::once(seen).chain(goals).collect::<Vec<_>>().join(" · ")
}
