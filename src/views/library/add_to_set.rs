//! Puts a copy of a prompt into an own set.

use leptos::prelude::*;

use crate::{
    app::{App, use_app},
    components::{IconName, Menu, MenuItem},
    domain::{Id, OwnPrompt, PromptSet, PromptSetCommand},
};

/// A menu of the own sets, and a new one. What came of it is said in `said`.
#[component]
pub fn AddToSet(prompt: OwnPrompt, about: Signal<String>, said: RwSignal<String>) -> impl IntoView {
    let app = use_app();
    let sets = app.memo(|model| {
        let sets = model.own_sets();
        sets.iter().map(|set| (set.id.clone(), set.name.clone())).collect::<Vec<_>>()
    });
    let prompt = StoredValue::new(prompt);
    let items = Signal::derive(move || {
        let into = move |(id, name): (Id<PromptSet>, String)| {
            MenuItem::new(name.clone(), move || add(app, &id, &name, prompt.get_value(), said))
        };
        let anew = MenuItem::new("A new set", move || {
            if let Some(id) = begin(app) {
                add(app, &id, NEW, prompt.get_value(), said);
            }
        });
        sets.get().into_iter().map(into).chain([anew.icon(IconName::Add)]).collect::<Vec<_>>()
    });
    view! {
        <Menu
            label=Signal::derive(move || format!("Add to a set {}", about.get()))
            shown=Signal::derive(|| "Add to a set".to_owned())
            icon=IconName::Add
            kind="quiet small"
            items=items
        />
    }
    .into_any()
}

/// What a set is called until it is named.
pub const NEW: &str = "My prompts";

/// A new set with the usual name.
fn begin(app: App) -> Option<Id<PromptSet>> {
    let command = PromptSetCommand::Import { name: NEW.into(), prompts: Vec::new(), over: None };
    app.run(command)?.added_id()
}

fn add(app: App, id: &Id<PromptSet>, name: &str, prompt: OwnPrompt, said: RwSignal<String>) {
    let command = PromptSetCommand::AddPrompt { id: id.clone(), prompt: Box::new(prompt) };
    said.set(match app.dispatch(command) {
        Ok(changes) => {
            app.offer_undo(&changes, format!("Added to {name}"));
            format!("Added to {name}")
        }
        Err(why) => why,
    });
}
