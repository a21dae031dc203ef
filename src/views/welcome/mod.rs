//! Welcome: what Cairn is, and the three ways in.

mod coach;
mod own;
mod sample;

use leptos::prelude::*;

use crate::{
    app::{SpaceSwitch, use_app},
    components::PageTitle,
    route::{Route, Way},
    store::Space,
};

/// The three ways in, or one of them.
#[component]
pub fn Welcome(#[prop(default = None)] way: Option<Way>) -> impl IntoView {
    // Whoever begins in earnest leaves the sample first: it is another set of records.
    if matches!(way, Some(Way::Coach | Way::Own(_))) && use_app().space() == Space::Sample {
        expect_context::<SpaceSwitch>().open(Space::Own);
        return ().into_any();
    }
    match way {
        None => view! { <Ways /> }.into_any(),
        Some(Way::Coach) => view! { <coach::FirstSession /> }.into_any(),
        Some(Way::Own(question)) => view! { <own::FirstGoal question=question /> }.into_any(),
        Some(Way::Sample) => view! { <sample::Sample /> }.into_any(),
    }
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

#[component]
fn Ways() -> impl IntoView {
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
            </nav>
        </div>
    }
    .into_any()
}
