//! What is one tap away: the checklist of the phase, the client's ladder, the last session, and the screen.

use leptos::prelude::*;

use super::{last_time::LastTime, room::Room};
use crate::{
    components::{Checkbox, Checklist},
    domain::{Activity, SessionCommand, SettingsCommand},
    route::{Fill, Route},
    views::{
        in_hand::{AreaPanel, InHand},
        ladder::Ladder,
        present::ShareScreen,
    },
};

#[component]
pub fn Side(room: Room) -> impl IntoView {
    let current = room.current();
    let client = room.read(|session| session.client.clone());
    let id = room.id();
    // The check-in has the ladder in its own panel: two of them would edit the same drafts.
    let has_ladder = Memo::new(move |_| {
        room.shape(current.get()).is_some_and(|phase| phase.activities.contains(&Activity::ThreeMonthCheckIn))
    });
    let background = client.map(|client| {
        let of_ladder = client.clone();
        view! {
            {move || {
                let client = of_ladder.clone();
                (!has_ladder.get())
                    .then(|| {
                        view! {
                            <details class="disclosure card flat">
                                <summary>"Ladder"</summary>
                                <div class="stack">
                                    <Ladder client=client />
                                </div>
                            </details>
                        }
                    })
            }}
            <details class="disclosure card flat">
                <summary>"Last session"</summary>
                <div class="stack">
                    <LastTime client=client before=id />
                </div>
            </details>
        }
    });
    view! {
        <aside class="live-side" aria-label="Beside the conversation">
            {move || view! { <Purpose room=room phase=current.get() /> }}
            {InHand::of_session(room.id()).map(|hand| view! { <AreaPanel hand=hand /> })}
            {background}
            <Screen room=room />
        </aside>
    }
    .into_any()
}

/// What the phase is for, and what "done" means in it.
#[component]
fn Purpose(room: Room, phase: usize) -> impl IntoView {
    let shape = room.shape(phase)?;
    let items = shape.checklist.iter().map(|item| (item.id.to_string(), item.text(room.voice).to_owned())).collect();
    let checked =
        room.memo(move |session| session.phases.get(phase).map(|phase| phase.checked.clone()).unwrap_or_default());
    let toggle = move |(item, checked): (String, bool)| {
        room.app.run(SessionCommand::Check { id: room.id(), phase, item, checked });
    };
    Some(view! {
        <section class="card flat" aria-label="This phase">
            <p class="muted">{shape.purpose.to_string()}</p>
            <Checklist legend="Along the way" items=items checked=checked on_toggle=toggle />
        </section>
    })
}

/// The client view in a second window, and the screen of this device.
#[component]
fn Screen(room: Room) -> impl IntoView {
    let handed_over = room.read(|session| Route::Fill(Fill::HandOver(session.client.clone())));
    let awake = room.app.memo(|model| !model.settings().let_screen_sleep);
    view! {
        <div class="stack tight">
            {(!room.own()).then(|| view! { <ShareScreen session=room.id() /> })}
            {handed_over.filter(|_| !room.own()).map(|to| view! { <a href=to.href()>"Hand over this screen"</a> })}
            <Checkbox
                label="Keep the screen awake"
                checked=awake
                on_change=move |on: bool| {
                    room.app.run(SettingsCommand::LetScreenSleep(!on));
                }
            />
        </div>
    }
}
