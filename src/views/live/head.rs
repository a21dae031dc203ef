//! The title, the quiet timer and its buttons.

use leptos::prelude::*;

use super::room::Room;
use crate::{
    app::Later,
    components::{Icon, IconName, PageTitle, TimerFace, format_left},
    domain::{Pacing, SessionCommand, SettingsCommand, Span},
    views::Piece,
};

/// What "Add 2 minutes" adds.
const MORE: Span = Span::minutes(2);

#[component]
pub fn Head(room: Room) -> impl IntoView {
    let name = room.memo(|session| session.current_phase().map(|phase| phase.name.clone()).unwrap_or_default());
    let whose = whose(room);
    // The router titles the page when it opens; within the session the phase changes it.
    Effect::new(move || {
        let title = format!("{} · {} · Cairn", name.get(), whose.with(|whose| whose.name.clone()));
        request_animation_frame(move || document().set_title(&title));
    });
    view! {
        <header class="live-head">
            <div class="live-title">
                <p class="eyebrow">{move || whose.read().line.clone()}</p>
                <PageTitle>{move || name.get()}</PageTitle>
            </div>
            {move || (!room.hide_timer.get()).then(|| view! { <Times room=room /> })}
        </header>
        <Controls room=room />
    }
}

/// Whose session it is.
#[derive(Clone, PartialEq, Default)]
struct Whose {
    name: String,
    line: String,
}

fn whose(room: Room) -> Memo<Whose> {
    let id = room.id();
    room.app.memo(move |model| {
        let session = model.sessions.get(&id);
        let client = session.and_then(|session| model.clients.get(&session.client));
        let (Some(session), Some(client)) = (session, client) else { return Whose::default() };
        let held = model.sessions.iter().filter(|other| other.client == client.id);
        let nth = held.filter(|other| other.started.is_some() && other.started <= session.started).count();
        let line = match client.myself {
            true => format!("Session {} with yourself", nth),
            false => format!("{} · session {}", client.name, nth),
        };
        Whose { name: client.name.clone(), line }
    })
}

/// Time left in the phase and in the session.
#[component]
fn Times(room: Room) -> impl IntoView {
    let phase_left = room.by_the_second(|session, now| session.pacing.phase_left(session.pacing.current, now).0);
    let session_left = room.by_the_second(|session, now| session.pacing.session_left(now).0);
    let planned = room.memo(|session| current(&session.pacing));
    let paused = room.memo(|session| !session.pacing.is_running());
    let label = Signal::derive(move || if paused.get() { "Paused" } else { "This phase" }.to_owned());
    let rest = Memo::new(move |_| format_left(session_left.get()));
    view! {
        <div class="live-times">
            {move || {
                if planned.get() > 0 {
                    view! { <TimerFace label=label left_ms=phase_left total_ms=planned /> }.into_any()
                } else {
                    view! { <p class="timer-label">"No time set aside here"</p> }.into_any()
                }
            }}
            <p class="live-rest">
                <span class="timer-label">"Session"</span>
                <span class="timer-left">{move || rest.get()}</span>
            </p>
        </div>
    }
}

/// The planned milliseconds of the phase that is on.
fn current(pacing: &Pacing) -> i64 {
    pacing.phases.get(pacing.current).map_or(0, |pace| pace.planned.0)
}

#[component]
fn Controls(room: Room) -> impl IntoView {
    let app = room.app;
    let running = room.memo(|session| session.pacing.is_running());
    let pause = move |_| {
        let id = room.id();
        app.run(if running.get_untracked() { SessionCommand::Pause { id } } else { SessionCommand::Resume { id } });
    };
    // The dialog comes when it is first asked for, opens, and stays.
    let (asked, moving) = (RwSignal::new(false), RwSignal::new(false));
    let hide = move |_| {
        app.run(SettingsCommand::HideTimer(!room.hide_timer.get_untracked()));
    };
    view! {
        <div class="live-controls">
            <button type="button" class="button small" on:click=pause>
                {move || {
                    let name = if running.get() { IconName::Pause } else { IconName::Play };
                    view! { <Icon name=name /> }
                }}
                <span>{move || if running.get() { "Pause timer" } else { "Resume timer" }}</span>
            </button>
            <button
                type="button"
                class="button small"
                on:click=move |_| {
                    app.run_undoable(SessionCommand::AddTime { id: room.id(), span: MORE }, "2 minutes added");
                }
            >
                <Icon name=IconName::Timer />
                <span>"Add 2 minutes"</span>
            </button>
            <button
                type="button"
                class="button small"
                aria-haspopup="dialog"
                on:click=move |_| if asked.get_untracked() { moving.set(true) } else { asked.set(true) }
            >
                <Icon name=IconName::Move />
                <span>"Move time"</span>
            </button>
            {move || asked.get().then(|| view! { <Later piece=Piece::MoveTime(room.id(), moving) /> })}
            <button type="button" class="button small" on:click=hide>
                {move || {
                    let name = if room.hide_timer.get() { IconName::Show } else { IconName::Hide };
                    view! { <Icon name=name /> }
                }}
                <span>{move || if room.hide_timer.get() { "Show timer" } else { "Hide timer" }}</span>
            </button>
        </div>
    }
}
