//! The end of a session: check your answers, and the summary to hand over.

mod blocks;
mod check;
mod held;

use leptos::prelude::*;

pub use blocks::Sheet;
pub use check::CheckAnswers;
pub use held::{Held, about_session};

use crate::{
    components::{Message, PageTitle, Segmented, Tone},
    domain::{
        Id, Session,
        document::{Document, Version, date, summary},
    },
    route::{Paper, Route},
    views::{outbox::Outbox, remove_session::RemoveSession},
};

const CLIENT: &str = "client";
const COACH: &str = "coach";

/// The session summary, in both versions.
#[component]
pub fn SessionSummary(id: Id<Session>) -> impl IntoView {
    about_session(id, screen)
}

/// The summary as it is now.
pub fn summary_of(held: &Held, version: Signal<Version>) -> Memo<Option<Document>> {
    let (app, id, format) = (held.app, held.id.clone(), held.format.clone());
    app.memo(move |model| summary::document(model, &id, format.as_deref(), version.get(), app.now()))
}

/// The running title of a version on paper.
pub fn running(held: &Held, version: Signal<Version>) -> Signal<&'static str> {
    let is_own = held.is_own();
    Signal::derive(move || if version.get() == Version::Coach && !is_own { "for-coach" } else { "for-client" })
}

fn screen(held: Held) -> AnyView {
    let version = RwSignal::new(if held.is_own() { Version::Coach } else { Version::Client });
    let document = summary_of(&held, version.into());
    let session = held.session();
    let (id, removable, is_own) = (held.id.clone(), held.id.clone(), held.is_own());
    let check = Route::CheckAnswers(id.clone()).href();
    let who = if is_own { String::new() } else { format!("{}, ", held.client.name) };
    let for_the_coach = Memo::new(move |_| !is_own && version.get() == Version::Coach);
    // What was said of one version is not said of the other: each has its own outbox.
    let outbox = move || {
        let paper = if version.get() == Version::Client { Paper::ClientSummary } else { Paper::CoachSummary };
        let paper = Route::Print(paper, id.clone()).href();
        view! { <Outbox document=document paper=paper noun="summary" can_share=!for_the_coach.get() /> }
    };
    let title = move || session.get().map(|session| format!("{who}{}", date::day(session.on)));
    view! {
        <div class="page">
            <header class="stack tight">
                <p class="eyebrow">{title}</p>
                <PageTitle>"Session summary"</PageTitle>
            </header>
            {(!is_own).then(|| view! { <Versions version=version /> })}
            {outbox}
            <About held=held.clone() version=version />
            <Sheet document=document running=running(&held, version.into()) />
            <div class="actions">
                <a class="button primary" href=Route::Today.href()>
                    "Done"
                </a>
                <a class="button" href=check>
                    "Check your answers"
                </a>
                <RemoveSession id=removable />
            </div>
        </div>
    }
    .into_any()
}

#[component]
fn Versions(version: RwSignal<Version>) -> impl IntoView {
    view! {
        <Segmented
            legend="Version"
            options=vec![(CLIENT.into(), "Client version".into()), (COACH.into(), "Coach version".into())]
            value=Signal::derive(move || { if version.get() == Version::Client { CLIENT } else { COACH } }.to_owned())
            on_change=move |to: String| version.set(if to == CLIENT { Version::Client } else { Version::Coach })
        />
    }
}

/// What is in this version, and who it is for. The coach version says so itself, also on paper.
#[component]
fn About(held: Held, version: RwSignal<Version>) -> impl IntoView {
    let words = if held.is_own() {
        "This is yours. Private notes are left out, so that you can share it if you like.".to_string()
    } else {
        format!("This holds only what you marked to share with {}.", held.client.name)
    };
    let is_shown = Memo::new(move |_| held.is_own() || version.get() == Version::Client);
    move || {
        let words = words.clone();
        is_shown.get().then(|| {
            view! {
                <Message tone=Tone::Info>
                    <p>{words}</p>
                </Message>
            }
        })
    }
}
