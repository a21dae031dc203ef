//! One captured line, with its marks, and what can be done with it.

use std::sync::Arc;

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{room::Room, running::CAPTURE};
use crate::{
    app::use_draft,
    components::{Icon, IconName, Menu, MenuItem, TextField},
    domain::{Id, Mark, Note, NoteCommand, Visibility},
    platform::page,
};

#[component]
pub fn Line(room: Room, id: Id<Note>) -> impl IntoView {
    let wanted = id.clone();
    let note = room.app.memo(move |model| model.notes.get(&wanted).cloned());
    let draft_name = format!("note:{id}");
    // An edit that a reload interrupted goes on.
    let editing = RwSignal::new(room.app.draft(&draft_name).is_some());
    let row = format!("note-{id}");
    let stop = {
        let row = row.clone();
        Callback::new(move |()| {
            editing.set(false);
            let row = row.clone();
            request_animation_frame(move || crate::components::focus_by_id(&row));
        })
    };
    let mark = Memo::new(move |_| note.read().as_ref().map(|note| note.mark).unwrap_or_default());
    view! {
        <li
            class="note"
            id=row
            class:insight=move || mark.get() == Mark::Insight
            class:action=move || mark.get() == Mark::Action
        >
            {move || {
                if editing.get() {
                    view! { <Edit room=room id=id.clone() draft_name=draft_name.clone() stop=stop /> }.into_any()
                } else {
                    view! { <Reading room=room id=id.clone() note=note editing=editing /> }.into_any()
                }
            }}
        </li>
    }
}

#[component]
fn Reading(room: Room, id: Id<Note>, note: Memo<Option<Arc<Note>>>, editing: RwSignal<bool>) -> impl IntoView {
    let text = Memo::new(move |_| note.read().as_ref().map(|note| note.text.clone()).unwrap_or_default());
    let mark = Memo::new(move |_| note.read().as_ref().map(|note| note.mark).unwrap_or_default());
    let visibility = Memo::new(move |_| note.read().as_ref().map(|note| note.visibility).unwrap_or_default());
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

/// The line as a field. Enter and the button keep it; Esc leaves it as it was.
#[component]
fn Edit(room: Room, id: Id<Note>, draft_name: String, stop: Callback<()>) -> impl IntoView {
    let saved = room.app.with(|model| model.notes.get(&id).map(|note| note.text.clone())).unwrap_or_default();
    let draft = use_draft(draft_name, saved.clone());
    let error = RwSignal::new(None::<String>);
    let leave = {
        let saved = saved.clone();
        Callback::new(move |()| {
            draft.reset(saved.clone());
            stop.run(());
        })
    };
    let save = Callback::new(move |text: String| {
        match room.app.dispatch(NoteCommand::Edit { id: id.clone(), text: text.clone() }) {
            Ok(_) => {
                draft.reset(text);
                stop.run(());
            }
            Err(why) => error.set(Some(why)),
        }
    });
    let escape = move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            leave.run(());
        }
    };
    view! {
        <form
            class="note-edit"
            on:keydown=escape
            on:submit=move |event| {
                event.prevent_default();
                save.run(draft.text().get_untracked());
            }
        >
            <TextField
                label="Line"
                rows=2
                value=draft.text()
                error=error
                focus_on_mount=true
                on_input=move |text| draft.set(text)
                on_enter=save
            />
            <div class="cluster">
                <button type="submit" class="button small primary">
                    "Save line"
                </button>
                <button type="button" class="button small" on:click=move |_| leave.run(())>
                    "Leave as it was"
                </button>
            </div>
        </form>
    }
    .into_any()
}
