//! “I coach others”: a name and a length, and the first session runs.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::PageTitle,
    domain::{Mode, SettingsCommand},
    platform::page,
    route::Route,
    views::session_new::StartForm,
};

/// The first session of a new coach. Who has clients already goes to Today.
#[component]
pub fn FirstSession() -> impl IntoView {
    if super::left_sample() {
        return ().into_any();
    }
    let app = use_app();
    let look_around = move || {
        app.run(SettingsCommand::Mode(Mode::Coach));
        page::go(&Route::Today.href(), true);
    };
    if app.with(|model| !model.coached_clients().is_empty()) {
        look_around();
        return ().into_any();
    }
    // Starting answers the first question; who had answered it otherwise answers it anew by coming here.
    if app.with(|model| model.settings().mode == Some(Mode::Own)) {
        app.run(SettingsCommand::Mode(Mode::Coach));
    }
    view! {
        <div class="page">
            <header class="stack tight">
                <PageTitle>"Your first session"</PageTitle>
                <p class="lede">"Who is with you? A name is enough, and the rest can come later."</p>
            </header>
            <StartForm quick=true />
            <p>
                <a
                    href=Route::Today.href()
                    on:click=move |event| {
                        event.prevent_default();
                        look_around();
                    }
                >
                    "Look around first"
                </a>
            </p>
        </div>
    }
    .into_any()
}
