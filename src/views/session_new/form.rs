//! The form that starts a session.

use leptos::prelude::*;

use super::{asked::AskedFormat, client::ClientField, format::FormatField, length::LengthField};
use crate::{
    app::{App, DraftHandle, use_app, use_draft},
    components::{ErrorSummary, Icon, IconName},
    content,
    domain::{Client, ClientCommand, Format, Id, Mode, Session, SessionCommand, SettingsCommand, Voice, draft},
    platform::{clock, page},
    route::Route,
};

/// The ids of the fields, for the summary of what needs an answer.
const CLIENT: &str = "session-client";
const NAME: &str = "session-name";
const LENGTH: &str = "session-length";

/// What is being chosen. Copy it freely.
#[derive(Clone, Copy)]
pub struct Choice {
    /// The chosen client; none is someone new, or nobody yet.
    pub client: RwSignal<Option<Id<Client>>>,
    /// Someone new was chosen instead.
    pub is_new: RwSignal<bool>,
    /// The name of someone new.
    pub name: DraftHandle,
    /// Minutes as typed or chosen.
    pub minutes: RwSignal<String>,
    pub format: RwSignal<Id<Format>>,
    /// A format that was asked for in the library: offered whatever else is.
    pub asked: StoredValue<Option<Id<Format>>>,
    pub voice: Voice,
}

/// Everything that needs an answer, field by field.
#[derive(Clone, Copy, Default)]
struct Errors {
    client: RwSignal<Option<String>>,
    length: RwSignal<Option<String>>,
}

/// Who, how long, in what shape, and two ways on: "Start session" leads to the running first phase, "Prepare first" to the
/// minute before it.
///
/// Where no mode was chosen yet, starting chooses one. With `own` it is a session with oneself.
#[component]
pub fn StartForm(
    /// A client already chosen.
    #[prop(default = None)]
    client: Option<Id<Client>>,
    #[prop(optional)] own: bool,
) -> impl IntoView {
    let app = use_app();
    let asked = AskedFormat::take();
    let usual = || Id::fixed(if own { "self" } else { "standard" });
    let name = use_draft(draft::NEW_SESSION.draft(), String::new());
    let choice = Choice {
        // Who was being named when this was left is named on.
        is_new: RwSignal::new(client.is_none() && name.restored.get_untracked().is_some()),
        client: RwSignal::new(client),
        name,
        minutes: RwSignal::new(preset(app, asked.as_ref(), own).to_string()),
        format: RwSignal::new(asked.clone().unwrap_or_else(usual)),
        asked: StoredValue::new(asked),
        voice: if own { Voice::Own } else { Voice::Coach },
    };
    let errors = Errors::default();
    let listed = Signal::derive(move || {
        let of = |id: &str, error: Option<String>| error.map(|error| (id.to_owned(), error));
        let who = if choice.is_new.get() { NAME } else { CLIENT };
        [of(who, errors.client.get()), of(LENGTH, errors.length.get())].into_iter().flatten().collect::<Vec<_>>()
    });
    let go = move |prepare: bool| {
        if let Some(session) = create(app, choice, errors) {
            if prepare {
                page::go(&Route::Prepare(session).href(), false);
            } else if app.run(SessionCommand::Start { id: session.clone() }).is_some() {
                page::go(&Route::Live(session).href(), false);
            }
        }
    };
    let who = (!own).then(|| view! { <ClientField id=CLIENT name_id=NAME choice=choice error=errors.client /> });
    view! {
        <form
            class="stack loose"
            novalidate
            on:submit=move |event| {
                event.prevent_default();
                go(false);
            }
        >
            <ErrorSummary errors=listed />
            {who}
            <LengthField id=LENGTH minutes=choice.minutes error=errors.length />
            <FormatField choice=choice />
            <div class="actions">
                <button type="submit" class="button primary">
                    <Icon name=IconName::Play />
                    "Start session"
                </button>
                <button type="button" class="button" on:click=move |_| go(true)>
                    "Prepare first"
                </button>
            </div>
        </form>
    }
    .into_any()
}

/// The length to begin with, in minutes.
fn preset(app: App, asked: Option<&Id<Format>>, own: bool) -> u16 {
    match asked.filter(|id| content::format(id.as_str()).is_some()) {
        Some(built_in) => content::default_minutes(built_in.as_str()),
        None if own => content::default_minutes("self"),
        None => app.with(|model| model.settings().session_minutes),
    }
}

/// Creates what was chosen, or says what is missing.
fn create(app: App, choice: Choice, errors: Errors) -> Option<Id<Session>> {
    let minutes = choice.minutes.with_untracked(|minutes| minutes.trim().parse::<u16>().ok());
    let minutes = minutes.filter(|minutes| Session::MINUTES.contains(minutes));
    errors.length.set(minutes.is_none().then(|| "Choose a length from 15 to 180 minutes".into()));
    let name = choice.name.text().with_untracked(|name| name.trim().to_owned());
    let needs_name = choice.voice == Voice::Coach && choice.client.with_untracked(Option::is_none) && name.is_empty();
    let is_first = app.with(|model| model.coached_clients().is_empty());
    let ask =
        if is_first { "Enter a first name or initials" } else { "Choose a client, or enter a first name or initials" };
    errors.client.set(needs_name.then(|| ask.into()));
    let minutes = minutes.filter(|_| !needs_name)?;
    let client = match choice.client.get_untracked() {
        Some(client) => client,
        None => add(app, choice, name, errors)?,
    };
    choose_mode(app, choice.voice);
    let id = choice.format.get_untracked();
    let format =
        app.with(|model| content::format_in(model, &id).cloned()).or_else(|| content::format("standard").cloned())?;
    let skip = app.with(|model| model.phases_not_due(&client, &format, clock::today()));
    let command = SessionCommand::Create { client, format: Box::new(format), voice: choice.voice, minutes, skip };
    app.run(command)?.added_id::<Session>()
}

/// Adds someone new, and chooses them: should anything refuse after this, they are not added twice.
fn add(app: App, choice: Choice, name: String, errors: Errors) -> Option<Id<Client>> {
    let command = match choice.voice {
        Voice::Coach => ClientCommand::Add { name },
        Voice::Own => ClientCommand::AddMyself,
    };
    match app.dispatch(command) {
        Ok(changes) => {
            let added = changes.added_id::<Client>().or_else(|| app.with(|model| Some(model.myself()?.id.clone())))?;
            choice.client.set(Some(added.clone()));
            choice.name.reset(String::new());
            Some(added)
        }
        Err(why) => {
            errors.client.set(Some(why));
            None
        }
    }
}

/// Who starts a session before answering the first question has answered it.
fn choose_mode(app: App, voice: Voice) {
    if app.with(|model| model.settings().mode.is_none()) {
        let mode = if voice == Voice::Own { Mode::Own } else { Mode::Coach };
        app.run(SettingsCommand::Mode(mode));
    }
}
