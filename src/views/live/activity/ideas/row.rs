//! One idea: choose it, change its words, take it away, or turn it into a goal.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{LIST, is_gathering};
use crate::{
    app::{Over, use_form},
    components::{Icon, IconName, Menu, MenuItem, TextField, focus_by_id, is_composing},
    domain::{Author, Id, Idea, IdeaCommand, Voice, draft},
    views::live::activity::{Desk, goal_setting},
};

/// The idea in a row; its words turn into a field while they are changed.
#[component]
pub fn IdeaRow(desk: Desk, idea: Id<Idea>) -> impl IntoView {
    let app = desk.app;
    let id = StoredValue::new(idea);
    let record = app.memo(move |model| model.ideas.get(&id.read_value()).cloned());
    let text = Memo::new(move |_| record.get().map(|idea| idea.text.clone()).unwrap_or_default());
    let chosen = Memo::new(move |_| record.get().is_some_and(|idea| idea.chosen));
    let grown = app.memo(move |model| model.goal_from(&id.read_value()).map(|goal| goal.id.clone()));
    let editing = RwSignal::new(app.draft(&draft::IDEA_WORDS.of(&id.read_value()).with_part("edit")).is_some());

    let choose = move |_| {
        _ = app.run(IdeaCommand::Choose { id: id.get_value(), chosen: !chosen.get_untracked() });
    };
    let remove = move || {
        focus_by_id(LIST);
        _ = app.run_undoable(IdeaCommand::Remove { id: id.get_value() }, "Idea removed");
    };
    let gathering = is_gathering(desk);
    // The client's own words stay as they were said while ideas are gathered.
    let is_fixed = move || {
        let is_theirs = desk.voice == Voice::Coach && record.get().is_some_and(|idea| idea.by == Author::Client);
        gathering.get() && is_theirs
    };
    let items = move || {
        let edit = MenuItem::new("Edit", move || editing.set(true)).icon(IconName::Edit);
        let remove = (!gathering.get()).then(|| MenuItem::new("Remove", remove).icon(IconName::Bin).danger());
        std::iter::once(edit).chain(remove).collect::<Vec<_>>()
    };
    let turn = move || {
        (chosen.get() && grown.get().is_none()).then(|| {
            view! {
                <button type="button" class="button small" on:click=move |_| goal_setting::turn(desk, id.get_value())>
                    <Icon name=IconName::Goal/>
                    "Turn into a goal"
                </button>
            }
        })
    };
    let label = move || format!("Choose {}", text.get());
    let more = Signal::derive(move || format!("More for {}", text.get()));
    view! {
        <li class="idea" class:chosen=chosen>
            {move || {
                if editing.get() {
                    view! { <Rewrite desk id text editing/> }.into_any()
                } else {
                    view! { <p class="idea-text prose">{text}</p> }.into_any()
                }
            }}
            <div class="idea-actions" id=actions_id(&id.read_value())>
                {move || {
                    grown.get().is_some().then(|| view! { <span class="badge ok"><Icon name=IconName::Check/>"A goal now"</span> })
                }} {turn}
                <Show when=move || !gathering.get()>
                    <button
                        type="button"
                        class="button small"
                        aria-pressed=move || chosen.get().to_string()
                        aria-label=label
                        on:click=choose
                    >
                        {move || chosen.get().then(|| view! { <Icon name=IconName::Check/> })}
                        "Choose"
                    </button>
                </Show>
            </div>
            <div class="idea-menu">
                <Show when=move || !is_fixed()>
                    <Menu label=more shown="" icon=IconName::More items=Signal::derive(items) kind="small quiet icon-only"/>
                </Show>
            </div>
        </li>
    }
}

/// The words as a field: Enter or leaving it saves, Esc puts the earlier words back.
#[component]
fn Rewrite(desk: Desk, id: StoredValue<Id<Idea>>, text: Memo<String>, editing: RwSignal<bool>) -> impl IntoView {
    let name = draft::IDEA_WORDS.of(&id.read_value()).with_part("edit");
    let over = Over::named_by(&name);
    let draft = use_form(name, text.into(), over);
    let close = move |saved: String| {
        draft.reset(saved);
        editing.set(false);
        // The focus leaves before the field does.
        focus_by_id(&actions_id(&id.read_value()));
    };
    let save = Callback::new(move |words: String| {
        if !editing.get_untracked() {
            return;
        }
        let words = words.trim().to_owned();
        let same = words.is_empty() || words == text.get_untracked();
        if same || desk.app.run(IdeaCommand::Edit { id: id.get_value(), text: words.clone() }).is_some() {
            close(words);
        }
    });
    let escape = move |ev: KeyboardEvent| {
        if ev.key() == "Escape" && !is_composing(&ev) && editing.get_untracked() {
            ev.stop_propagation();
            close(text.get_untracked());
        }
    };
    view! {
        <div class="idea-text" on:keydown=escape>
            <TextField
                label="Edit idea"
                value=draft.text()
                on_input=Callback::new(move |words| draft.set(words))
                on_commit=save
                on_enter=save
                focus_on_mount=true
            />
        </div>
    }
}

fn actions_id(id: &Id<Idea>) -> String {
    format!("idea-{id}-actions")
}
