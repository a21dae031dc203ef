//! A document on paper: the sheet alone, and the way back.

mod assessment;
mod board;
mod concern;

use std::cell::Cell;

pub use assessment::{PrintAssessment, ReportOutbox};
pub use board::PrintBoard;
pub use concern::{PrintReferral, PrintRelease};
use leptos::{prelude::*, task::spawn_local};

use super::summary::{Held, Sheet, about_session, running, summary_of};
use crate::{
    components::{Icon, IconName},
    domain::{Id, Session, document::Version},
    platform::{files, page},
    route::{Paper, Route},
};

thread_local! {
    static ASK: Cell<bool> = const { Cell::new(false) };
}

/// Lets the next paper that opens ask the browser to print: the person has pressed the button for it already.
pub fn ask_on_arrival() {
    ASK.set(true);
}

/// Asks the browser to print, if the person has asked for it before they came.
fn asked() {
    if ASK.take() {
        // Two frames later the sheet has been laid out and the focus has moved.
        request_animation_frame(|| request_animation_frame(page::print));
    }
}

/// Saves a text as a file, and says what came of it.
pub fn hand_over(name: String, mime: &'static str, text: String, said: RwSignal<String>) {
    spawn_local(async move {
        let words = files::hand_over(&name, mime, &text).await.words(&name);
        let _ = said.try_set(words);
    });
}

/// Above a paper, and not on it.
#[component]
fn Buttons(back: String, words: &'static str) -> impl IntoView {
    view! {
        <div class="sheet-actions no-print">
            <button type="button" class="button primary" on:click=|_| page::print()>
                <Icon name=IconName::Print />
                "Print or save as PDF"
            </button>
            <a class="button" href=back>
                {words}
            </a>
        </div>
    }
    .into_any()
}

/// A summary, ready to print.
#[component]
pub fn PrintSummary(paper: Paper, id: Id<Session>) -> impl IntoView {
    about_session(id, move |held| screen(held, paper))
}

fn screen(held: Held, paper: Paper) -> AnyView {
    let version = Signal::stored(match paper {
        // A session with oneself has one version, whichever address leads to it.
        Paper::ClientSummary if !held.is_own() => Version::Client,
        _ => Version::Coach,
    });
    let document = summary_of(&held, version);
    asked();
    view! {
        <div class="page">
            <Buttons back=Route::Summary(held.id.clone()).href() words="Back to the summary" />
            <Sheet document=document running=running(&held, version) titled=true />
        </div>
    }
    .into_any()
}
