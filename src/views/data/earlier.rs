//! Copies that were kept before each restore.

use leptos::{prelude::*, task::spawn_local};

use super::{
    backups::file_name,
    panel::{Panel, preview_text},
    words::when,
};
use crate::{app::use_app, domain::Timestamp, platform::files};

/// The copies, looked up when the list is opened.
#[component]
pub fn Earlier(panel: RwSignal<Panel>) -> impl IntoView {
    let app = use_app();
    let copies = RwSignal::new(None::<Vec<(Timestamp, String)>>);
    let look = move |_| {
        let twin = app.twin();
        spawn_local(async move {
            let found = match twin {
                Some(twin) => twin.snapshots().await.unwrap_or_default(),
                None => Vec::new(),
            };
            let mut found: Vec<_> =
                found.into_iter().filter_map(|(name, text)| Some((Timestamp(name.parse().ok()?), text))).collect();
            found.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
            let _ = copies.try_set(Some(found));
        });
    };
    let list = move || {
        copies.get().map(|copies| {
            if copies.is_empty() {
                view! { <p class="muted">"None yet. Cairn keeps one each time you restore a backup."</p> }.into_any()
            } else {
                let rows = copies.into_iter().map(|(at, text)| row(at, text, panel)).collect_view();
                view! { <ul class="rows">{rows}</ul> }.into_any()
            }
        })
    };
    view! {
        <details class="disclosure" on:toggle=look>
            <summary>"Copies from before a restore"</summary>
            {list}
        </details>
    }
    .into_any()
}

fn row(at: Timestamp, text: String, panel: RwSignal<Panel>) -> AnyView {
    let name = file_name(at);
    let copy = text.clone();
    view! {
        <li class="row aside-row">
            <span class="row-title">"Kept " {when(at)}</span>
            <span class="cluster">
                <button
                    type="button"
                    class="button small"
                    aria-label=format!("Download the copy kept {}", when(at))
                    on:click=move |_| {
                        let (name, text) = (name.clone(), text.clone());
                        spawn_local(async move {
                            files::hand_over(&name, "application/json", &text).await;
                        });
                    }
                >
                    "Download"
                </button>
                <button
                    type="button"
                    class="button small"
                    aria-label=format!("Restore the copy kept {}", when(at))
                    on:click=move |_| preview_text(panel, copy.clone())
                >
                    "Restore"
                </button>
            </span>
        </li>
    }
    .into_any()
}
