//! A note that can be read and, in the same place, edited.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::{InlineEdit, use_app},
    components::focus_by_id,
    domain::{Id, Mark, Note, NoteCommand, draft},
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
    let editing = RwSignal::new(app.draft(&draft::NOTE_TEXT.of(&id)).is_some());
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

/// The note as a field.
#[component]
fn Edit(id: Id<Note>, noun: &'static str, stop: Callback<()>) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let saved = app.memo(move |model| model.notes.get(&wanted).map(|note| note.text.clone()).unwrap_or_default());
    let draft_name = draft::NOTE_TEXT.of(&id);
    let save = Callback::new(move |text: String| app.save(NoteCommand::Edit { id: id.clone(), text }));
    view! {
        <InlineEdit
            draft_name=draft_name
            saved=saved
            label=crate::content::words::capital(noun)
            button=format!("Save {noun}")
            rows=3
            on_save=save
            on_close=stop
        />
    }
    .into_any()
}
