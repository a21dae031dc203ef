//! What is said at Choose: how many ideas are chosen, and once how few there are to choose from.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::{Message, StatusLine, Tone, focus_by_id},
    domain::{Board, BoardCommand, board::Step},
};

const EARLY: &str = "A few more may be worth a minute";

/// The id of the line that says how many are chosen.
const CHOSEN: &str = "board-chosen";

/// A gentle word on how many ideas are chosen, and once on how few there are to choose from.
#[component]
pub fn Advice(desk: Desk) -> impl IntoView {
    let chosen = desk.query(|model, board| model.ideas_at(&board.home()).iter().filter(|idea| idea.chosen).count());
    // One idea alone is a risky guide (Chartier, in 003): said once, and never again.
    let lonely = desk.query(|model, board| {
        let ideas = model.ideas_at(&board.home());
        let is_early = ideas.len() < usize::from(board.minimum) && ideas.iter().any(|idea| idea.chosen);
        (is_early && !board.minimum_noted).then_some((ideas.len(), board.minimum))
    });
    let words = move || match chosen.get() {
        0 => "Choose one to three ideas with energy in them.".to_owned(),
        1 => "1 idea chosen.".to_owned(),
        n if n <= Board::FEW => format!("{n} ideas chosen."),
        n => format!("{n} ideas chosen. Three are plenty for one week; the others stay here."),
    };
    view! {
        <p class="status-line" role="status" id=CHOSEN tabindex="-1">
            {words}
        </p>
        // A message that comes and goes is not heard; a line that was there before is.
        <StatusLine
            text=Signal::derive(move || if lonely.get().is_some() { EARLY.to_owned() } else { String::new() })
            unseen=true
        />
        {move || {
            lonely
                .get()
                .map(|(there, aim)| {
                    view! {
                        <Message tone=Tone::Info title=EARLY>
                            <p>
                                {format!("{there} of the {aim} you set out for are here. A second and a third idea make the first one safer to follow.")}
                            </p>
                            <div class="cluster">
                                <button
                                    type="button"
                                    class="button small"
                                    on:click=move |_| {
                                        desk.run(BoardCommand::NoteMinimum { id: desk.id() });
                                        desk.open(Step::Brainstorm);
                                    }
                                >
                                    "Back to Brainstorm"
                                </button>
                                <button
                                    type="button"
                                    class="button small quiet"
                                    on:click=move |_| {
                                        desk.run(BoardCommand::NoteMinimum { id: desk.id() });
                                        focus_by_id(CHOSEN);
                                    }
                                >
                                    "These are enough"
                                </button>
                            </div>
                        </Message>
                    }
                })
        }}
    }
    .into_any()
}
