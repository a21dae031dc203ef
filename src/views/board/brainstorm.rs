//! Brainstorm: everything is said, nothing is judged.

use leptos::prelude::*;

use super::{
    card::Cards,
    desk::Desk,
    protocol::Protocol,
    whose::{Speaker, Whose},
};
use crate::{
    app::{QuickAdd, use_draft},
    components::{Card, focus_by_id},
    domain::{IdeaCommand, Moment, board::Step, draft},
    views::in_hand::{InHand, StageQuestions, StageTips},
};

/// The id of the field that takes new ideas: there is one on a page, and it keeps the focus.
pub const QUICK_ADD: &str = "board-quick-add";

#[component]
pub fn Brainstorm(desk: Desk) -> impl IntoView {
    let draft = use_draft(draft::BOARD_IDEA.of(&desk.id()), String::new());
    let speaker = Speaker::of(desk);
    let add = Callback::new(move |text: String| {
        let Some(home) = desk.home() else { return };
        if text.trim().is_empty() {
            return;
        }
        let by = untrack(|| speaker.now());
        if desk.app.run(IdeaCommand::Add { home, text: text.clone(), by }).is_some() {
            desk.say_that(format!("Added: {}", text.trim()));
            speaker.next();
            draft.reset(String::new());
        }
    });
    Effect::new(move |_| request_animation_frame(|| focus_by_id(QUICK_ADD)));
    let wild = desk.read(|board| board.wild_round);
    // On a long list the card itself is further down.
    let latest = desk.query(|model, board| model.ideas_at(&board.home()).last().map(|idea| idea.text.clone()));
    view! {
        <Card>
            <Protocol desk=desk />
            <p class="muted" role="status">
                {move || {
                    wild.get().then_some("Wild round: nothing is too far. What you add now is marked as wild, until you switch it off.")
                }}
            </p>
            <QuickAdd
                draft=draft
                id=QUICK_ADD
                label="A new idea"
                hint="Wild ones too. Sorting and choosing come later."
                button="Add idea"
                on_add=add
            />
            {move || {
                latest
                    .get()
                    .map(|text| {
                        view! {
                            <p class="muted small" aria-hidden="true" dir="auto">
                                {format!("Latest: {text}")}
                            </p>
                        }
                    })
            }}
            <Whose desk=desk speaker=speaker />
            <Help desk=desk />
        </Card>
        <Cards desk=desk groups=desk.groups step=Step::Brainstorm label="Ideas" />
    }
    .into_any()
}

/// Questions and tips for where the area in hand stands, folded: the ideas come first.
#[component]
fn Help(desk: Desk) -> impl IntoView {
    let hand = InHand::of_board(desk.id(), desk.voice)?;
    let (area, voice) = (hand.area, desk.voice);
    Some(view! {
        <StageQuestions area=area moment=Moment::Generative voice=voice title="Questions for this stage" />
        <StageTips area=area voice=voice />
    })
}
