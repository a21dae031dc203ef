//! The editor's button, always in reach.

use leptos::prelude::*;

use super::state::{Edited, Editor};

/// Saves all edits; until then they are kept as a draft, and can be discarded.
#[component]
pub fn SaveBar<T: Edited>(editor: Editor<T>, label: &'static str) -> impl IntoView {
    let is_changed = Memo::new(move |_| editor.is_changed());
    view! {
        <div class="save-bar">
            <button
                type="button"
                class="button primary"
                on:click=move |_| {
                    editor.save();
                }
            >
                {label}
            </button>
            <Show when=move || is_changed.get() fallback=|| view! { <span class="muted">"Everything is saved"</span> }>
                <button type="button" class="button quiet" on:click=move |_| editor.discard()>
                    "Discard edits"
                </button>
                <span class="muted">"Not saved yet, kept as a draft"</span>
            </Show>
        </div>
    }
}
