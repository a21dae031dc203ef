//! One captured line, with its marks, and what can be done with it.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::{room::Room, running::CAPTURE};
use crate::{
    components::{Icon, IconName, Menu, MenuItem},
    domain::{Id, Mark, Note, NoteCommand, Visibility},
    platform::page,
    views::{change_talk::Tag, notes::EditableNote},
};

#[component]
pub fn Line(room: Room, id: Id<Note>) -> impl IntoView {
    let row = id.clone();
    let reading =
        move |note, editing| view! { <Reading room=room id=id.clone() note=note editing=editing /> }.into_any();
    view! { <EditableNote id=row noun="line" reading=reading /> }
}

#[component]
fn Reading(room: Room, id: Id<Note>, note: Memo<Option<Arc<Note>>>, editing: RwSignal<bool>) -> impl IntoView {
    let text = Memo::new(move |_| note.read().as_ref().map(|note| note.text.clone()).unwrap_or_default());
    let mark = Memo::new(move |_| note.read().as_ref().map(|note| note.mark).unwrap_or_default());
    let visibility = Memo::new(move |_| note.read().as_ref().map(|note| note.visibility).unwrap_or_default());
    let talk = Memo::new(move |_| note.read().as_ref().and_then(|note| note.change_talk));
    let id = StoredValue::new(id);
    let set_mark = move |wanted: Mark| {
        let mark = if mark.get_untracked() == wanted { Mark::Plain } else { wanted };
        room.app.run(NoteCommand::Mark { id: id.get_value(), mark });
    };
    let share = move |()| {
        let kept = visibility.get_untracked();
        let visibility = Visibility { client: !kept.client, ..kept };
        room.app.run(NoteCommand::Share { id: id.get_value(), visibility });
    };
    let items = move || {
        vec![
            MenuItem::new("Edit", move || editing.set(true)).icon(IconName::Edit),
            MenuItem::new("Remove", move || {
                room.app.run_undoable(NoteCommand::Remove { id: id.get_value() }, "Line removed");
                page::focus(CAPTURE);
            })
            .icon(IconName::Bin)
            .danger(),
        ]
    };
    view! {
        <p class="note-text">{move || text.get()}</p>
        <div class="note-marks">
            <MarkButton
                shown="Insight"
                icon=IconName::Insight
                text=text
                pressed=Signal::derive(move || mark.get() == Mark::Insight)
                on_press=move |()| set_mark(Mark::Insight)
            />
            <MarkButton
                shown="Action"
                icon=IconName::Action
                text=text
                pressed=Signal::derive(move || mark.get() == Mark::Action)
                on_press=move |()| set_mark(Mark::Action)
            />
            {(!room.own())
                .then(|| {
                    view! {
                        <MarkButton
                            shown="Private"
                            icon=IconName::Private
                            text=text
                            pressed=Signal::derive(move || !visibility.get().client)
                            on_press=share
                        />
                    }
                })}
            <Tag id=id.get_value() text=text talk=talk />
            <Menu
                label=Signal::derive(move || format!("Change: {}", text.get()))
                shown=""
                icon=IconName::More
                kind="quiet icon-only small"
                items=Signal::derive(items)
            />
        </div>
    }
    .into_any()
}

/// A mark that is on or off. Its name says which line it is about: "Mark as insight: I feel lighter".
#[component]
fn MarkButton(
    shown: &'static str,
    icon: IconName,
    text: Memo<String>,
    pressed: Signal<bool>,
    #[prop(into)] on_press: Callback<()>,
) -> impl IntoView {
    view! {
        <button
            type="button"
            class="note-mark"
            aria-label=move || format!("Mark as {}: {}", shown.to_lowercase(), text.read())
            aria-pressed=move || pressed.get().to_string()
            on:click=move |_| on_press.run(())
        >
            <Icon name=icon />
            {shown}
        </button>
    }
}
