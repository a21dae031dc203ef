//! The notes on a person's page: lines that belong to no session.

mod edit;
mod line;

pub use edit::EditableNote;
use leptos::prelude::*;
use line::NoteLine;

use crate::{
    app::{Restored, use_app, use_draft},
    components::TextField,
    domain::{Client, Id, NoteCommand, draft},
};

/// So many notes are in view; earlier ones are a tap away.
const IN_VIEW: usize = 5;

/// The id of the field for a new note.
pub const NEW_NOTE: &str = "new-note";

/// The notes of a client, the latest first, with a field for a new one. With `own` they are the person's own notes.
#[component]
pub fn NoteList(client: Id<Client>, #[prop(optional)] own: bool) -> impl IntoView {
    let app = use_app();
    let wanted = client.clone();
    let notes =
        app.memo(move |model| model.client_notes(&wanted).iter().map(|note| note.id.clone()).collect::<Vec<_>>());
    let latest = Memo::new(move |_| notes.read().iter().take(IN_VIEW).cloned().collect::<Vec<_>>());
    let earlier = Memo::new(move |_| notes.read().iter().skip(IN_VIEW).cloned().collect::<Vec<_>>());
    let list = move |ids: Memo<Vec<Id<_>>>, name: &'static str| {
        view! {
            <ul class="notes" aria-label=name>
                <For each=move || ids.get() key=|id| id.clone() let:id>
                    <NoteLine id=id own=own />
                </For>
            </ul>
        }
    };
    view! {
        <NewNote client=client own=own />
        <Show when=move || !latest.read().is_empty()>{list(latest, "Notes")}</Show>
        <Show when=move || !earlier.read().is_empty()>
            <details class="disclosure">
                <summary>{move || format!("Earlier notes ({})", earlier.read().len())}</summary>
                {list(earlier, "Earlier notes")}
            </details>
        </Show>
    }
    .into_any()
}

#[component]
fn NewNote(client: Id<Client>, own: bool) -> impl IntoView {
    let app = use_app();
    let draft = use_draft(draft::NEW_NOTE.of(&client), String::new());
    let error = RwSignal::new(None::<String>);
    let add =
        Callback::new(move |text: String| match app.dispatch(NoteCommand::Add { client: client.clone(), text }) {
            Ok(_) => {
                draft.reset(String::new());
                error.set(None);
            }
            Err(why) => error.set(Some(why)),
        });
    view! {
        <form
            class="stack tight"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                add.run(draft.text().get_untracked());
            }
        >
            <TextField
                id=NEW_NOTE
                label="New note"
                hint=if own { "Only for you." } else { "Private notes, only you can see these, until you share one." }
                rows=2
                value=draft.text()
                error=error
                on_input=move |text| draft.set(text)
                on_enter=add
            />
            <Restored draft=draft discard=Callback::new(move |()| draft.reset(String::new())) />
            <div>
                <button type="submit" class="button">
                    "Add note"
                </button>
            </div>
        </form>
    }
    .into_any()
}
