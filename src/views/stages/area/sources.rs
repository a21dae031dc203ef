//! The eight common sources of two minds, each with an answer, to be read or taken over as a barrier.

use leptos::prelude::*;

use super::Desk;
use crate::content::change::SOURCES;

#[component]
pub fn Sources(desk: Desk, on_add: Callback<String>) -> impl IntoView {
    let voice = desk.voice;
    let sources = SOURCES.iter().map(|source| {
        let add = move |_| on_add.run(source.name.into());
        view! {
            <li class="stack tight">
                <h3>{source.name}</h3>
                <p class="muted">{format!("\u{201c}{}\u{201d}", source.sounds.text(voice))}</p>
                <p>{source.respond.text(voice)}</p>
                <p class="lede">{source.ask.text(voice)}</p>
                <p>
                    <button
                        type="button"
                        class="button small"
                        aria-label=format!("Add as a barrier: {}", source.name)
                        on:click=add
                    >
                        "Add as a barrier"
                    </button>
                </p>
            </li>
        }
    });
    view! {
        <details class="disclosure">
            <summary>"Where two minds come from"</summary>
            <ul class="plain stack" role="list">{sources.collect_view()}</ul>
        </details>
    }
    .into_any()
}
