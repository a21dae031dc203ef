//! What is kept and cannot be read, said where it would have been.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Message, PageTitle, Tone},
    content::words::count,
    platform::page,
    route::Route,
    store::Unread,
};

/// In the place of one record.
#[component]
pub fn UnreadPlace(record: Unread) -> impl IntoView {
    let newer = record.newer;
    view! {
        <div class="page">
            <PageTitle>"This is kept, and cannot be read"</PageTitle>
            <p>
                "What belongs here is still on this device, as it is. Nothing was thrown away, and everything else works as before."
            </p>
            <p class="muted" dir="auto">
                {format!("Why: {}.", record.reason.trim_end_matches('.'))}
            </p>
            <WaysOn newer />
        </div>
    }
    .into_any()
}

/// In the place of Today, where the records of somebody are here and not one tells whose they are.
#[component]
pub fn UnreadAll(records: Vec<Unread>) -> impl IntoView {
    let newer = records.iter().any(|record| record.newer);
    let number = count(records.len(), "record");
    // Only the word about how Cairn is used may be damaged.
    if use_app().with(|model| !model.is_untouched()) {
        return view! {
            <div class="page">
                <PageTitle>"Your settings cannot be read"</PageTitle>
                <p>"They are kept as they are, and everything else is here. Choose again how you use Cairn, and go on."</p>
                <WaysOn newer />
                <p>
                    <a href=Route::Welcome(None).href()>"Choose again"</a>
                </p>
            </div>
        }
        .into_any();
    }
    view! {
        <div class="page">
            <PageTitle>"What is here cannot be read"</PageTitle>
            <p>
                {format!("There are records of yours on this device ({number}), and Cairn cannot read them. Nothing was thrown away: they are kept as they are, and you can save them as a file.")}
            </p>
            <WaysOn newer />
            <p>
                "You can also begin anew. What is kept stays where it is, and a backup can be restored at any time. "
                <a href=Route::Welcome(None).href()>"Begin anew"</a>
            </p>
        </div>
    }
    .into_any()
}

/// Above every screen, for as long as something cannot be read.
#[component]
pub fn UnreadNotice() -> impl IntoView {
    let app = use_app();
    let unread = app.unread();
    // What a newer program wrote has a message of its own.
    let number = move || unread.read().iter().filter(|record| !record.newer).count();
    let begun = app.memo(|model| model.settings().mode.is_some());
    view! {
        <Show when=move || app.has_met().get() && begun.get() && number() != 0>
            <Message tone=Tone::Warn title="Some of what you wrote cannot be read">
                <p>
                    {move || {
                        let (number, kept) = match number() {
                            1 => (1, "is kept as it is"),
                            number => (number, "are kept as they are"),
                        };
                        format!("{} {kept}. Nothing was thrown away. ", count(number, "record"))
                    }}
                    <a href=Route::Data.href()>"See it on Your data"</a>
                </p>
            </Message>
        </Show>
    }
    .into_any()
}

#[component]
fn WaysOn(newer: bool) -> impl IntoView {
    view! {
        <div class="actions">
            {newer
                .then(|| {
                    view! {
                        <button type="button" class="button primary" on:click=move |_| page::reload()>
                            "Reload to update"
                        </button>
                    }
                })}
            <a class="button" class:primary=!newer href=Route::Data.href()>
                "Restore from a backup"
            </a>
            <a class="button" href=Route::Data.href()>
                "See what is kept"
            </a>
        </div>
    }
}
