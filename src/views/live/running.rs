//! A session that is on.

use leptos::prelude::*;

use super::{announce::Announcements, foot::Foot, head::Head, phase::PhaseBody, room::Room, side::Side};
use crate::{
    app::Later,
    components::{PAGE_TITLE, PhaseEntry, PhaseList, PhaseState},
    domain::{Id, Session},
    platform::{page, wake_lock},
    views::Piece,
};

/// The id of the capture field.
pub const CAPTURE: &str = "capture";

#[component]
pub fn Running(id: Id<Session>) -> impl IntoView {
    let room = Room::enter(id);
    let current = room.current();
    place_focus(current, room.own());
    let let_screen_sleep = room.app.memo(|model| model.settings().let_screen_sleep);
    let found = room.forgotten();
    wake_lock::keep_awake(Signal::derive(move || !let_screen_sleep.get()));
    view! {
        <div class=if room.own() { "live own" } else { "live" }>
            <div class="live-phases">
                <Phases room=room />
            </div>
            <div
                class="live-main"
                on:focusin=|event| page::keep_in_view(&event)
                on:input=|event| page::keep_in_view(&event)
            >
                <Show when=move || found.read().is_some()>
                    <Later piece=Piece::EndedWhen(room.id()) />
                </Show>
                <Head room=room />
                {move || view! { <PhaseBody room=room phase=current.get() /> }}
            </div>
            <Side room=room />
            <Foot room=room forgotten=found />
            <Announcements room=room />
        </div>
    }
    .into_any()
}

/// Where the conversation is, and a way to any phase.
#[component]
fn Phases(room: Room) -> impl IntoView {
    let entries = Memo::new(move |_| {
        let hidden = room.hide_timer.get();
        room.memo(move |session| entries(session, hidden)).get()
    });
    let select = move |id: String| {
        if let Some(Some(phase)) = room.read(|session| session.phase_index(&id)) {
            room.go_to(phase);
        }
    };
    view! { <PhaseList phases=entries on_select=select /> }
}

fn entries(session: &Session, hidden: bool) -> Vec<PhaseEntry> {
    let pacing = &session.pacing;
    session
        .phases
        .iter()
        .zip(&pacing.phases)
        .enumerate()
        .map(|(i, (phase, pace))| PhaseEntry {
            id: phase.id.clone(),
            name: phase.name.clone(),
            state: match () {
                () if i == pacing.current => PhaseState::Current,
                () if pace.skipped => PhaseState::Waiting,
                () if i < pacing.current || pace.spent.0 > 0 => PhaseState::Done,
                () => PhaseState::Waiting,
            },
            time: match () {
                () if pace.skipped => "skipped".into(),
                () if hidden => String::new(),
                () => pace.planned.clock(),
            },
        })
        .collect()
}

/// On arrival and after each move the next words can be typed at once. On a phone that brings up the keyboard, so it is
/// done once, for a coach who has come to type; after a move, and for whoever first reads on their own, the title is it.
fn place_focus(phase: Memo<usize>, own: bool) {
    Effect::new(move |earlier: Option<usize>| {
        let phase = phase.get();
        request_animation_frame(move || {
            if page::has_keyboard_at_hand() || earlier.is_none() && !own {
                page::focus(CAPTURE);
            } else if earlier.is_some() {
                page::focus(PAGE_TITLE);
            }
            if earlier.is_some_and(|earlier| earlier != phase) {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
        });
        phase
    });
}
