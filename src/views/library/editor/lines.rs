//! The questions or the checklist of a phase.

use leptos::prelude::*;

use super::{fields, fold::Fold, line::LineEditor, state::Editor};
use crate::{
    components::{Icon, IconName, focus_by_id},
    domain::format_edit::{Line, LineKind},
    platform::random,
};

/// One list of a phase, with its words for what is in it.
#[derive(Clone, Copy)]
pub struct List {
    pub editor: Editor,
    /// The phase's id.
    pub phase: StoredValue<String>,
    pub kind: LineKind,
}

impl List {
    /// The lines as they are now.
    pub fn lines(self) -> Vec<Line> {
        self.phase
            .with_value(|phase| self.editor.work.read().phase(phase).map(|phase| phase.lines(self.kind)))
            .unwrap_or_default()
    }

    /// An edit of the lines; see [`Editor::change`].
    pub fn change(self, about: &str, edit: impl FnOnce(&mut Vec<Line>)) {
        let kind = self.kind;
        self.phase.with_value(|phase| {
            self.editor.change_phase(phase, about, |phase| {
                let mut lines = phase.lines(kind);
                edit(&mut lines);
                phase.set_lines(kind, lines);
            });
        });
    }

    /// Adds an empty line at a place, or at the end, and puts the focus into it.
    pub fn add(self, at: Option<usize>) {
        let line = Line::empty(random());
        let field = self.phase.with_value(|phase| fields::line(phase, self.kind, &line.id));
        self.change("", |lines| lines.insert(at.unwrap_or(lines.len()).min(lines.len()), line));
        request_animation_frame(move || focus_by_id(&field));
    }

    /// What one line is called, in the middle of a sentence.
    pub fn noun(self) -> &'static str {
        match self.kind {
            LineKind::Prompt => "question",
            LineKind::Check => "line",
        }
    }
}

/// The list, folded; it opens by itself when one of its lines needs something.
#[component]
pub fn Lines(editor: Editor, phase_id: String, kind: LineKind) -> impl IntoView {
    let prefix = fields::list(&phase_id, kind);
    let list = List { editor, phase: StoredValue::new(phase_id), kind };
    let open = RwSignal::new(false);
    Effect::new(move || {
        if editor.errors.read().iter().any(|(field, _)| field.starts_with(&prefix)) {
            open.set(true);
        }
    });
    let ids = Memo::new(move |_| list.lines().into_iter().map(|line| line.id.to_string()).collect::<Vec<_>>());
    let title = move || match kind {
        LineKind::Prompt => format!("Questions ({})", ids.read().len()),
        LineKind::Check => format!("Checklist ({})", ids.read().len()),
    };
    let (hint, add) = match kind {
        LineKind::Prompt => ("The first three are in view during the phase, the rest a tap away.", "Add a question"),
        LineKind::Check => ("What it takes for the phase to feel complete. Nothing has to be ticked.", "Add a line"),
    };
    view! {
        <Fold title=Signal::derive(title) open=open>
            <div class="stack">
                <p class="muted">{hint}</p>
                <ol class="plain stack line-editors">
                    <For
                        each=move || ids.get()
                        key=|id| id.clone()
                        children=move |id| view! { <LineEditor list=list id=id /> }
                    />
                </ol>
                <div class="actions">
                    <button type="button" class="button small" on:click=move |_| list.add(None)>
                        <Icon name=IconName::Add />
                        {add}
                    </button>
                </div>
            </div>
        </Fold>
    }
    .into_any()
}
