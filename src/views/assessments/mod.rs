//! Assessments: what a client has taken, each result on its own page, and the questionnaires of one's own.

mod builder;
mod own;
mod page;
mod result;
mod take;

use std::sync::Arc;

use leptos::prelude::*;

pub use builder::QuestionnairePage;
pub use own::OwnQuestionnaires;
pub use page::AssessmentPage;
use take::Take;

use crate::{
    app::use_app,
    components::{EmptyState, Icon, IconName, PageTitle},
    content::{
        instruments,
        words::{self, count},
    },
    domain::{Assessment, Client, Id, LaterWhat, NaiveDate, TakenResult, assessment::Score},
    platform::clock,
    route::{Route, Wizard},
    views::{
        dated_later::DatedLater,
        fill::{ByTheClient, ToFill},
        link_row::{Lead, LinkRow},
        review::ReviewWaiting,
        unknown::Unknown,
    },
};

/// `#/clients/{id}/assessments`.
#[component]
pub fn Assessments(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    // Removed here or in another tab, and back again by undo.
    let found = app.memo(move |model| model.clients.get(&client).cloned());
    move || match found.get() {
        Some(client) => view! { <Found client/> }.into_any(),
        None => view! { <Unknown/> }.into_any(),
    }
}

#[component]
fn Found(client: Arc<Client>) -> impl IntoView {
    let app = use_app();
    let id = client.id.clone();
    let (back, home) = home_of(&client);
    let sought = id.clone();
    let today = clock::use_today();
    let taken = app.memo(move |model| model.assessments_of(&sought, today.get()));
    let is_empty = Memo::new(move |_| taken.read().is_empty());
    let first = Wizard::Take(id.clone(), Id::fixed(Assessment::WHEEL)).start().href();
    let first = StoredValue::new(first);
    let nothing = move || {
        view! {
            <EmptyState title="A first picture" body="The wheel of life shows in ten minutes what is good and what is wished for.">
                <a class="button primary" href=first.get_value()>
                    "Begin with the wheel of life"
                </a>
            </EmptyState>
        }
    };
    view! {
        <div class="page">
            <header class="stack tight">
                <p>
                    <a href=home.href()>{back}</a>
                </p>
                <PageTitle>"Assessments"</PageTitle>
            </header>
            <ReviewWaiting client=id.clone()/>
            <DatedLater client=id.clone() shows=|later| matches!(later.what, LaterWhat::Assessment(_))/>
            <Show when=move || !is_empty.get() fallback=nothing>
                <ul class="rows places" aria-label="Taken so far">
                    <For each=move || taken.get() key=|taken| (taken.id.clone(), taken.on) let:one>
                        <Taken id=one.id.clone()/>
                    </For>
                </ul>
            </Show>
            <Take client=id.clone()/>
            {(!client.myself).then(|| view! { <ByTheClient client=id.clone()/> })}
            {client.myself.then(|| view! { <ToFill/> })}
            <OwnQuestionnaires/>
        </div>
    }
    .into_any()
}

/// The place that a client's assessments lead back to, and its name.
fn home_of(client: &Client) -> (String, Route) {
    if client.myself {
        ("Journey".into(), Route::Journey)
    } else {
        (client.name.clone(), Route::Client(client.id.clone()))
    }
}

#[component]
fn Taken(id: Id<Assessment>) -> impl IntoView {
    let href = Route::Assessment(id.clone()).href();
    let taken = use_app().memo(move |model| model.assessments.get(&id).cloned());
    let title = move || taken.read().as_ref().map(|taken| instruments::name_of(taken)).unwrap_or_default();
    let today = clock::use_today();
    let meta = move || {
        taken
            .read()
            .as_ref()
            .map(|taken| format!("{} · {}", day(taken.on, today.get()), line(taken)))
            .unwrap_or_default()
    };
    view! {
        <LinkRow
            lead=Lead::Icon(IconName::Chart)
            title=Signal::derive(title)
            meta=Signal::derive(meta)
            href=href
        />
    }
}

/// A day with its year where that is another one.
fn day(on: NaiveDate, today: NaiveDate) -> String {
    words::capital(words::near_day(on, today).trim_start_matches("on "))
}

/// What was found, in a line.
fn line(taken: &Assessment) -> String {
    match &taken.result {
        TakenResult::Wheel(areas) => count(areas.len(), "area"),
        TakenResult::Rulers(rows) => rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>().join(", "),
        TakenResult::Sorted(sorted) => sorted.picked.join(", "),
        TakenResult::Answers(answers) => match answers.score() {
            Score::Open(open) => format!("{} still open", count(open.len(), "question")),
            score => score.in_words().unwrap_or_else(|| count(answers.items.len(), "question")),
        },
        TakenResult::Outside(outside) if outside.by.is_empty() => count(outside.lines.len(), "line"),
        TakenResult::Outside(outside) => outside.by.clone(),
        TakenResult::Stakeholders(all) => match all.interviews.len() {
            1 => "1 person".into(),
            people => format!("{people} people"),
        },
    }
}

/// A link of the page to a list of assessments.
#[component]
pub fn AssessmentsLink(client: Id<Client>) -> impl IntoView {
    let href = Route::Assessments(client.clone()).href();
    let today = clock::use_today();
    let latest = use_app().memo(move |model| model.assessments_of(&client, today.get()).into_iter().next());
    view! {
        <p class="muted">
            {move || match latest.read().as_ref() {
                Some(taken) => format!("{}, {}.", instruments::name_of(taken), words::near_day(taken.on, today.get())),
                None => "Wheel of life, rulers, strengths, values and questionnaires.".to_owned(),
            }}
        </p>
        <p>
            <a class="button" href=href>
                <Icon name=IconName::Chart/>
                "Assessments"
            </a>
        </p>
    }
    .into_any()
}
