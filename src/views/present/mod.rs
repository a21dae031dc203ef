//! The client view: what is safe on a screen that two people look at. It follows the live session.

mod board;
mod exit;
mod ruler;
mod share;

use exit::Exit;
pub use exit::ExitHandedOver;
use leptos::prelude::*;
pub use share::{ShareScreen, open_client_view};

use super::summary::about_session;
use crate::{
    app::use_app,
    components::{Icon, IconName, PAGE_TITLE},
    domain::{
        Id, Session,
        document::{
            ClientView,
            present::{CalmClock, IdeaCard},
        },
    },
    platform::{clock, wake_lock},
};
use board::Board;
use ruler::StillRuler;

/// The client view of a session. Everything on it comes from [`ClientView`], which has no place for anything private.
#[component]
pub fn Present(id: Id<Session>) -> impl IntoView {
    about_session(id, |held| {
        let (id, format, is_own) = (held.id.clone(), held.format.clone(), held.is_own());
        let now = clock::use_now();
        let seen = held.app.memo(move |model| ClientView::of(model, &id, format.as_deref(), now.get()));
        view! { <Screen id=held.id is_own=is_own seen=seen /> }.into_any()
    })
}

#[component]
fn Screen(id: Id<Session>, is_own: bool, seen: Memo<Option<ClientView>>) -> impl IntoView {
    let app = use_app();
    let goodbye = if is_own { "You took this time for yourself." } else { "Thank you for this conversation." };
    // A part is drawn again only when it has changed itself.
    let ended = Memo::new(move |_| seen.get().is_none_or(|view| view.ended));
    let phase = Memo::new(move |_| seen.get().map(|view| view.phase));
    let question = Memo::new(move |_| seen.get().and_then(|view| view.question));
    let time = Memo::new(move |_| seen.get().and_then(|view| view.clock));
    let ideas = Memo::new(move |_| seen.get().map(|view| view.ideas).unwrap_or_default());
    let goals = Memo::new(move |_| seen.get().map(|view| view.goals).unwrap_or_default());
    let board = Memo::new(move |_| seen.get().and_then(|view| view.board));
    let ruler = Memo::new(move |_| seen.get().and_then(|view| view.ruler));
    let can_sleep = app.memo(|model| model.settings().let_screen_sleep);
    wake_lock::keep_awake(Signal::derive(move || !ended.get() && !can_sleep.get()));
    view! {
        <div class="present">
            <h1 id=PAGE_TITLE class="visually-hidden" tabindex="-1">
                "Client view"
            </h1>
            <div class="present-head">
                <p>{move || if ended.get() { None } else { phase.get() }}</p>
                <p class="numerals">{move || time.get().map(in_words)}</p>
            </div>
            <div class="present-body">
                <h2 class="present-question" dir="auto">
                    {move || {
                        if ended.get() { Some(goodbye.into()) } else { question.get() }
                    }}
                </h2>
                <Show when=move || !ended.get()>
                    {move || ruler.get().map(|ruler| view! { <StillRuler ruler=ruler /> })}
                    <Cards title="Goals" items=Signal::derive(move || goals.get()) />
                    <Ideas ideas=ideas />
                    <Board sheet=board />
                </Show>
            </div>
            <Exit id=id is_own=is_own />
        </div>
    }
    .into_any()
}

/// The time left, without hurry.
fn in_words(clock: CalmClock) -> String {
    match clock {
        CalmClock { paused: true, .. } => "Timer paused".into(),
        CalmClock { minutes_left: 0, .. } => "Rounding off".into(),
        CalmClock { minutes_left: 1, .. } => "About 1 minute here".into(),
        CalmClock { minutes_left, .. } => format!("About {minutes_left} minutes here"),
    }
}

/// A short list with a heading; nothing when it is empty.
#[component]
fn Cards(title: &'static str, items: Signal<Vec<String>>) -> impl IntoView {
    move || {
        let items = items.get();
        (!items.is_empty()).then(|| {
            let items = items.into_iter().map(|item| view! { <li dir="auto">{item}</li> }).collect_view();
            view! {
                <section class="stack">
                    <h3>{title}</h3>
                    <ul class="present-cards plain">{items}</ul>
                </section>
            }
        })
    }
}

#[component]
fn Ideas(ideas: Memo<Vec<IdeaCard>>) -> impl IntoView {
    move || {
        let ideas = ideas.get();
        (!ideas.is_empty()).then(|| {
            let card = |idea: IdeaCard| {
                let chosen = idea.chosen.then(|| {
                    view! {
                        <span class="badge primary">
                            <Icon name=IconName::Check />
                            "Chosen"
                        </span>
                    }
                });
                view! {
                    <li class:chosen=idea.chosen dir="auto">
                        {idea.text}
                        {chosen}
                    </li>
                }
            };
            view! {
                <section class="stack">
                    <h3>"Ideas"</h3>
                    <ul class="present-cards plain" aria-label="Ideas">
                        {ideas.into_iter().map(card).collect_view()}
                    </ul>
                </section>
            }
        })
    }
}
