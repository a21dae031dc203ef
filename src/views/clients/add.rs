//! Adding a client: a name, and nothing else.

use leptos::prelude::*;

use crate::{
    app::{use_app, use_draft},
    components::{Icon, IconName, TextField, focus_by_id},
    domain::{ClientCommand, Mode, SettingsCommand, draft},
};

/// The id of the field, which takes the focus back after each client.
const NAME: &str = "client-name";

#[component]
pub fn AddClient() -> impl IntoView {
    let app = use_app();
    let draft = use_draft(draft::NEW_CLIENT.draft(), String::new());
    let error = RwSignal::new(None::<String>);
    let add = move || {
        match app.dispatch(ClientCommand::Add { name: draft.text().get_untracked() }) {
            Ok(_) => {
                // Adding a client answers the first question.
                if app.with(|model| model.settings().mode.is_none()) {
                    app.run(SettingsCommand::Mode(Mode::Coach));
                }
                draft.reset(String::new());
                error.set(None);
            }
            Err(why) => error.set(Some(why)),
        }
        focus_by_id(NAME);
    };
    view! {
        <form
            class="idea-add"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                add();
            }
        >
            <TextField
                id=NAME
                label="First name or initials"
                value=draft.text()
                error=error
                on_input=move |text| draft.set(text)
            />
            <button type="submit" class="button primary">
                <Icon name=IconName::Add />
                "Add a client"
            </button>
        </form>
    }
    .into_any()
}
