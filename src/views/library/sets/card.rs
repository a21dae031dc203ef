//! The own sets in the library, and the ways to get one.

use leptos::prelude::*;

use super::import::{Import, ImportPanel, ImportState};
use crate::{
    app::{QuickAdd, use_app, use_draft},
    content::words::count,
    domain::{Id, PromptSet, PromptSetCommand, draft},
    platform::page,
    route::Route,
};

/// The sets by name; a new one by its name; one from a file.
#[component]
pub fn SetCards() -> impl IntoView {
    let app = use_app();
    let ids = app.memo(|model| model.own_sets().iter().map(|set| set.id.clone()).collect::<Vec<_>>());
    let marked = app.memo(|model| model.settings().favourites.len());
    let draft = use_draft(draft::NEW_PROMPT_SET.draft(), String::new());
    let error = RwSignal::new(None::<String>);
    let add = move |name: String| match app.dispatch(PromptSetCommand::Add { name }) {
        Ok(changes) => {
            draft.reset(String::new());
            if let Some(id) = changes.added_id::<PromptSet>() {
                page::go(&Route::PromptSet(id).href(), false);
            }
        }
        Err(why) => error.set(Some(why)),
    };
    let import = RwSignal::new(ImportState::Closed);
    view! {
        <section class="stack">
            <h2>"Your prompts"</h2>
            <p class="muted">"Questions of your own, in sets. They are offered while you prepare and during a session."</p>
            <ul class="plain format-cards">
                <li class="card format-card">
                    <h3>
                        <a class="cover" href=Route::Browse("favourites=yes".into()).href()>
                            "Favourites"
                        </a>
                    </h3>
                    <p class="muted">{move || count(marked.get(), "favourite")}</p>
                </li>
                <For each=move || ids.get() key=|id| id.clone() children=|id| view! { <SetCard id=id /> } />
            </ul>
            <QuickAdd draft=draft label="Name of a new set" button="Add a set" on_add=add error=error />
            <Import state=import />
            <ImportPanel state=import />
        </section>
    }
    .into_any()
}

/// Drawn anew when the set changes.
#[component]
fn SetCard(id: Id<PromptSet>) -> impl IntoView {
    let set = use_app().memo(move |model| model.prompt_sets.get(&id).cloned());
    move || {
        set.get().map(|set| {
            view! {
                <li class="card format-card">
                    <h3>
                        <a class="cover" href=Route::PromptSet(set.id.clone()).href()>
                            {set.name.clone()}
                        </a>
                    </h3>
                    <p class="muted">{count(set.prompts.len(), "prompt")}</p>
                </li>
            }
        })
    }
}
