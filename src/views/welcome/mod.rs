//! Welcome: what Cairn is, and the three ways in.

mod coach;
mod own;
mod sample;

pub use coach::FirstSession;
use leptos::prelude::*;
pub use own::FirstGoal;
pub use sample::Sample;

use crate::{
    app::{SpaceSwitch, use_app},
    components::PageTitle,
    route::{Fill, Route, Way},
    store::Space,
};

/// Leaves the sample for whoever begins in earnest: it is another set of records. Says whether it did.
fn left_sample() -> bool {
    let in_sample = use_app().space() == Space::Sample;
    if in_sample {
        expect_context::<SpaceSwitch>().open(Space::Own);
    }
    in_sample
}

/// A way in, with a sentence. The static shell in `index.html` says the same before the program has arrived.
const WAYS: [(&str, &str, Way); 3] = [
    (
        "I coach others",
        "Run a session with the next good question, the time left and one place for your client's words.",
        Way::Coach,
    ),
    (
        "I'm coaching myself",
        "One thing you'd like more of, one small step this week, and a kind look back.",
        Way::Own(1),
    ),
    ("Just looking", "Walk around with an invented client. One tap removes it all again.", Way::Sample),
];

/// What Cairn is, and the three ways in.
#[component]
pub fn Welcome() -> impl IntoView {
    let entries = WAYS
        .map(|(name, line, way)| {
            view! {
                <li>
                    <a href=Route::Welcome(Some(way)).href()>{name}</a>
                    <p>{line}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="welcome">
            <img class="shell-mark" src="icons/icon.svg" width="64" height="64" alt="" />
            <PageTitle>"Welcome"</PageTitle>
            <p class="shell-lead">
                "Cairn guides a coaching conversation, one good question at a time, and keeps its goals and notes for the \
                 next one. There is no account and no server: nothing you write leaves this device unless you send it \
                 yourself."
            </p>
            <nav aria-label="Ways to begin">
                <ul class="shell-ways">{entries}</ul>
                <p>
                    <a href=Route::Fill(Fill::Start).href()>"Fill in an assessment from your coach"</a>
                </p>
            </nav>
        </div>
    }
    .into_any()
}
