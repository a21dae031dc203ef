//! Your data: where it is, how to keep a copy, how to get one back, and how to delete it all.

mod aside;
mod backups;
mod differences;
mod earlier;
mod erase;
mod facts;
mod findings;
mod panel;
mod restore;
mod words;

pub(super) use words::{thing, when};

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Message, PageTitle, Tone},
    store::Space,
    views::trash::Trash,
    views::words_left::WordsLeft,
};
use panel::Panel;

/// The page.
#[component]
pub fn YourData() -> impl IntoView {
    if use_app().space() == Space::Sample {
        return view! { <SampleData /> }.into_any();
    }
    let panel = RwSignal::new(Panel::Closed);
    view! {
        <div class="page data">
            <header class="stack tight">
                <PageTitle>"Your data"</PageTitle>
                <p class="lede">
                    "Everything you write is kept in this browser, on this device, and nowhere else. A backup is a file of it that you keep where you like."
                </p>
            </header>
            <backups::Backups panel=panel />
            <WordsLeft />
            <facts::Facts />
            <aside::Aside />
            <Trash />
            <earlier::Earlier panel=panel />
            <erase::Erase />
        </div>
    }
    .into_any()
}

/// The sample is not the person's data.
#[component]
fn SampleData() -> impl IntoView {
    view! {
        <div class="page data">
            <PageTitle>"Your data"</PageTitle>
            <Message tone=Tone::Info title="You are looking at the sample">
                <p>
                    "It is made up, kept apart from your own records, and never part of a backup. Your own data is here again once you remove the sample, at the top of this page."
                </p>
            </Message>
        </div>
    }
    .into_any()
}
