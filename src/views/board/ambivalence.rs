//! Two minds about it: whether to weigh both sides is asked before anything is weighed.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    app::DraftArea,
    components::{Card, OneOf},
    content::panels::{Label, ambivalence as words},
    domain::{
        BoardCommand, Model,
        board::{Ambivalence, Board, Stance, Weighing},
        draft,
    },
    views::change_talk::{Evoke, Replay},
};

const COACH: &[(Stance, &str)] =
    &[(Stance::Neutral, "Yes, either would be fine by me"), (Stance::Hoping, "No, I hope for a change")];
const OWN: &[(Stance, &str)] =
    &[(Stance::Neutral, "Yes, I could live with either"), (Stance::Hoping, "No, a part of me wants the change")];

/// The question, and what fits its answer: the four cells, or evoking change talk and looking at the distance.
#[component]
pub fn TwoMinds(desk: Desk) -> impl IntoView {
    let stance = desk.read(|board| board.ambivalence.stance);
    let weigh = move |answer| _ = desk.run(BoardCommand::Weigh { id: desk.id(), answer });
    view! {
        <Card title=if desk.own() { "Two minds about it?" } else { "Two minds about it" }>
            <OneOf
                legend=desk.say(&words::STANCE.name)
                hint=desk.say(&words::STANCE.hint)
                options=if desk.own() { OWN } else { COACH }
                value=stance
                on_change=Callback::new(move |stance| weigh(Weighing::Stance(Some(stance))))
                stacked=true
            />
            {move || match stance.get() {
                None => ().into_any(),
                Some(Stance::Neutral) => view! { <Balance desk=desk /> }.into_any(),
                Some(Stance::Hoping) => view! { <Invite desk=desk /> }.into_any(),
            }}
        </Card>
    }
    .into_any()
}

fn text(
    desk: Desk,
    label: &'static Label,
    part: fn(&Ambivalence) -> &String,
    answer: fn(String) -> Weighing,
) -> AnyView {
    view! {
        <DraftArea
            label=desk.say(&label.name)
            hint=desk.say(&label.hint)
            rows=3
            name=draft::BOARD_WORDS.of(&desk.id()).with_part(label.name.id)
            value=desk.read(move |board| part(&board.ambivalence).clone())
            on_save=Callback::new(move |text| {
                desk.app.save(BoardCommand::Weigh { id: desk.id(), answer: answer(text) })
            })
        />
    }
    .into_any()
}

/// The decisional balance: four cells of the same size, in no order of worth.
#[component]
fn Balance(desk: Desk) -> impl IntoView {
    view! {
        <div class="balance" role="group" aria-label="Both sides">
            {text(desk, &words::FOR_CHANGE, |found| &found.for_change, Weighing::ForChange)}
            {text(desk, &words::FOR_STAYING, |found| &found.for_staying, Weighing::ForStaying)}
            {text(desk, &words::AGAINST_CHANGE, |found| &found.against_change, Weighing::AgainstChange)}
            {text(desk, &words::AGAINST_STAYING, |found| &found.against_staying, Weighing::AgainstStaying)}
        </div>
    }
    .into_any()
}

/// Evoking change talk, and the distance between now and what matters.
#[component]
fn Invite(desk: Desk) -> impl IntoView {
    let who = desk.app.with(|model| model.boards.get(&desk.id()).map(|board| whose(model, board)));
    let at_hand = desk.query(|model, board| whose(model, board).1);
    who.map(|(board, _)| {
        view! {
            <section class="stack">
                <h3>{if desk.own() { "What I want, in my own words" } else { "What they want, in their own words" }}</h3>
                <Evoke client=board.client.clone() session=board.session.clone() voice=desk.voice />
                <Replay client=board.client own=desk.own() />
            </section>
            <section class="stack">
                <h3>{if desk.own() { "Between now and what matters" } else { "The distance to what matters" }}</h3>
                {move || {
                    at_hand.get().map(|vision| view! { <p class="prose vision" dir="auto">{vision}</p> })
                }}
                {text(desk, &words::MATTERS, |found| &found.matters, Weighing::Matters)}
                {text(desk, &words::NOW, |found| &found.now, Weighing::Now)}
                {text(desk, &words::DISTANCE, |found| &found.distance, Weighing::Distance)}
            </section>
        }
        .into_any()
    })
}

/// The board, and the vision of whoever it belongs to.
fn whose(model: &Model, board: &Board) -> (Board, Option<String>) {
    (board.clone(), model.vision_of(&board.client).map(|vision| vision.statement.clone()))
}
