//! The captured lines: those of this phase in full, those of other phases a tap away.

mod line;

use leptos::prelude::*;
use line::Line;

use super::room::Room;
use crate::domain::{Id, Note};

/// Lines of one phase under its name.
#[derive(Clone, PartialEq)]
struct Group {
    phase: String,
    name: String,
    lines: Vec<Id<Note>>,
}

#[component]
pub fn Notes(room: Room, phase: String) -> impl IntoView {
    let id = room.id();
    let groups = room.app.memo(move |model| {
        let Some(session) = model.sessions.get(&id) else { return Vec::new() };
        let mut groups: Vec<Group> = Vec::new();
        for note in model.notes_of(&id) {
            let of = note.phase.clone().unwrap_or_default();
            match groups.iter_mut().find(|group| group.phase == of) {
                Some(group) => group.lines.push(note.id.clone()),
                None => {
                    let name = session.phase_index(&of).map_or_else(String::new, |i| session.phases[i].name.clone());
                    groups.push(Group { phase: of, name, lines: vec![note.id.clone()] });
                }
            }
        }
        groups
    });
    let mine = phase.clone();
    let here = Memo::new(move |_| {
        groups.read().iter().find(|group| group.phase == mine).map(|group| group.lines.clone()).unwrap_or_default()
    });
    let elsewhere =
        Memo::new(move |_| groups.read().iter().filter(|group| group.phase != phase).cloned().collect::<Vec<_>>());
    let count = Memo::new(move |_| elsewhere.read().iter().map(|group| group.lines.len()).sum::<usize>());
    let any_here = Memo::new(move |_| !here.read().is_empty());
    view! {
        <section class="stack" aria-label="Lines">
            <Show when=move || any_here.get()>
                <ul class="notes" aria-label="Lines of this phase">
                    <For each=move || here.get() key=|id| id.clone() let:id>
                        <Line room=room id=id />
                    </For>
                </ul>
            </Show>
            <Show when=move || { count.get() > 0 }>
                <details class="disclosure">
                    <summary>{move || format!("Lines from other phases ({})", count.get())}</summary>
                    <For each=move || elsewhere.get() key=|group| group.phase.clone() let:group>
                        <OtherPhase room=room groups=elsewhere phase=group.phase name=group.name />
                    </For>
                </details>
            </Show>
        </section>
    }
    .into_any()
}

#[component]
fn OtherPhase(room: Room, groups: Memo<Vec<Group>>, phase: String, name: String) -> impl IntoView {
    let lines = Memo::new(move |_| {
        groups.read().iter().find(|group| group.phase == phase).map(|group| group.lines.clone()).unwrap_or_default()
    });
    view! {
        <div class="stack tight">
            <h2 class="note-phase">{name.clone()}</h2>
            <ul class="notes" aria-label=name>
                <For each=move || lines.get() key=|id| id.clone() let:id>
                    <Line room=room id=id />
                </For>
            </ul>
        </div>
    }
}
