//! Adding a focus area: a name, and then its page asks for the rest.

use leptos::prelude::*;

use crate::{
    app::{QuickAdd, use_app, use_draft},
    domain::{Client, FocusAreaCommand, Id, Voice},
    platform::page,
    route::Route,
};

/// The field with its button; what was added opens.
#[component]
pub fn AddArea(client: Id<Client>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let draft = use_draft(format!("focus-area:new:{client}"), String::new());
    let error = RwSignal::new(None::<String>);
    let add = Callback::new(move |name: String| {
        let command = FocusAreaCommand::Add { client: client.clone(), name, behaviour: String::new() };
        match app.dispatch(command) {
            Ok(changes) => {
                draft.reset(String::new());
                error.set(None);
                if let Some(area) = changes.added_id() {
                    page::go(&Route::FocusArea(area).href(), false);
                }
            }
            Err(why) => error.set(Some(why)),
        }
    });
    let (label, hint) = match voice {
        Voice::Coach => ("What is it about?", "A few words, such as: Sleep, or Speaking up in meetings."),
        Voice::Own => ("What is it about for me?", "A few words, such as: Sleep, or Speaking up in meetings."),
    };
    view! {
        <section class="stack" aria-labelledby="add-area">
            <h2 id="add-area">"Add a focus area"</h2>
            <QuickAdd draft label hint button="Add focus area" on_add=add error/>
        </section>
    }
    .into_any()
}
