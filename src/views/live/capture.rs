//! The field that catches the client's words.

use leptos::prelude::*;

use super::{room::Room, running::CAPTURE};
use crate::{
    app::{Restored, use_draft},
    components::{Icon, IconName, StatusLine, TextField},
    platform::page,
};

/// Always there; Enter adds the line to the phase. What is typed survives a reload, phase by phase.
#[component]
pub fn Capture(room: Room, phase: usize) -> impl IntoView {
    let (id, name) = room
        .read(|session| session.phases.get(phase).map(|phase| (phase.id.clone(), phase.name.clone())))
        .flatten()
        .unwrap_or_default();
    let draft = use_draft(room.capture_draft(&id), String::new());
    room.on_leaving(move || draft.keep());
    let error = RwSignal::new(None::<String>);
    let (session, of) = (room.id(), id.clone());
    let kept = room.app.memo(move |model| {
        let notes = model.notes_of(&session);
        let here: Vec<_> = notes.iter().filter(|note| note.phase.as_ref() == Some(&of)).collect();
        match (here.len(), here.last()) {
            (1, Some(last)) => format!("1 line kept: {}", last.text),
            (n, Some(last)) => format!("{n} lines kept, the latest: {}", last.text),
            (_, None) => String::new(),
        }
    });
    let add = Callback::new(move |text: String| {
        if text.trim().is_empty() {
            return;
        }
        match room.capture(id.clone(), text) {
            Ok(()) => {
                error.set(None);
                draft.reset(String::new());
            }
            Err(why) => error.set(Some(why)),
        }
    });
    view! {
        <form
            class="capture"
            on:submit=move |event| {
                event.prevent_default();
                add.run(draft.text().get_untracked());
                // The next line comes soon; on a phone the keyboard stays.
                page::focus(CAPTURE);
            }
        >
            <TextField
                id=CAPTURE
                label="Capture"
                hint=format!("Enter adds a line to {name}.")
                rows=2
                value=draft.text()
                error=error
                on_input=move |text| draft.set(text)
                on_enter=add
            />
            <StatusLine text=kept />
            <button type="submit" class="button">
                <Icon name=IconName::Add />
                <span>"Add line"</span>
            </button>
        </form>
        <Restored draft=draft discard=Callback::new(move |()| draft.reset(String::new())) />
    }
    .into_any()
}
