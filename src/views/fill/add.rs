//! “Add a result from a file”: looked at first, then added to a client.

use leptos::prelude::*;

use super::preview::{Answers, Standing, as_taken};
use crate::{
    app::{App, use_app},
    components::{IconName, Message, PageTitle, Refusal, Select, Tone},
    content::instruments::{self, filling},
    domain::{
        AssessmentCommand, Client, Id,
        assessment::{Arrival, Filled},
        file::RESULT,
    },
    platform::page,
    route::Route,
    views::file_button::FileButton,
};

/// The ids of what takes the focus: the heading of what is open, and the button that opened it.
const TITLE: &str = "result-title";
const BUTTON: &str = "open-result";

/// What came of a file.
#[derive(Clone, PartialEq)]
enum Opened {
    Nothing,
    Reading,
    Result(Filled),
    Refused(String),
}

#[component]
pub fn Add(client: Id<Client>) -> impl IntoView {
    let opened = RwSignal::new(Opened::Nothing);
    let read = move |file: Result<Vec<u8>, String>| {
        let filled = file.and_then(|bytes| Filled::read(&bytes).map_err(|why| why.to_string()));
        opened.set(match filled {
            Ok(filled) if filling::is_as_published(&filled) => Opened::Result(filled),
            Ok(_) => Opened::Refused(
                "The questions in this file are not those of the published scale, so its score would say nothing. \
                 Please ask for the file once more."
                    .into(),
            ),
            Err(why) => Opened::Refused(why),
        });
        request_animation_frame(|| _ = page::focus(TITLE));
    };
    let back = Route::Assessments(client.clone()).href();
    let content = move || match opened.get() {
        Opened::Nothing => ().into_any(),
        Opened::Reading => view! { <p role="status">"Reading the file…"</p> }.into_any(),
        Opened::Refused(why) => view! { <Refused why /> }.into_any(),
        Opened::Result(filled) => view! { <Preview filled client=client.clone() opened /> }.into_any(),
    };
    view! {
        <div class="page">
            <header class="stack tight">
                <PageTitle>"Add a result from a file"</PageTitle>
                <p class="lede">"The file that a client saved with their answers. You see it first, and nothing changes before you add it."</p>
            </header>
            <div class="actions">
                <FileButton
                    id=BUTTON
                    label="Open a result"
                    icon=IconName::Upload
                    limit=|_| RESULT.most_bytes
                    too_large=|bytes, _| RESULT.too_large(bytes).to_string()
                    on_pick=move |()| opened.set(Opened::Reading)
                    on_read=read
                />
                <a class="button quiet" href=back>
                    "Back to the assessments"
                </a>
            </div>
            {content}
        </div>
    }
    .into_any()
}

#[component]
fn Refused(why: String) -> impl IntoView {
    view! {
        <section class="card sunken" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">
                "This result cannot be added"
            </h2>
            <Message tone=Tone::Danger>
                <p>{why}</p>
                <p>"Nothing on this device has changed."</p>
            </Message>
        </section>
    }
}

#[component]
fn Preview(filled: Filled, client: Id<Client>, opened: RwSignal<Opened>) -> impl IntoView {
    let app = use_app();
    let arrival = app.with(|model| model.arrival(&filled));
    // An earlier version stays with whom it was added to; a request knows whom it was sent to.
    let whose = match &arrival {
        Arrival::Here(kept) | Arrival::Changed(kept) => Some(kept.client.clone()),
        Arrival::New => app.with(|model| model.sent_to(filled.request.as_ref()?).map(|(client, _)| client.id.clone())),
    };
    let chosen = RwSignal::new(whose.unwrap_or(client));
    let error = RwSignal::new(None::<String>);
    let (is_here, over) = match &arrival {
        Arrival::New => (false, None),
        Arrival::Here(_) => (true, None),
        Arrival::Changed(kept) => (false, Some(kept.id.clone())),
    };
    let is_new = over.is_none();
    let kept = filled.clone();
    let add = move |_| match receive(app, chosen.get_untracked(), &kept, over.clone()) {
        Ok(()) => {}
        Err(why) => error.set(Some(why)),
    };
    let close = move |_| {
        opened.set(Opened::Nothing);
        page::focus(BUTTON);
    };
    view! {
        <section class="card sunken" aria-labelledby=TITLE>
            <h2 id=TITLE tabindex="-1">
                "Before anything changes"
            </h2>
            <Answers filled=filled.clone() />
            <Standing app filled arrival client=chosen.into() />
            {(is_new && !is_here).then(|| view! { <Whose app chosen /> })}
            <Refusal why=error />
            <div class="actions">
                {(!is_here)
                    .then(|| {
                        view! {
                            <button type="button" class="button primary" on:click=add>
                                {move || label(app, &chosen.get(), is_new)}
                            </button>
                        }
                    })}
                <button type="button" class="button" on:click=close>
                    "Leave it"
                </button>
            </div>
        </section>
    }
    .into_any()
}

/// Such as “Add to Maya's assessments”.
fn label(app: App, client: &Id<Client>, is_new: bool) -> String {
    let name = app.with(|model| model.clients.get(client).map(|client| client.name.clone())).unwrap_or_default();
    if is_new { format!("Add it to {name}") } else { format!("Replace the earlier one of {name}") }
}

/// Whose answers they are.
#[component]
fn Whose(app: App, chosen: RwSignal<Id<Client>>) -> impl IntoView {
    let clients = app.memo(|model| {
        model.clients.iter().map(|client| (client.id.to_string(), client.name.clone())).collect::<Vec<_>>()
    });
    view! {
        <Select
            label="Whose answers are these?"
            options=clients
            value=Signal::derive(move || chosen.get().to_string())
            on_change=move |id: String| {
                if let Ok(id) = id.parse() {
                    chosen.set(id);
                }
            }
        />
    }
}

/// Adds the result and opens it.
fn receive(
    app: App,
    client: Id<Client>,
    filled: &Filled,
    over: Option<Id<crate::domain::Assessment>>,
) -> Result<(), String> {
    let id = over.clone();
    let receive = AssessmentCommand::Receive { client: client.clone(), filled: Box::new(filled.clone()), over };
    let changes = app.dispatch(receive)?;
    app.offer_undo(&changes, format!("{} added", instruments::name_of(&as_taken(filled))));
    let place = id.or_else(|| changes.added_id()).map_or_else(|| Route::Assessments(client), Route::Assessment);
    page::go(&place.href(), false);
    Ok(())
}
