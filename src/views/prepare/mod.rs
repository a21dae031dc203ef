//! Prepare: the minute before a session.

mod breath;
mod intention;
mod openers;

use leptos::prelude::*;

use self::{breath::Breath, intention::Intention, openers::Openers};
use super::{
    in_hand::{AreaPanel, InHand},
    live::{Gone, LastTime, Room, facts},
};
use crate::{
    app::use_app,
    components::{Card, Checklist, Icon, IconName, Message, PageTitle, Tone},
    content,
    domain::{Answer, Id, Session, SessionCommand, SessionStatus},
    platform::page,
    route::Route,
    views::{remove_session::RemoveSession, review::ReviewWaiting},
};

/// What helped last time, a breath, an intention and the questions to open with. All of it can be left out.
#[component]
pub fn Prepare(id: Id<Session>) -> impl IntoView {
    let wanted = id.clone();
    let is_here = use_app().memo(move |model| model.sessions.get(&wanted).is_some());
    move || match is_here.get() {
        true => view! { <Page id=id.clone() /> }.into_any(),
        false => view! { <Gone /> }.into_any(),
    }
}

#[component]
fn Page(id: Id<Session>) -> impl IntoView {
    let room = Room::enter(id.clone());
    let facts = facts(room);
    let status = room.memo(|session| Some(session.status));
    let last = room
        .read(|session| session.client.clone())
        .map(|client| view! { <LastTime client=client before=id.clone() /> });
    let waiting = room.read(|session| session.client.clone()).map(|client| view! { <ReviewWaiting client=client /> });
    let lede = match room.own() {
        true => "A minute for yourself. Take what helps and leave the rest.",
        false => "A minute for you, before it is all about them. Take what helps and leave the rest.",
    };
    let start = {
        let id = id.clone();
        move |_| {
            if room.app.run(SessionCommand::Start { id: id.clone() }).is_some() {
                page::go(&Route::Live(id.clone()).href(), false);
            }
        }
    };
    let go_on = move || match status.get() {
        Some(SessionStatus::Planned) => view! {
            <button type="button" class="button primary" on:click=start.clone()>
                <Icon name=IconName::Play />
                "Start session"
            </button>
            <a class="button quiet" href=Route::Today.href()>
                "Start later"
            </a>
        }
        .into_any(),
        _ => view! {
            <a class="button primary" href=Route::Live(id.clone()).href()>
                "Back to the session"
            </a>
        }
        .into_any(),
    };
    view! {
        <div class="page prepare">
            <header class="stack tight">
                <p class="eyebrow">{move || facts.get()}</p>
                <PageTitle>"Prepare"</PageTitle>
                <p class="lede">{lede}</p>
            </header>
            <Show when=move || status.get() == Some(SessionStatus::Ended)>
                <Message tone=Tone::Info>
                    <p>"This session has ended. What you prepared is kept here."</p>
                </Message>
            </Show>
            <Card title="Last time">{last}{waiting}<Checks room=room /></Card>
            {InHand::of_session(room.id()).map(|hand| view! { <AreaPanel hand=hand /> })}
            <Breath room=room />
            <Intention room=room />
            <Openers room=room />
            <div class="actions">{go_on} <RemoveSession id=room.id() /></div>
        </div>
    }
    .into_any()
}

/// What is good to have looked at.
#[component]
fn Checks(room: Room) -> impl IntoView {
    let items = content::prepare::CHECKS.iter().map(|check| (check.id.into(), check.text(room.voice).into())).collect();
    let looked_at = room.memo(|session| session.preparation.looked_at.clone());
    let toggle = move |(id, on): (String, bool)| {
        let mut ids = looked_at.get_untracked();
        ids.retain(|kept| *kept != id);
        if on {
            ids.push(id);
        }
        room.app.run(SessionCommand::Answer { id: room.id(), answer: Answer::LookedAt(ids) });
    };
    view! { <Checklist legend="Before you begin" items=items checked=looked_at on_toggle=toggle /> }
}
