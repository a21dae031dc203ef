//! The captured lines of one kind, each shared on its own.

use leptos::prelude::*;

use super::{super::held::Held, change::use_changing, share::ShareToggle};
use crate::{
    components::Card,
    domain::{Id, Mark, Note, NoteCommand, Visibility},
};

/// Insights, actions or plain notes; nothing when there are none.
#[component]
pub fn LinesPart(held: Held, mark: Mark) -> impl IntoView {
    let (app, id) = (held.app, held.id.clone());
    let lines = app.memo(move |model| {
        let notes = model.notes_of(&id);
        notes.iter().filter(|note| note.mark == mark).map(|note| note.id.clone()).collect::<Vec<_>>()
    });
    let title = match mark {
        Mark::Insight => "Insights",
        Mark::Action => "Actions",
        Mark::Plain => "Notes",
    };
    let is_here = Memo::new(move |_| !lines.get().is_empty());
    move || {
        let held = held.clone();
        is_here.get().then(|| {
            view! {
                <Card title=title>
                    <ul class="rows">
                        <For each=move || lines.get() key=|line| line.clone() let:line>
                            <Line held=held.clone() id=line />
                        </For>
                    </ul>
                </Card>
            }
        })
    }
}

#[component]
fn Line(held: Held, id: Id<Note>) -> impl IntoView {
    let (app, changing) = (held.app, use_changing());
    let (sought, line) = (id.clone(), id.clone());
    let note = app.memo(move |model| model.notes.get(&sought).cloned());
    let text = Signal::derive(move || note.get().map(|note| note.text.clone()).unwrap_or_default());
    let shared = Signal::derive(move || note.get().is_some_and(|note| note.visibility.client));
    let share = Callback::new(move |client| {
        let Some(kept) = note.get_untracked() else { return };
        let visibility = Visibility { client, ..kept.visibility };
        app.run(NoteCommand::Share { id: id.clone(), visibility });
    });
    let open = move |_| changing.line(line.clone());
    view! {
        <li class="check-line">
            <p class="prose" dir="auto">
                {text}
            </p>
            <div class="split">
                <ShareToggle held=held what=text shared=shared on_change=share />
                <button type="button" class="link" on:click=open>
                    "Change"
                    <span class="visually-hidden">{move || format!(" {}", text.get())}</span>
                </button>
            </div>
        </li>
    }
    .into_any()
}
