//! Offered once, after the first save: where the data is, and how to keep it.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Card, Icon, IconName},
    domain::{Model, SettingsCommand, Span, Timestamp},
    platform::page,
    route::Route,
    store::Space,
};

/// How long the offer stays away once it was put aside, or once a backup was saved.
const QUIET: Span = Span::minutes(90 * 24 * 60);

/// One card, until it is put aside. Never over the sample, which is nothing to keep.
#[component]
pub fn Offer() -> impl IntoView {
    let app = use_app();
    let is_due = app.memo(move |model| app.space() == Space::Own && is_due(model, app.now()));
    let put_aside = move |_| {
        app.run(SettingsCommand::OfferPutAside(app.now()));
        page::focus(crate::components::PAGE_TITLE);
    };
    view! {
        <Show when=move || is_due.get()>
            <Card title="Your words are on this device only" kind="flat">
                <p>
                    "Nobody else can read them, and nobody else has a copy. A backup is a file that you keep where you like."
                </p>
                {(!page::is_installed()).then(|| view! { <HomeScreen /> })}
                <div class="actions">
                    <a class="button" href=Route::Data.href()>
                        <Icon name=IconName::Download />
                        "Download a backup"
                    </a>
                    <button type="button" class="button quiet" on:click=put_aside>
                        "Not now"
                    </button>
                </div>
            </Card>
        </Show>
    }
    .into_any()
}

fn is_due(model: &Model, now: Timestamp) -> bool {
    let settings = model.settings();
    // A moment far ahead, of a clock that was wrong, is no recent one.
    let is_recent = |at: Option<Timestamp>| at.is_some_and(|at| now.since(at) < QUIET && at.since(now) < QUIET);
    !model.is_untouched() && !is_recent(settings.offer_put_aside) && !is_recent(settings.backed_up)
}

/// How to get an icon, in the words of the device at hand.
#[component]
fn HomeScreen() -> impl IntoView {
    let (why, how) = if page::is_ios() {
        (
            "Safari clears a site's data after seven days of use without a visit, unless the site is on your home screen.",
            "In Safari tap Share, then Add to Home Screen. The icon starts with a storage of its own, so download a backup \
             before and restore it there.",
        )
    } else {
        (
            "With an icon of its own Cairn opens like an app, also where there is no network.",
            "Open your browser's menu and choose Install or Add to home screen.",
        )
    };
    view! {
        <details class="disclosure">
            <summary>"Add Cairn to your home screen"</summary>
            <div class="stack tight">
                <p>{why}</p>
                <p>{how}</p>
            </div>
        </details>
    }
}
