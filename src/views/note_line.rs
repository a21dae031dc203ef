//! One note on a person's page: read, shared, edited, removed.

use std::sync::Arc;

use leptos::{ev::KeyboardEvent, prelude::*};

use super::note_list::NEW_NOTE;
use crate::{
    app::{use_app, use_draft},
    components::{Icon, IconName, Menu, MenuItem, TextField, focus_by_id},
    content::words,
    domain::{Id, Note, NoteCommand, Visibility},
    platform::{clock, page},
};

#[component]
pub fn NoteLine(id: Id<Note>, own: bool) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let note = app.memo(move |model| model.notes.get(&wanted).cloned());
    let draft_name = format!("note:{id}");
    // An edit that a reload interrupted goes on.
    let editing = RwSignal::new(app.draft(&draft_name).is_some());
    let row = format!("note-{id}");
    let stop = {
        let row = row.clone();
        Callback::new(move |()| {
            editing.set(false);
            let row = row.clone();
            request_animation_frame(move || focus_by_id(&row));
        })
    };
    view! {
        <li class="note" id=row>
            {move || {
                if editing.get() {
                    view! { <Edit id=id.clone() draft_name=draft_name.clone() stop=stop /> }.into_any()
                } else {
                    view! { <Reading id=id.clone() note=note editing=editing own=own /> }.into_any()
                }
            }}
        </li>
    }
    .into_any()
}

#[component]
fn Reading(id: Id<Note>, note: Memo<Option<Arc<Note>>>, editing: RwSignal<bool>, own: bool) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let id = StoredValue::new(id);
    let text = Signal::derive(move || note.read().as_ref().map(|note| note.text.clone()).unwrap_or_default());
    let visibility = Memo::new(move |_| note.read().as_ref().map(|note| note.visibility).unwrap_or_default());
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

/// The note as a field. The button keeps it; Esc leaves it as it was.
#[component]
fn Edit(id: Id<Note>, draft_name: String, stop: Callback<()>) -> impl IntoView {
    let app = use_app();
    let saved = app.with(|model| model.notes.get(&id).map(|note| note.text.clone())).unwrap_or_default();
    let draft = use_draft(draft_name, saved.clone());
    let error = RwSignal::new(None::<String>);
    let leave = Callback::new(move |()| {
        draft.reset(saved.clone());
        stop.run(());
    });
    let save = move || {
        let text = draft.text().get_untracked();
        match app.dispatch(NoteCommand::Edit { id: id.clone(), text: text.clone() }) {
            Ok(_) => {
                draft.reset(text);
                stop.run(());
            }
            Err(why) => error.set(Some(why)),
        }
    };
    view! {
        <form
            class="note-edit"
            on:keydown=move |event: KeyboardEvent| {
                if event.key() == "Escape" {
                    leave.run(());
                }
            }
            on:submit=move |event| {
                event.prevent_default();
                save();
            }
        >
            <TextField
                label="Note"
                rows=3
                value=draft.text()
                error=error
                focus_on_mount=true
                on_input=move |text| draft.set(text)
            />
            <div class="cluster">
                <button type="submit" class="button small primary">
                    "Save note"
                </button>
                <button type="button" class="button small" on:click=move |_| leave.run(())>
                    "Leave as it was"
                </button>
            </div>
        </form>
    }
    .into_any()
}
