//! One question or one line of a checklist, in both wordings.

use leptos::prelude::*;

use super::{fields, lines::List};
use crate::{
    components::{Icon, IconName, TextField, focus_by_id, use_toasts},
    domain::format_edit::{Line, LineKind, shift},
};

/// Two fields and three buttons. Enter goes on to a new line under it.
#[component]
pub fn LineEditor(list: List, id: String) -> impl IntoView {
    let field = list.phase.with_value(|phase| fields::line(phase, list.kind, &id));
    let id = StoredValue::new(id);
    let line =
        Memo::new(move |_| id.with_value(|id| list.lines().into_iter().enumerate().find(|(_, line)| line.id == *id)));
    let number = move || line.read().as_ref().map_or(0, |(place, _)| place + 1);
    let words = move |part: fn(&Line) -> &str| {
        Signal::derive(move || line.read().as_ref().map(|(_, line)| part(line).to_owned()).unwrap_or_default())
    };
    let change = move |about: &str, edit: &dyn Fn(&mut Line)| {
        id.with_value(|id| {
            list.change(&format!("{id}/{about}"), |lines| {
                lines.iter_mut().filter(|line| line.id == *id).for_each(edit)
            });
        });
    };
    let (coach_label, own_label) = match list.kind {
        LineKind::Prompt => ("Question", "asking myself"),
        LineKind::Check => ("Line", "for myself"),
    };
    let next = move |_| list.add(Some(number()));
    view! {
        <li class="line-editor">
            <div class="stack tight">
                <TextField
                    id=field.clone()
                    label=Signal::derive(move || format!("{coach_label} {}", number()))
                    rows=2
                    value=words(|line| &line.coach)
                    error=list.editor.error(field.clone())
                    on_input=move |text: String| change("coach", &|line| line.coach = text.clone().into())
                    on_enter=next
                />
                <TextField
                    label=Signal::derive(move || format!("{coach_label} {}, {own_label}", number()))
                    rows=2
                    value=words(|line| &line.own)
                    on_input=move |text: String| change("own", &|line| line.own = text.clone().into())
                    on_enter=next
                />
            </div>
            <Tools list=list line=line field=field />
        </li>
    }
    .into_any()
}

/// Up, down and away.
#[component]
fn Tools(list: List, line: Memo<Option<(usize, Line)>>, field: String) -> impl IntoView {
    let toasts = use_toasts();
    let noun = list.noun();
    let field = StoredValue::new(field);
    let number = move || line.read().as_ref().map_or(0, |(place, _)| place + 1);
    let tool = move |tool: &'static str| field.with_value(|field| format!("{field}-{tool}"));
    let move_by = move |down: bool, which: &'static str| {
        let Some((from, _)) = line.get_untracked() else { return };
        list.change("", |lines| {
            shift(lines, from, down);
        });
        let focused = tool(which);
        list.editor.said.set(format!("Now {noun} {}", untrack(number)));
        request_animation_frame(move || focus_by_id(&focused));
    };
    let remove = move |_| {
        let Some((at, line)) = line.get_untracked() else { return };
        let said = format!("Removed {noun} {}", at + 1);
        list.change("", |lines| drop(lines.remove(at)));
        let neighbour = untrack(|| list.lines()).get(at).map(|next| next.id.clone());
        if let Some(next) = neighbour {
            let focused = list.phase.with_value(|phase| fields::line(phase, list.kind, &next));
            request_animation_frame(move || focus_by_id(&focused));
        }
        let format = list.editor.work.with_untracked(|format| format.id.clone());
        let (phase, kind) = (list.phase.get_value(), list.kind);
        let put_back = move || {
            list.editor.put_back(&format, |format| {
                let Some(phase) = format.phases.iter_mut().find(|known| known.id == phase) else { return };
                let mut lines = phase.lines(kind);
                lines.insert(at.min(lines.len()), line.clone());
                phase.set_lines(kind, lines);
            });
        };
        toasts.show(said, "Undo", put_back);
    };
    view! {
        <div class="row-tools">
            <button
                type="button"
                class="button quiet small icon-only"
                id=tool("up")
                aria-label=move || format!("Move {noun} {} up", number())
                on:click=move |_| move_by(false, "up")
            >
                <Icon name=IconName::ArrowUp />
            </button>
            <button
                type="button"
                class="button quiet small icon-only"
                id=tool("down")
                aria-label=move || format!("Move {noun} {} down", number())
                on:click=move |_| move_by(true, "down")
            >
                <Icon name=IconName::ArrowDown />
            </button>
            <button
                type="button"
                class="button quiet small icon-only"
                aria-label=move || format!("Remove {noun} {}", number())
                on:click=remove
            >
                <Icon name=IconName::Bin />
            </button>
        </div>
    }
}
