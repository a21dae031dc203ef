//! A document on paper: the sheet alone, and the way back.

use std::cell::Cell;

use leptos::prelude::*;

use super::summary::{Held, Sheet, about_session, running, summary_of};
use crate::{
    components::{Icon, IconName},
    domain::{Id, Session, document::Version},
    platform::page,
    route::{Paper, Route},
};

thread_local! {
    static ASK: Cell<bool> = const { Cell::new(false) };
}

/// Lets the next paper that opens ask the browser to print: the person has pressed the button for it already.
pub fn ask_on_arrival() {
    ASK.set(true);
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
    if ASK.take() {
        // Two frames later the sheet has been laid out and the focus has moved.
        request_animation_frame(|| request_animation_frame(page::print));
    }
    view! {
        <div class="page">
            <div class="sheet-actions no-print">
                <button type="button" class="button primary" on:click=|_| page::print()>
                    <Icon name=IconName::Print />
                    "Print or save as PDF"
                </button>
                <a class="button" href=Route::Summary(held.id.clone()).href()>
                    "Back to the summary"
                </a>
            </div>
            <Sheet document=document running=running(&held, version) titled=true />
        </div>
    }
    .into_any()
}
