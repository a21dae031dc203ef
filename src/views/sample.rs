//! The sample space: its banner, and the way out.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};

use crate::{
    app::SpaceSwitch,
    platform::{
        page,
        tabs::{self, Word},
    },
    route::Route,
    store::{Space, browser, twin::Twin},
};

/// Says that everything on the screen is made up, and removes it with one tap.
#[component]
pub fn SampleBanner() -> impl IntoView {
    let switch: SpaceSwitch = expect_context();
    view! {
        <p class="sample">
            "Sample data"
            <button type="button" class="link" on:click=move |_| remove(switch)>
                "Remove"
            </button>
        </p>
    }
}

/// Goes back to the person's own records, and leaves nothing of the sample.
fn remove(switch: SpaceSwitch) {
    page::go(&Route::Today.href(), true);
    // First the way out: leaving a space may still write a draft to it.
    switch.open(Space::Own);
    set_timeout(|| spawn_local(erase()), Duration::ZERO);
}

/// Other tabs that have it open are told to write nothing before, and to start anew after.
async fn erase() {
    tabs::tell(Space::Sample.prefix(), Word::Erasing);
    browser::erase(Space::Sample);
    if let Ok(twin) = Twin::open(Space::Sample).await {
        // A twin that cannot be emptied could not be filled either.
        let _ = twin.erase().await;
    }
    tabs::tell(Space::Sample.prefix(), Word::Erased);
}
