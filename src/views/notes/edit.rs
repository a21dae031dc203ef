//! A note that can be read and, in the same place, edited.

use std::sync::Arc;

use leptos::{ev::KeyboardEvent, prelude::*};

use crate::{
    app::{use_app, use_draft},
    components::{TextField, focus_by_id},
    domain::{Id, Mark, Note, NoteCommand},
};

/// A row with a note: as `reading` draws it from the note and from what opens the field, or as a field.
#[component]
pub fn EditableNote(
    id: Id<Note>,
    /// What it is called where it stands: “line” or “note”.
    noun: &'static str,
    reading: impl Fn(Memo<Option<Arc<Note>>>, RwSignal<bool>) -> AnyView + Send + Sync + 'static,
) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let note = app.memo(move |model| model.notes.get(&wanted).cloned());
    let mark = Memo::new(move |_| note.read().as_ref().map(|note| note.mark).unwrap_or_default());
    // An edit that a reload interrupted goes on.
    let editing = RwSignal::new(app.draft(&draft_name(&id)).is_some());
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
        <li
            class="note"
            id=row
            class:insight=move || mark.get() == Mark::Insight
            class:action=move || mark.get() == Mark::Action
        >
            {move || {
                if editing.get() {
                    view! { <Edit id=id.clone() noun=noun stop=stop /> }.into_any()
                } else {
                    reading(note, editing)
                }
            }}
        </li>
    }
    .into_any()
}

fn draft_name(id: &Id<Note>) -> String {
    format!("note:{id}")
}

/// The note as a field. Enter and the button keep it; Esc leaves it as it was.
#[component]
fn Edit(id: Id<Note>, noun: &'static str, stop: Callback<()>) -> impl IntoView {
    let app = use_app();
    let saved = app.with(|model| model.notes.get(&id).map(|note| note.text.clone())).unwrap_or_default();
    let draft = use_draft(draft_name(&id), saved.clone());
    let error = RwSignal::new(None::<String>);
    let leave = Callback::new(move |()| {
        draft.reset(saved.clone());
        stop.run(());
    });
    let save = Callback::new(move |text: String| {
        match app.dispatch(NoteCommand::Edit { id: id.clone(), text: text.clone() }) {
            Ok(_) => {
                draft.reset(text);
                stop.run(());
            }
            Err(why) => error.set(Some(why)),
        }
    });
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            leave.run(());
        }
    };
    view! {
        <form
            class="note-edit"
            on:keydown=escape
            on:submit=move |event| {
                event.prevent_default();
                save.run(draft.text().get_untracked());
            }
        >
            <TextField
                label=crate::content::words::capital(noun)
                rows=3
                value=draft.text()
                error=error
                focus_on_mount=true
                on_input=move |text| draft.set(text)
                on_enter=save
            />
            <div class="cluster">
                <button type="submit" class="button small primary">
                    {format!("Save {noun}")}
                </button>
                <button type="button" class="button small" on:click=move |_| leave.run(())>
                    "Leave as it was"
                </button>
            </div>
        </form>
    }
    .into_any()
}
