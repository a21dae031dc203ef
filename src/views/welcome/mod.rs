//! Welcome: what Cairn is, and the three ways in.

mod coach;
mod own;
mod sample;

use leptos::prelude::*;

use crate::{
    app::{SpaceSwitch, use_app},
    components::{CairnMark, Icon, IconName, PageTitle},
    content::about,
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

/// A way in: its name, a sentence, an icon, and where it leads.
type Entry = (&'static str, &'static str, IconName, Way);

const WAYS: [Entry; 3] = [
    (
        "I coach others",
        "Hold a session with a client: a good next question, the time left, one place for their words.",
        IconName::Clients,
        Way::Coach,
    ),
    (
        "I'm coaching myself",
        "One thing you would like more of, one small step this week, and a kind question a day.",
        IconName::Person,
        Way::Own(1),
    ),
    (
        "Just looking",
        "Meet a made-up client in week 5 of 12. One tap takes it away again.",
        IconName::Show,
        Way::Sample,
    ),
];

#[component]
fn Ways() -> impl IntoView {
    let entries = WAYS
        .map(|(name, line, icon, way)| {
            view! {
                <li class="way">
                    <Icon name=icon />
                    <h2>
                        <a href=Route::Welcome(Some(way)).href()>{name}</a>
                    </h2>
                    <p>{line}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <div class="welcome">
            <header class="welcome-head">
                <CairnMark />
                <PageTitle>"Welcome"</PageTitle>
                <p class="lede">{about::ABOUT.paragraphs[1]}</p>
            </header>
            <ul class="ways">{entries}</ul>
            <p class="muted">
                "There is no account. What you write stays on this device, and leaves it only when you send it yourself. "
                <a href=Route::About.href()>"About Cairn"</a>
            </p>
        </div>
    }
    .into_any()
}
