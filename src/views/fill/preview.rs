//! What a result holds, and how it stands to what is here, before anything changes.

use leptos::prelude::*;

use crate::{
    app::App,
    components::{Message, SummaryList, SummaryRow, Tone},
    content::{instruments, words::full_day},
    domain::{
        Assessment, Client, Id,
        assessment::{Arrival, Filled},
        document::date,
    },
    platform::clock,
    route::Route,
    views::wizard::taking,
};

/// The instrument, the day and every answer.
pub fn rows(filled: &Filled) -> Vec<SummaryRow> {
    let taken = as_taken(filled);
    let head =
        [("Assessment".to_owned(), instruments::name_of(&taken)), ("Filled in on".to_owned(), date::day(filled.on))];
    head.into_iter().chain(taking::told(&taken)).map(|(name, answer)| SummaryRow::new(name, answer)).collect()
}

/// The result as an assessment of nobody's.
pub fn as_taken(filled: &Filled) -> Assessment {
    Assessment::draft(Id::fixed("nobody"), filled.instrument.as_str(), filled.on, filled.result.clone())
}

/// The answers.
#[component]
pub fn Answers(filled: Filled) -> impl IntoView {
    view! { <SummaryList rows=rows(&filled) /> }
}

/// Whether it answers a request, and whether it is here already.
#[component]
pub fn Standing(app: App, filled: Filled, arrival: Arrival, client: Signal<Id<Client>>) -> impl IntoView {
    let sent = app.with(|model| filled.request.as_ref().and_then(|request| model.sent_to(request)));
    let asks = filled.request.is_some();
    let request = move || match &sent {
        Some((asked, what)) if asked.id == client.get() => {
            (Tone::Ok, format!("It answers what you sent to {} on {}.", asked.name, full_day(what.on, clock::today())))
        }
        Some((asked, _)) => {
            (Tone::Warn, format!("You sent this one to {}. Look twice whose answers they are.", asked.name))
        }
        None if asks => (Tone::Info, "It answers a request that was not made in this browser.".into()),
        None => (Tone::Info, "It answers no request: the client chose the assessment.".into()),
    };
    let here = match arrival {
        Arrival::New => None,
        Arrival::Here(kept) => Some((kept, "This result is here already", "Adding it again would change nothing.")),
        Arrival::Changed(kept) => {
            let line = "The answers differ from those that this file brought before. Adding it takes their place.";
            Some((kept, "An earlier version of this result is here", line))
        }
    };
    let here = here.map(|(kept, title, line)| {
        let whose = app.with(|model| model.clients.get(&kept.client).map(|client| client.name.clone()));
        let link = whose.map_or_else(|| "See it".to_owned(), |name| format!("See it with {name}"));
        view! {
            <Message tone=Tone::Warn title=title>
                <p>{line}</p>
                <p>
                    <a href=Route::Assessment(kept.id.clone()).href()>{link}</a>
                </p>
            </Message>
        }
    });
    view! {
        {move || {
            let (tone, words) = request();
            view! {
                <Message tone>
                    <p>{words}</p>
                </Message>
            }
        }}
        {here}
    }
    .into_any()
}
