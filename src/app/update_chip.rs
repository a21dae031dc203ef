//! The quiet word that a new version has arrived.

use leptos::prelude::*;

use super::{router::use_route, use_app};
use crate::{
    components::{Icon, IconName},
    platform::updates::{apply_update, use_update},
    route::Route,
};

/// Offers the new version when one waits. It keeps quiet in a running session, and nothing reloads by itself. That a
/// session runs is not enough: one that nobody ended would hide the chip everywhere and for good.
#[component]
pub fn UpdateChip() -> impl IntoView {
    let app = use_app();
    let route = use_route();
    let in_session = app.memo(move |model| model.live_session().is_some() && route.with(Route::may_be_in_session));
    let waits = use_update();
    // The status is there before its words, so that they are read out.
    view! {
        <div role="status">
            <Show when=move || waits.get() && !in_session.get()>
                <p class="update-chip">
                    <Icon name=IconName::Update />
                    <span>"A new version is ready"</span>
                    <button type="button" class="button small" on:click=move |_| apply_update()>
                        "Update now"
                    </button>
                </p>
            </Show>
        </div>
    }
    .into_any()
}
