//! A button that asks for a file and reads it.

use leptos::{html, prelude::*, task::spawn_local};

use crate::{
    components::{Icon, IconName},
    platform::files,
};

/// Asks for a file with the browser's own picker, and hands over its content.
#[component]
pub fn FileButton(
    #[prop(into)] label: String,
    icon: IconName,
    /// The most bytes to read, judged by the beginning of the file.
    limit: fn(&[u8]) -> usize,
    /// The sentence for a file of so many bytes, above the limit.
    too_large: fn(usize, usize) -> String,
    /// A file was picked and is being read.
    #[prop(into)]
    on_pick: Callback<()>,
    /// What the file holds, or a sentence for the person.
    #[prop(into)]
    on_read: Callback<Result<Vec<u8>, String>>,
    #[prop(into, optional)] id: Option<String>,
) -> impl IntoView {
    let input = NodeRef::<html::Input>::new();
    let pick = move |_| {
        if let Some(input) = input.get_untracked() {
            input.click();
        }
    };
    let picked = move |_| {
        // The browser's dialog may outlast the page that asked for it.
        let Some(input) = input.try_get_untracked().flatten() else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        on_pick.run(());
        spawn_local(async move {
            let bytes = files::read_up_to(&file, limit, too_large).await;
            // The same file can be picked again.
            input.set_value("");
            // The page may have been left meanwhile.
            let _ = on_read.try_run(bytes);
        });
    };
    view! {
        <button type="button" class="button" id=id on:click=pick>
            <Icon name=icon />
            {label}
        </button>
        <input node_ref=input type="file" accept=".json,application/json,text/plain" hidden on:change=picked />
    }
    .into_any()
}
