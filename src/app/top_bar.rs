//! What stands above every screen.

use leptos::prelude::*;

use super::{Saving, help_button::HelpButton, update_chip::UpdateChip, use_app};
use crate::{
    components::{Message, StatusLine, Tone},
    route::Route,
    store::Space,
    views,
};

/// The sample banner, whether saving works, and what cannot be read or kept.
#[component]
pub fn TopBar() -> impl IntoView {
    let app = use_app();
    let saving = app.saving();
    let read_only = app.read_only();
    let unread = app.unread();
    let begun = app.memo(|model| model.settings().mode.is_some());
    let status = Memo::new(move |_| match saving.get() {
        // Nobody's words were saved where nothing is, and nothing that is here can be read.
        Saving::Saving | Saving::Saved(_) if read_only.get() || !begun.get() && !unread.read().is_empty() => {
            String::new()
        }
        Saving::Idle => String::new(),
        Saving::Saving => "Saving…".into(),
        Saving::Saved(_) => "Saved on this device".into(),
        Saving::Refused(_) => "Not saved safely yet".into(),
    });
    let refused = Memo::new(move |_| match saving.get() {
        Saving::Refused(why) => Some(why),
        _ => None,
    });
    view! {
        <header class="top-bar">
            <Show when=move || app.space() == Space::Sample>
                <views::SampleBanner />
            </Show>
            <div class="top-line">
                <UpdateChip />
                <StatusLine text=status />
                <HelpButton />
            </div>
            {move || {
                refused
                    .get()
                    .map(|why| {
                        view! {
                            <Message tone=Tone::Danger title="Cairn could not save everything">
                                <p>
                                    {why}
                                    " Your words are still here, and Cairn keeps trying. To be safe, keep a copy of your own."
                                </p>
                                <p>
                                    <a class="button" href=Route::Data.href()>
                                        "Download a backup"
                                    </a>
                                </p>
                            </Message>
                        }
                    })
            }}
            <views::UnreadNotice />
            <Show when=move || read_only.get()>
                <Message tone=Tone::Warn title="Some of your data comes from a newer Cairn">
                    <p>
                        "Until this page is updated it only shows your data and changes nothing. Reload to update, or see "
                        <a href=Route::Data.href()>"Your data"</a> "."
                    </p>
                </Message>
            </Show>
        </header>
    }
    .into_any()
}

/// Why something was refused outside of any form. It stays in view wherever on the page it was tried.
#[component]
pub fn Alert() -> impl IntoView {
    let alert = use_app().alert();
    move || {
        alert.get().map(|why| {
            view! {
                <div class="refused">
                    <Message tone=Tone::Danger title="That did not work">
                        <p>{why}</p>
                        <p>
                            <button type="button" class="button" on:click=move |_| alert.set(None)>
                                "Close"
                            </button>
                        </p>
                    </Message>
                </div>
            }
        })
    }
}
