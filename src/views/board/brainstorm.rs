//! Brainstorm: everything is said, nothing is judged.

use leptos::prelude::*;

use super::{card::Cards, desk::Desk, protocol::Protocol};
use crate::{
    app::{Restored, use_draft},
    components::{Card, Icon, IconName, Segmented, TextField, focus_by_id},
    domain::{Author, IdeaCommand, board::Step},
};

/// The id of the field that takes new ideas: there is one on a page, and it keeps the focus.
pub const QUICK_ADD: &str = "board-quick-add";

const CLIENT: &str = "client";
const COACH: &str = "coach";

#[component]
pub fn Brainstorm(desk: Desk) -> impl IntoView {
    let draft = use_draft(format!("board:{}:idea", desk.id()), String::new());
    let contributes = desk.read(|board| board.coach_contributes);
    let turn = desk.turn();
    // Whoever is next is offered; a tap says otherwise, for one idea.
    let spoken = RwSignal::new(None::<Author>);
    let by = Memo::new(move |_| spoken.get().unwrap_or_else(|| turn.get()));
    let add = Callback::new(move |text: String| {
        let Some(home) = desk.home() else { return };
        if text.trim().is_empty() {
            return;
        }
        let by = by.get_untracked();
        if desk.app.run(IdeaCommand::Add { home, text: text.clone(), by }).is_some() {
            desk.say_that(format!("Added: {}", text.trim()));
            spoken.set(None);
            draft.reset(String::new());
        }
    });
    Effect::new(move |_| request_animation_frame(|| focus_by_id(QUICK_ADD)));
    view! {
        <Card>
            <Protocol desk=desk />
            <form
                class="idea-add"
                on:submit=move |event| {
                    event.prevent_default();
                    add.run(draft.text().get_untracked());
                    focus_by_id(QUICK_ADD);
                }
            >
                <TextField
                    id=QUICK_ADD
                    label="A new idea"
                    hint="Wild ones too. Sorting and choosing come later."
                    value=draft.text()
                    on_input=Callback::new(move |text| draft.set(text))
                    on_enter=add
                />
                <button type="submit" class="button">
                    <Icon name=IconName::Add />
                    "Add idea"
                </button>
            </form>
            <Restored draft discard=Callback::new(move |()| draft.reset(String::new())) />
            <Show when=move || contributes.get()>
                <Segmented
                    legend="Whose idea"
                    options=vec![(CLIENT.into(), "The client's".into()), (COACH.into(), "Mine".into())]
                    value=Signal::derive(move || if by.get() == Author::Coach { COACH } else { CLIENT }.to_owned())
                    on_change=move |who: String| spoken.set(Some(if who == COACH { Author::Coach } else { Author::Client }))
                />
            </Show>
        </Card>
        <Cards desk=desk groups=desk.groups step=Step::Brainstorm label="Ideas" />
    }
    .into_any()
}
