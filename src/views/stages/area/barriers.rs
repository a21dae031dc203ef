//! What gets in the way, and what to do with each of it.

use leptos::prelude::*;

use super::{Desk, sort::Sort, sources::Sources};
use crate::{
    app::{QuickAdd, use_draft},
    content::change::SORT_ASK,
    domain::FocusAreaCommand,
    domain::draft,
};

#[component]
pub fn Barriers(desk: Desk) -> impl IntoView {
    let draft = use_draft(draft::NEW_BARRIER.of(&desk.id()), String::new());
    let error = RwSignal::new(None::<String>);
    let add = Callback::new(move |text: String| {
        match desk.app.dispatch(FocusAreaCommand::AddBarrier { id: desk.id(), text }) {
            Ok(_) => {
                draft.reset(String::new());
                error.set(None);
            }
            Err(why) => error.set(Some(why)),
        }
    });
    // A barrier keeps its row while its sorting changes.
    let barriers = desk.read(|area| {
        area.barriers.iter().enumerate().map(|(n, barrier)| (n, barrier.text.clone())).collect::<Vec<_>>()
    });
    view! {
        <section class="card" aria-labelledby="area-barriers">
            <h2 id="area-barriers">{desk.say("What gets in the way", "What gets in my way")}</h2>
            <QuickAdd
                draft
                id="new-barrier"
                label=desk.say("Something in the way", "Something in my way")
                button="Add barrier"
                on_add=add
                error
            />
            {move || (!barriers.read().is_empty()).then(|| view! { <p class="muted">{SORT_ASK.text(desk.voice)}</p> })}
            <ul class="plain stack" role="list" aria-label="Barriers">
                <For each=move || barriers.get() key=Clone::clone let:barrier>
                    <Sort desk at=barrier.0 text=barrier.1/>
                </For>
            </ul>
            <Sources desk on_add=add/>
        </section>
    }
    .into_any()
}
