//! With whom: someone from the list, or someone new.

use leptos::prelude::*;

use super::form::Choice;
use crate::{
    app::use_app,
    components::{RadioGroup, RadioOption, Select, TextField},
    domain::Id,
};

/// The value that stands for someone new.
const NEW: &str = "new";
/// Up to this many clients are all in view; more are a list to open.
const IN_VIEW: usize = 6;

#[component]
pub fn ClientField(
    id: &'static str,
    /// The id of the name of someone new.
    name_id: &'static str,
    choice: Choice,
    error: RwSignal<Option<String>>,
) -> impl IntoView {
    let clients = use_app().with(|model| model.coached_clients());
    let clients: Vec<(String, String)> = clients
        .iter()
        .filter(|client| !client.archived || choice.client.read_untracked().as_ref() == Some(&client.id))
        .map(|client| (client.id.to_string(), client.name.clone()))
        .collect();
    if clients.is_empty() {
        return view! { <NameField id=id choice=choice error=error /> }.into_any();
    }
    // Nothing is chosen for the person; a client in the address is their own choice.
    let named = choice.is_new.get_untracked().then(|| NEW.to_owned());
    let picked = RwSignal::new(choice.client.get_untracked().map(|client| client.to_string()).or(named));
    let pick = Callback::new(move |value: String| {
        choice.is_new.set(value == NEW);
        choice.client.set((value != NEW).then(|| value.parse::<Id<_>>().ok()).flatten());
        picked.set(Some(value).filter(|value| !value.is_empty()));
    });
    let is_new = choice.is_new;
    let field_error = Signal::derive(move || error.get().filter(|_| !is_new.get()));
    let many = clients.len() > IN_VIEW;
    let options = clients.into_iter().chain([(NEW.into(), "Someone new".into())]);
    let field = if many {
        let options: Vec<_> = std::iter::once((String::new(), "Choose a client".into())).chain(options).collect();
        let value = Signal::derive(move || picked.get().unwrap_or_default());
        view! { <Select id=id label="Client" options=options value=value error=field_error on_change=pick /> }
            .into_any()
    } else {
        let options: Vec<_> = options.map(|(value, name)| RadioOption::new(value, name)).collect();
        view! {
            <RadioGroup id=id legend="Client" inline=true options=options value=picked error=field_error on_change=pick />
        }
        .into_any()
    };
    view! {
        {field}
        <Show when=move || is_new.get()>
            <NameField id=name_id choice=choice error=error />
        </Show>
    }
    .into_any()
}

#[component]
fn NameField(id: &'static str, choice: Choice, error: RwSignal<Option<String>>) -> impl IntoView {
    view! {
        <TextField
            id=id
            label="First name or initials"
            hint="It stays on this device."
            value=choice.name.text()
            error=error
            on_input=move |text| choice.name.set(text)
        />
    }
}
