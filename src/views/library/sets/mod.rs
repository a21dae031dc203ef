//! Own sets of prompts: listed in the library, and one to edit.

mod card;
mod import;
mod line;
mod set;

use std::sync::Arc;

use leptos::{prelude::*, task::spawn_local};

pub use card::SetCards;

use self::line::PromptEditor;
use super::editor::{save_bar::SaveBar, state::Editor};
use crate::{
    app::{Restored, use_app},
    components::{Card, ErrorSummary, Icon, IconName, PageTitle, StatusLine, TextField},
    content::words::count,
    domain::{Id, PromptSet, PromptSetCommand, prompt_set::file},
    platform::{files, page},
    route::Route,
    views::unknown::Unknown,
};

/// How many prompts are drawn at once.
const AT_ONCE: usize = 60;

/// One set to edit.
#[component]
pub fn SetPage(id: Id<PromptSet>) -> impl IntoView {
    let saved = use_app().memo(move |model| model.prompt_sets.get(&id).cloned());
    // Saving changes the set, not the page.
    let is_here = Memo::new(move |_| saved.read().is_some());
    move || match saved.get_untracked().filter(|_| is_here.get()) {
        Some(first) => view! { <OwnSet first=first saved=saved /> }.into_any(),
        None => {
            is_here.track();
            view! { <Unknown /> }.into_any()
        }
    }
}

#[component]
fn OwnSet(first: Arc<PromptSet>, saved: Memo<Option<Arc<PromptSet>>>) -> impl IntoView {
    let editor = Editor::<PromptSet>::open(&first, saved);
    let list = set::list(editor);
    let title = move || saved.read().as_ref().map(|set| set.name.clone()).unwrap_or_default();
    let ids = Memo::new(move |_| list.lines.read().iter().map(|line| line.id.to_string()).collect::<Vec<_>>());
    let shown = RwSignal::new(AT_ONCE);
    // A line that is added at the end is in view.
    let add = move |_| {
        shown.update(|shown| *shown = (*shown).max(ids.read_untracked().len() + 1));
        list.add(None);
    };
    let drawn = Memo::new(move |_| ids.read().iter().take(shown.get()).cloned().collect::<Vec<_>>());
    view! {
        <div class="page format" on:keydown=move |event| editor.undo_by_key(&event)>
            <p>
                <a href=Route::Library.href()>"Library"</a>
            </p>
            <ErrorSummary errors=editor.errors />
            <header class="stack tight">
                <PageTitle>{title}</PageTitle>
                <p class="lede">"Your own prompts. They are offered while you prepare and during a session."</p>
            </header>
            <Actions editor=editor />
            <Restored draft=editor.draft discard=Callback::new(move |()| editor.discard()) />
            <Card kind="flat">
                <TextField
                    id=set::NAME
                    label="Name of the set"
                    value=Signal::derive(move || editor.work.read().name.clone())
                    error=editor.error(set::NAME.into())
                    on_input=move |text: String| editor.change("name", |set| set.name = text)
                />
            </Card>
            <section class="stack">
                <h2>{move || count(ids.read().len(), "prompt")}</h2>
                <ol class="plain stack line-editors">
                    <For
                        each=move || drawn.get()
                        key=|id| id.clone()
                        children=move |id| view! { <PromptEditor editor=editor list=list id=id /> }
                    />
                </ol>
                <Show when=move || { ids.read().len() > shown.get() }>
                    <p>
                        <button type="button" class="button" on:click=move |_| shown.update(|shown| *shown += AT_ONCE)>
                            <Icon name=IconName::Down />
                            "Show more"
                        </button>
                    </p>
                </Show>
                <div class="actions">
                    <button type="button" class="button" id=list.add_button() on:click=add>
                        <Icon name=IconName::Add />
                        "Add a prompt"
                    </button>
                    <a class="button quiet" href=Route::Browse(String::new()).href()>
                        <Icon name=IconName::Search />
                        "Copy some from the library"
                    </a>
                </div>
            </section>
            <StatusLine text=editor.said unseen=true />
            <SaveBar editor=editor label="Save set" />
        </div>
    }
    .into_any()
}

/// Hand it on as a file, or remove it.
#[component]
fn Actions(editor: Editor<PromptSet>) -> impl IntoView {
    let said = RwSignal::new(String::new());
    // What is seen is what the file holds, so it is saved first.
    let download = move |_| {
        if editor.is_changed() && !editor.save() {
            return;
        }
        let Some(set) = editor.saved.get_untracked() else { return };
        if set.prompts.is_empty() {
            said.set("There is no prompt in this set yet, so there is nothing to save as a file.".into());
            return;
        }
        let (name, text) = (file::file_name(&set), file::write(&set, env!("CARGO_PKG_VERSION")));
        spawn_local(async move {
            let saved = files::hand_over(&name, "application/json", &text).await;
            let _ = said.try_set(saved.words(&name));
        });
    };
    let remove = move |_| {
        let id = editor.work.with_untracked(|set| set.id.clone());
        if editor.app.run_undoable(PromptSetCommand::Remove { id }, "Set removed").is_some() {
            page::go(&Route::Library.href(), true);
        }
    };
    view! {
        <div class="stack tight">
        <div class="actions">
            <button type="button" class="button" on:click=download>
                <Icon name=IconName::Download />
                "Download this set"
            </button>
            <button type="button" class="button danger" on:click=remove>
                <Icon name=IconName::Bin />
                "Remove set"
            </button>
        </div>
        <StatusLine text=said />
        </div>
    }
}
