//! Adding a focus area: a name is enough.

use leptos::prelude::*;

use crate::{
    app::{QuickAdd, use_app, use_draft},
    domain::{Client, FocusArea, FocusAreaCommand, Id, Voice, draft},
    platform::page,
    route::Route,
};

/// The field with its button, and what happens with the area that was added.
#[component]
pub fn NewArea(client: Id<Client>, voice: Voice, on_added: Callback<Id<FocusArea>>) -> impl IntoView {
    let app = use_app();
    let draft = use_draft(draft::NEW_AREA.of(&client), String::new());
    let error = RwSignal::new(None::<String>);
    let add = Callback::new(move |name: String| {
        let command = FocusAreaCommand::Add { client: client.clone(), name, behaviour: String::new() };
        match app.dispatch(command) {
            Ok(changes) => {
                draft.reset(String::new());
                error.set(None);
                if let Some(area) = changes.added_id() {
                    on_added.run(area);
                }
            }
            Err(why) => error.set(Some(why)),
        }
    });
    let (label, hint) = match voice {
        Voice::Coach => ("What is it about?", "A few words, such as: Sleep, or Speaking up in meetings."),
        Voice::Own => ("What is it about for me?", "A few words, such as: Sleep, or Speaking up in meetings."),
    };
    view! { <QuickAdd draft label hint button="Add focus area" on_add=add error/> }.into_any()
}

/// The same with a heading; what was added opens, and its page asks for the rest.
#[component]
pub fn AddArea(client: Id<Client>, voice: Voice) -> impl IntoView {
    let open = Callback::new(|area| page::go(&Route::FocusArea(area).href(), false));
    view! {
        <section class="stack" aria-labelledby="add-area">
            <h2 id="add-area">"Add a focus area"</h2>
            <NewArea client voice on_added=open/>
        </section>
    }
    .into_any()
}
