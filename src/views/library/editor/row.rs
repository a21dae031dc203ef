//! A phase of the working copy, and what can be done with it as a whole.

use leptos::prelude::*;

use super::{fields, state::Editor};
use crate::{
    components::focus_by_id,
    domain::{Format, FormatPhase, format_edit::shift},
};

/// A phase of the working copy, by its id.
#[derive(Clone, Copy)]
pub struct Row {
    pub editor: Editor<Format>,
    pub id: StoredValue<String>,
}

impl Row {
    /// The phase as it is now; none once it is removed.
    pub fn find(self) -> Option<FormatPhase> {
        self.id.with_value(|id| self.editor.work.read().phase(id).cloned())
    }

    /// Its position, from 0.
    pub fn place(self) -> Option<usize> {
        self.id.with_value(|id| self.editor.work.read().phases.iter().position(|phase| phase.id == *id))
    }

    /// An edit; see [`Editor::change`].
    pub fn change(self, about: &str, edit: impl FnOnce(&mut FormatPhase)) {
        self.id.with_value(|id| self.editor.change_phase(id, about, edit));
    }

    /// The share as it is typed, or as it is.
    pub fn share(self) -> String {
        let typed = self.id.with_value(|id| self.editor.typed.read().get(&fields::share(id)).cloned());
        let typed = typed.map(|(text, _)| text);
        typed.or_else(|| Some(self.find()?.share.to_string())).unwrap_or_default()
    }

    /// Moves the phase one place, says where it is now, and keeps the focus.
    pub fn shift(self, down: bool, name: &str) {
        let Some(from) = untrack(|| self.place()) else { return };
        let count = self.editor.work.read_untracked().phases.len();
        let said = if if down { from + 1 < count } else { from > 0 } {
            self.editor.change("", |format| {
                shift(&mut format.phases, from, down);
            });
            let to = if down { from + 2 } else { from };
            format!("{name} is now {to} of {count}")
        } else {
            format!("{name} is already {}", if down { "last" } else { "first" })
        };
        self.editor.said.set(said);
        // Moving a row in the page takes the focus away from it.
        let focused = document().active_element().map(|element| element.id()).filter(|id| !id.is_empty());
        let focused =
            focused.unwrap_or_else(|| self.id.with_value(|id| fields::tool(id, if down { "down" } else { "up" })));
        request_animation_frame(move || focus_by_id(&focused));
    }

    /// Removes the phase; returns the way back.
    pub fn remove(self) -> Option<impl Fn() + Send + Sync + use<>> {
        let editor = self.editor;
        let (at, phase) = untrack(|| Some((self.place()?, self.find()?)))?;
        editor.change("", |format| drop(format.phases.remove(at)));
        editor.typed.update(|typed| drop(typed.remove(&fields::share(&phase.id))));
        let neighbour = editor.work.with_untracked(|format| {
            let next = format.phases.get(at).or(format.phases.last());
            next.map_or(fields::ADD_PHASE.to_owned(), |next| fields::tool(&next.id, "remove"))
        });
        request_animation_frame(move || focus_by_id(&neighbour));
        let format_id = editor.work.with_untracked(|format| format.id.clone());
        Some(move || {
            let phase = phase.clone();
            editor.put_back(&format_id, |format| {
                if format.phase(&phase.id).is_none() {
                    format.phases.insert(at.min(format.phases.len()), phase);
                }
            });
        })
    }
}
