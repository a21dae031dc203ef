//! Frame: the topic, leave to go there, what is really wanted, and what there is to lean on.

use leptos::prelude::*;

use super::{ambivalence::TwoMinds, desk::Desk};
use crate::{
    components::{Card, Checkbox, ChipPicker, OneOf},
    content::{
        lists::{ENVIRONMENTS, STRENGTHS, VALUES},
        panels::generative,
    },
    domain::Answer,
    views::{
        in_hand::{AreaPanel, InHand},
        live::activity::generative::{AROUSALS, group, groups},
    },
};

/// So many of the words that were named before are offered at once.
const AT_HAND: usize = 8;
/// What is longer than this is a sentence and no chip, in characters.
const SHORT: usize = 32;

#[component]
pub fn Frame(desk: Desk) -> impl IntoView {
    let put = move |answer: Answer| {
        if let Err(why) = desk.answer(answer) {
            desk.app.alert().set(Some(why));
        }
    };
    let named = desk.app.with(|model| {
        let board = model.boards.get(&desk.id())?;
        Some(model.named_by(&board.client))
    });
    let named = named.unwrap_or_default();
    view! {
        <Card title=if desk.own() { "Where my energy is" } else { "Where the energy is" }>
            {desk.text(&generative::TOPIC, 1, |frame| &frame.topic, Answer::Topic)}
            <OneOf
                legend=desk.say(&generative::AROUSAL.name)
                options=AROUSALS
                value=desk.frame(|frame| frame.arousal)
                on_change=Callback::new(move |value| put(Answer::Arousal(Some(value))))
            />
            <Checkbox
                label=desk.say(&generative::PERMISSION.name)
                hint=desk.say(&generative::PERMISSION.hint)
                checked=desk.frame(|frame| frame.permission)
                on_change=Callback::new(move |on| put(Answer::Permission(on)))
            />
            {desk.text(&generative::WANTED, 2, |frame| &frame.wanted, Answer::Wanted)}
        </Card>
        <Card title=if desk.own() { "What I can lean on" } else { "What there is to lean on" }>
            <ChipPicker
                legend=desk.say(&generative::STRENGTHS.name)
                at_hand=named.strengths.into_iter().chain(named.values).take(AT_HAND).collect()
                groups=vec![group("Strengths", STRENGTHS), group("Values", VALUES)]
                more="All strengths and values, or your own"
                own="Another strength"
                chosen=desk.frame(|frame| frame.strengths.clone())
                on_change=Callback::new(move |words| put(Answer::Strengths(words)))
            />
            <ChipPicker
                legend=desk.say(&generative::ENVIRONMENTS.name)
                at_hand=named.supports.into_iter().filter(|words| words.chars().count() <= SHORT).take(AT_HAND).collect()
                groups=groups(ENVIRONMENTS)
                more="People, places, times and tools, or your own"
                own="Another support"
                chosen=desk.frame(|frame| frame.environments.clone())
                on_change=Callback::new(move |words| put(Answer::Environments(words)))
            />
        </Card>
        <TwoMinds desk=desk />
        {InHand::of_board(desk.id(), desk.voice).map(|hand| view! { <AreaPanel hand=hand /> })}
    }
    .into_any()
}
