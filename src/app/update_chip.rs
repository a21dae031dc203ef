//! The quiet word that a new version has arrived.

use leptos::prelude::*;

use super::use_app;
use crate::{
    components::{Icon, IconName},
    platform::updates::{apply_update, use_update},
};

/// Offers the new version when one waits. It keeps quiet while a session is live, and nothing reloads by itself.
#[component]
pub fn UpdateChip() -> impl IntoView {
    let app = use_app();
    let is_live = app.memo(|model| model.live_session().is_some());
    let waits = use_update();
    // The status is there before its words, so that they are read out.
    view! {
        <div role="status">
            <Show when=move || waits.get() && !is_live.get()>
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
