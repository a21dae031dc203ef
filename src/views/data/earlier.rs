//! Copies that were kept before each restore.

use leptos::{prelude::*, task::spawn_local};

use super::{
    backups::file_name,
    panel::{Panel, Purpose, read},
    words::when,
};
use crate::{
    app::{App, use_app},
    components::StatusLine,
    domain::Timestamp,
    platform::files,
};

/// The copies, looked up when the list is opened.
#[component]
pub fn Earlier(panel: RwSignal<Panel>) -> impl IntoView {
    let app = use_app();
    let copies = RwSignal::new(None::<Vec<Timestamp>>);
    let said = RwSignal::new(String::new());
    let look = move |_| {
        spawn_local(async move {
            let names = match app.twin() {
                Some(twin) => twin.snapshot_names().await.unwrap_or_default(),
                None => Vec::new(),
            };
            let newest_first = names.iter().rev().filter_map(|name| name.parse().ok().map(Timestamp)).collect();
            let _ = copies.try_set(Some(newest_first));
        });
    };
    let list = move || {
        copies.get().map(|copies| {
            if copies.is_empty() {
                view! { <p class="muted">"None yet. Cairn keeps one each time you restore a backup."</p> }.into_any()
            } else {
                let rows = copies.into_iter().map(|at| row(app, at, panel, said)).collect_view();
                view! { <ul class="rows">{rows}</ul> }.into_any()
            }
        })
    };
    view! {
        <details class="disclosure" on:toggle=look>
            <summary>"Copies from before a restore"</summary>
            {list}
            <StatusLine text=said />
        </details>
    }
    .into_any()
}

/// The name under which a copy is kept.
pub fn name(at: Timestamp) -> String {
    format!("{:013}", at.0)
}

async fn text(app: App, at: Timestamp) -> String {
    match app.twin() {
        Some(twin) => twin.snapshot(&name(at)).await.ok().flatten().unwrap_or_default(),
        None => String::new(),
    }
}

fn row(app: App, at: Timestamp, panel: RwSignal<Panel>, said: RwSignal<String>) -> AnyView {
    let download = move |_| {
        spawn_local(async move {
            let name = file_name(at);
            let words = files::hand_over(&name, "application/json", &text(app, at).await).await.words(&name);
            let _ = said.try_set(words);
        });
    };
    let restore = move |_| {
        spawn_local(async move { read(panel, Purpose::Restore, Ok(text(app, at).await.into_bytes())) });
    };
    view! {
        <li class="row aside-row">
            <span class="row-title">"Kept " {when(at)}</span>
            <span class="cluster">
                <button
                    type="button"
                    class="button small"
                    aria-label=format!("Download the copy kept {}", when(at))
                    on:click=download
                >
                    "Download"
                </button>
                <button
                    type="button"
                    class="button small"
                    aria-label=format!("Restore the copy kept {}", when(at))
                    on:click=restore
                >
                    "Restore"
                </button>
            </span>
        </li>
    }
    .into_any()
}
