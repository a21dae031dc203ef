//! One note on a person's page: read, shared, edited, removed.

use std::sync::Arc;

use leptos::prelude::*;

use super::{super::change_talk::Tag, EditableNote, NEW_NOTE};
use crate::{
    app::use_app,
    components::{Icon, IconName, Menu, MenuItem},
    content::words,
    domain::{Id, Note, NoteCommand, Visibility},
    platform::{clock, page},
};

#[component]
pub fn NoteLine(id: Id<Note>, own: bool) -> impl IntoView {
    let row = id.clone();
    let reading = move |note, editing| view! { <Reading id=id.clone() note=note editing=editing own=own /> }.into_any();
    view! { <EditableNote id=row noun="note" reading=reading /> }
}

#[component]
fn Reading(id: Id<Note>, note: Memo<Option<Arc<Note>>>, editing: RwSignal<bool>, own: bool) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let id = StoredValue::new(id);
    let text = Signal::derive(move || note.read().as_ref().map(|note| note.text.clone()).unwrap_or_default());
    let visibility = Memo::new(move |_| note.read().as_ref().map(|note| note.visibility).unwrap_or_default());
    let talk = Memo::new(move |_| note.read().as_ref().and_then(|note| note.change_talk));
    let day = move || {
        let day = note.read().as_ref().and_then(|note| clock::day_of(note.at));
        day.map(|day| words::capital(words::near_day(day, today.get()).trim_start_matches("on ")))
    };
    let share = move |_| {
        let kept = visibility.get_untracked();
        let visibility = Visibility { client: !kept.client, ..kept };
        app.run(NoteCommand::Share { id: id.get_value(), visibility });
    };
    let items = move || {
        vec![
            MenuItem::new("Edit", move || editing.set(true)).icon(IconName::Edit),
            MenuItem::new("Remove", move || {
                app.run_undoable(NoteCommand::Remove { id: id.get_value() }, "Note removed");
                page::focus(NEW_NOTE);
            })
            .icon(IconName::Bin)
            .danger(),
        ]
    };
    view! {
        <p class="note-text prose">{move || text.get()}</p>
        <div class="note-marks">
            <span class="muted small">{day}</span>
            {(!own)
                .then(|| {
                    view! {
                        <button
                            type="button"
                            class="note-mark"
                            aria-label=move || format!("Share with the client: {}", text.get())
                            aria-pressed=move || visibility.get().client.to_string()
                            on:click=share
                        >
                            <Icon name=IconName::Share />
                            "Share with the client"
                        </button>
                    }
                })}
            <Tag id=id.get_value() text=text talk=talk />
            <Menu
                label=Signal::derive(move || format!("Change: {}", text.get()))
                shown=""
                icon=IconName::More
                kind="quiet icon-only small"
                items=Signal::derive(items)
            />
        </div>
    }
    .into_any()
}
