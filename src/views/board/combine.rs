//! The other idea of two that are put together.

use leptos::prelude::*;

use super::{card_edit::Writing, desk::Desk};
use crate::{
    components::Dialog,
    domain::{Id, Idea},
};

/// The dialog in which the second idea is chosen: there is one on a board.
#[component]
pub fn Combine(desk: Desk) -> impl IntoView {
    let words = move || desk.first().map(|idea| desk.words(&idea)).unwrap_or_default();
    view! {
        <Dialog open=desk.combining title=Signal::derive(move || format!("Combine {} with…", words()))>
            {desk.first().map(|id| view! { <Partners desk=desk id=id /> })}
        </Dialog>
    }
    .into_any()
}

/// Every other idea of the board.
#[component]
fn Partners(desk: Desk, id: Id<Idea>) -> impl IntoView {
    let others = desk.app.with(|model| {
        let Some(board) = model.boards.get(&desk.id()) else { return Vec::new() };
        let ideas = model.ideas_at(&board.home()).into_iter().filter(|other| other.id != id);
        ideas.map(|other| (other.id.clone(), other.text.clone())).collect()
    });
    if others.is_empty() {
        return view! { <p class="muted">"This is the only idea so far. A second one is needed first."</p> }.into_any();
    }
    let id = StoredValue::new(id);
    let others = others
        .into_iter()
        .map(|(other, text)| {
            let take = move |_| {
                desk.combining.set(false);
                let (id, writing) = (id.get_value(), Writing::Combine(other.clone()));
                // The dialog closes with the next frame and gives the focus back; then the field takes it.
                request_animation_frame(move || {
                    request_animation_frame(move || desk.write_on(id, writing));
                });
            };
            view! {
                <li>
                    <button type="button" class="prompt" dir="auto" on:click=take>
                        {text}
                    </button>
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="muted">"Both are kept below the new one."</p>
        <ul class="prompts plain">{others}</ul>
    }
    .into_any()
}
