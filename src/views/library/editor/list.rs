//! A list of lines that is edited, whatever it is a part of.

use leptos::prelude::*;

use crate::{components::focus_by_id, domain::format_edit::Line, platform::random};

/// An edit of all lines.
pub type Edit = Box<dyn FnOnce(&mut Vec<Line>)>;

/// The way back from removing a line; it works after the page was left too.
pub type PutBack = Box<dyn Fn() + Send + Sync>;

/// What its lines are called.
#[derive(Clone, Copy)]
pub struct Words {
    /// In the middle of a sentence, such as “question”.
    pub noun: &'static str,
    /// On a field, before its number, such as “Question”.
    pub label: &'static str,
    /// After the label, for the own wording, such as “asking myself”.
    pub own: &'static str,
}

/// The lines, and the ways to change them. Copy it freely.
#[derive(Clone, Copy)]
pub struct List {
    /// What the ids of its fields begin with.
    pub prefix: StoredValue<String>,
    pub words: Words,
    pub lines: Memo<Vec<Line>>,
    /// Changes the lines; the text says what the edit is about, as in [`super::state::Editor::change`].
    pub edit: Callback<(String, Edit)>,
    /// Removes the line at a place.
    pub remove: Callback<usize, Option<PutBack>>,
    pub errors: RwSignal<Vec<(String, String)>>,
    /// What is read out.
    pub said: RwSignal<String>,
}

impl List {
    /// An edit of the lines.
    pub fn change(self, about: &str, edit: impl FnOnce(&mut Vec<Line>) + 'static) {
        self.edit.run((about.to_owned(), Box::new(edit)));
    }

    /// Adds an empty line at a place, or at the end, and puts the focus into it.
    pub fn add(self, at: Option<usize>) {
        let line = Line::empty(random());
        let field = self.field(&line.id);
        self.change("", move |lines| lines.insert(at.unwrap_or(lines.len()).min(lines.len()), line));
        request_animation_frame(move || focus_by_id(&field));
    }

    /// The id of the button that adds a line.
    pub fn add_button(self) -> String {
        self.field("add")
    }

    /// The id of a line's first field.
    pub fn field(self, line: &str) -> String {
        self.prefix.with_value(|prefix| format!("{prefix}-{line}"))
    }
}

/// What `errors` says about a field.
pub fn error_of(errors: RwSignal<Vec<(String, String)>>, field: String) -> Signal<Option<String>> {
    Signal::derive(move || errors.read().iter().find(|(id, _)| *id == field).map(|(_, text)| text.clone()))
}
