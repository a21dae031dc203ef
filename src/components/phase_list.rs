//! The phases of a session: where the conversation is, what it has been through, and a way to any of them.

use leptos::html;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

use super::{Icon, IconName};

/// Where a phase is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PhaseState {
    /// Not visited yet.
    #[default]
    Waiting,
    /// The one in hand.
    Current,
    /// Visited. It can be opened again.
    Done,
}

/// One phase of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PhaseEntry {
    /// What is handed to `on_select`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub state: PhaseState,
    /// Its time in words, such as `6:00`, or nothing.
    pub time: String,
}

/// The landmark `Session phases`. Every phase can be chosen at any time; nothing locks.
///
/// ```ignore
/// <PhaseList phases on_select=move |id| open_phase(id)/>
/// ```
#[component]
pub fn PhaseList(
    #[prop(into)] phases: Signal<Vec<PhaseEntry>>,
    #[prop(into)] on_select: Callback<String>,
) -> impl IntoView {
    let list = NodeRef::<html::Ol>::new();
    // On a phone the list is a strip: keep the phase in hand in the middle of it. Only the strip scrolls, not the page.
    let current = Memo::new(move |_| phases.read().iter().position(|phase| phase.state == PhaseState::Current));
    Effect::new(move || {
        // Read and not only tracked: a memo that nobody reads never learns that it is out of date.
        current.get();
        request_animation_frame(move || {
            let Some(list) = list.try_get_untracked().flatten() else { return };
            if let Ok(Some(step)) = list.query_selector("[aria-current]") {
                let step: HtmlElement = step.unchecked_into();
                list.set_scroll_left(step.offset_left() + step.offset_width() / 2 - list.client_width() / 2);
            }
        });
    });
    let row = move |id: String| {
        let entry = {
            let id = id.clone();
            Memo::new(move |_| phases.read().iter().find(|phase| phase.id == id).cloned().unwrap_or_default())
        };
        let state = move || entry.read().state;
        view! {
            <li>
                <button
                    type="button"
                    aria-current=move || (state() == PhaseState::Current).then_some("step")
                    on:click=move |_| on_select.run(id.clone())
                >
                    <span
                        class="phase-mark"
                        class:done=move || state() == PhaseState::Done
                        class:current=move || state() == PhaseState::Current
                    >
                        {move || (state() == PhaseState::Done).then(|| view! { <Icon name=IconName::Check/> })}
                    </span>
                    <span class="phase-name">{move || entry.read().name.clone()}</span>
                    <span class="phase-time">{move || entry.read().time.clone()}</span>
                    {move || {
                        (state() == PhaseState::Done).then(|| view! { <span class="visually-hidden">"done"</span> })
                    }}
                </button>
            </li>
        }
    };
    let ids = Memo::new(move |_| phases.read().iter().map(|phase| phase.id.clone()).collect::<Vec<_>>());
    view! {
        <nav class="phases" aria-label="Session phases">
            <ol node_ref=list>
                <For each=move || ids.get() key=|id| id.clone() children=row/>
            </ol>
        </nav>
    }
}
