//! “I coach others”: a name and a length, and the first session runs.

use leptos::prelude::*;

use super::form::PageForm;
use crate::{
    app::{App, use_app, use_draft},
    content,
    domain::{Client, ClientCommand, Id, Mode, Session, SessionCommand, SettingsCommand, Voice, draft},
    platform::{clock, page},
    route::{Route, Way},
};

/// The ids of the form's fields, in `index.html`.
const NAME: &str = "way-name";
const LENGTH: &str = "way-length";
const MINUTES: &str = "way-minutes";
/// The length that is typed.
const OTHER: &str = "other";

/// The first session of a new coach, from the page's own form.
#[component]
pub fn FirstSession() -> impl IntoView {
    let app = use_app();
    // Starting answers the first question; who had answered it otherwise answers it anew by coming here.
    if app.with(|model| model.settings().mode == Some(Mode::Own)) {
        app.run(SettingsCommand::Mode(Mode::Coach));
    }
    let form = PageForm::attend(Way::Coach);
    let name = use_draft(draft::NEW_SESSION.draft(), String::new());
    form.keep(NAME, name);
    let problems = RwSignal::new(Vec::new());
    let added = StoredValue::new(None);
    form.on_submit(move || match start(app, form, added) {
        Ok(session) => {
            name.reset(String::new());
            form.clear();
            page::go(&Route::Live(session).href(), false);
        }
        Err(found) => problems.set(found),
    });
    form.problems(problems)
}

/// Starts what was chosen.
///
/// # Errors
/// What needs an answer: (id of the field, what to do).
fn start(
    app: App,
    form: PageForm,
    added: StoredValue<Option<Id<Client>>>,
) -> Result<Id<Session>, Vec<(String, String)>> {
    let (of_length, length) = match form.chosen(LENGTH) {
        other if other == OTHER => (MINUTES, form.text(MINUTES)),
        usual => (LENGTH, usual),
    };
    let minutes = length.trim().parse().ok().filter(|minutes| Session::MINUTES.contains(minutes));
    let name = form.text(NAME).trim().to_owned();
    let mut problems = Vec::new();
    if name.is_empty() {
        problems.push((NAME.to_owned(), "Enter a first name or initials".to_owned()));
    }
    let Some(minutes) = minutes.filter(|_| problems.is_empty()) else {
        if minutes.is_none() {
            problems.push((of_length.to_owned(), "Choose a length from 15 to 180 minutes".to_owned()));
        }
        return Err(problems);
    };
    begin(app, name, minutes, added).map_err(|why| vec![(NAME.to_owned(), why)])
}

/// Should anything refuse on the way, who was `added` is not added twice.
fn begin(app: App, name: String, minutes: u16, added: StoredValue<Option<Id<Client>>>) -> Result<Id<Session>, String> {
    const AGAIN: &str = "Please try again.";
    if added.with_value(Option::is_none) {
        added.set_value(app.dispatch(ClientCommand::Add { name })?.added_id());
    }
    let client = added.get_value().ok_or(AGAIN)?;
    app.dispatch(SettingsCommand::Mode(Mode::Coach))?;
    let format = content::format("standard").ok_or(AGAIN)?;
    let skip = app.with(|model| model.phases_not_due(&client, format, clock::today()));
    let voice = Voice::Coach;
    let create = SessionCommand::Create { client, format: Box::new(format.clone()), voice, minutes, skip };
    let session = app.dispatch(create)?.added_id::<Session>().ok_or(AGAIN)?;
    app.dispatch(SessionCommand::Start { id: session.clone() })?;
    Ok(session)
}
