//! The questions or the checklist of a phase.

use leptos::prelude::*;

use super::{
    fields,
    fold::Fold,
    line::LineEditor,
    list::{Edit, List, PutBack, Words},
    state::Editor,
};
use crate::{
    components::{Icon, IconName},
    domain::{Format, format_edit::LineKind},
};

/// One list of a phase.
fn list(editor: Editor<Format>, phase: String, kind: LineKind) -> List {
    let prefix = fields::list(&phase, kind);
    let phase = StoredValue::new(phase);
    let lines = move || {
        phase.with_value(|phase| editor.work.read().phase(phase).map(|phase| phase.lines(kind))).unwrap_or_default()
    };
    let edit = move |(about, edit): (String, Edit)| {
        phase.with_value(|phase| {
            editor.change_phase(phase, &about, |phase| {
                let mut lines = phase.lines(kind);
                edit(&mut lines);
                phase.set_lines(kind, lines);
            });
        });
    };
    let remove = move |at: usize| {
        let line = untrack(lines).get(at).cloned()?;
        edit((String::new(), Box::new(move |lines| drop(lines.remove(at)))));
        let format = editor.work.with_untracked(|format| format.id.clone());
        let phase = phase.get_value();
        let put_back: PutBack = Box::new(move || {
            editor.put_back(&format, |format| {
                let Some(phase) = format.phases.iter_mut().find(|known| known.id == phase) else { return };
                let mut lines = phase.lines(kind);
                lines.insert(at.min(lines.len()), line.clone());
                phase.set_lines(kind, lines);
            });
        });
        Some(put_back)
    };
    List {
        prefix: StoredValue::new(prefix),
        words: match kind {
            LineKind::Prompt => Words { noun: "question", label: "Question", own: "asking myself" },
            LineKind::Check => Words { noun: "line", label: "Line", own: "for myself" },
        },
        lines: Memo::new(move |_| lines()),
        edit: Callback::new(edit),
        remove: Callback::new(remove),
        errors: editor.errors,
        said: editor.said,
    }
}

/// The list, folded; it opens by itself when one of its lines needs something.
#[component]
pub fn Lines(editor: Editor<Format>, phase_id: String, kind: LineKind) -> impl IntoView {
    let list = list(editor, phase_id, kind);
    let open = RwSignal::new(false);
    Effect::new(move || {
        let is_ours = |field: &str| list.prefix.with_value(|prefix| field.starts_with(prefix));
        if editor.errors.read().iter().any(|(field, _)| is_ours(field)) {
            open.set(true);
        }
    });
    let ids = Memo::new(move |_| list.lines.read().iter().map(|line| line.id.to_string()).collect::<Vec<_>>());
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
                    <button type="button" class="button small" id=list.add_button() on:click=move |_| list.add(None)>
                        <Icon name=IconName::Add />
                        {add}
                    </button>
                </div>
            </div>
        </Fold>
    }
    .into_any()
}
