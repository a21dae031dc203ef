//! What is one tap away: the checklist of the phase, what is known of the client, and the screen.

use leptos::prelude::*;

use super::room::Room;
use crate::{
    app::Later,
    components::{Checkbox, Checklist},
    domain::{SessionCommand, SettingsCommand},
    route::{Fill, Route},
    views::{Piece, present::ShareScreen},
};

#[component]
pub fn Side(room: Room) -> impl IntoView {
    let current = room.current();
    view! {
        <aside class="live-side" aria-label="Beside the conversation">
            {move || view! { <Purpose room=room phase=current.get() /> }}
            <Later piece=Piece::Beside(room.id()) />
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
