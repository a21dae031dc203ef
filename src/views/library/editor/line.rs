//! One question or one line of a checklist, in both wordings.

use leptos::prelude::*;

use super::list::{List, error_of};
use crate::{
    components::{Icon, IconName, TextField, focus_by_id, use_toasts},
    domain::{
        Text,
        format_edit::{Line, shift},
    },
};

/// Two fields and three buttons, and what else belongs to it. Enter goes on to a new line under it.
#[component]
pub fn LineEditor(list: List, id: String, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let field = list.field(&id);
    let id = StoredValue::new(id);
    let line = Memo::new(move |_| {
        let lines = list.lines.read();
        id.with_value(|id| lines.iter().cloned().enumerate().find(|(_, line)| line.id == *id))
    });
    let number = move || line.read().as_ref().map_or(0, |(place, _)| place + 1);
    let words = move |part: fn(&Line) -> &str| {
        Signal::derive(move || line.read().as_ref().map(|(_, line)| part(line).to_owned()).unwrap_or_default())
    };
    let change = move |about: &str, part: fn(&mut Line) -> &mut Text, text: String| {
        let id = id.get_value();
        list.change(&format!("{id}/{about}"), move |lines| {
            if let Some(line) = lines.iter_mut().find(|line| line.id == *id) {
                *part(line) = text.into();
            }
        });
    };
    let next = move |_| list.add(Some(number()));
    view! {
        <li class="line-editor">
            <div class="stack tight">
                <TextField
                    id=field.clone()
                    label=Signal::derive(move || format!("{} {}", list.words.label, number()))
                    rows=2
                    value=words(|line| &line.coach)
                    error=error_of(list.errors, field.clone())
                    on_input=move |text: String| change("coach", |line| &mut line.coach, text)
                    on_enter=next
                />
                <TextField
                    label=Signal::derive(move || format!("{} {}, {}", list.words.label, number(), list.words.own))
                    rows=2
                    value=words(|line| &line.own)
                    on_input=move |text: String| change("own", |line| &mut line.own, text)
                    on_enter=next
                />
                {children.map(|children| children())}
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
    let noun = list.words.noun;
    let field = StoredValue::new(field);
    let number = move || line.read().as_ref().map_or(0, |(place, _)| place + 1);
    let tool = move |tool: &'static str| field.with_value(|field| format!("{field}-{tool}"));
    let move_by = move |down: bool, which: &'static str| {
        let Some((from, _)) = line.get_untracked() else { return };
        list.change("", move |lines| {
            shift(lines, from, down);
        });
        let focused = tool(which);
        list.said.set(format!("Now {noun} {}", untrack(number)));
        request_animation_frame(move || focus_by_id(&focused));
    };
    let remove = move |_| {
        let Some((at, _)) = line.get_untracked() else { return };
        let Some(put_back) = list.remove.run(at) else { return };
        let neighbour = list.lines.with_untracked(|lines| lines.get(at).or(lines.last()).map(|next| next.id.clone()));
        let focused = neighbour.map_or_else(|| list.add_button(), |next| list.field(&next));
        request_animation_frame(move || focus_by_id(&focused));
        toasts.show(format!("Removed {noun} {}", at + 1), "Undo", put_back);
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
