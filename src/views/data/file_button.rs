//! A button that asks for a file and reads it.

use leptos::{html, prelude::*, task::spawn_local};

use super::panel::{Panel, Purpose, read};
use crate::{
    components::{Icon, IconName},
    platform::files,
    store::largest_file,
};

/// Asks for a file with the browser's own picker, and opens what came of it.
#[component]
pub fn FileButton(
    #[prop(into)] label: String,
    icon: IconName,
    purpose: Purpose,
    panel: RwSignal<Panel>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let pick = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let picked = move |_| {
        let Some(input) = input.get_untracked() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        panel.set(Panel::Reading);
        spawn_local(async move {
            let bytes = files::read_up_to(&file, largest_file).await;
            // The same file can be picked again.
            input.set_value("");
            read(panel, purpose, bytes);
        });
    };
    view! {
        <button type="button" class="button" on:click=pick>
            <Icon name=icon />
            {label}
        </button>
        <input node_ref=input type="file" accept=".json,application/json,text/plain" hidden on:change=picked />
    }
    .into_any()
}
