//! The frame of the generative moment: topic, leave to go there, what is wanted, what there is to lean on.

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Card, Checkbox, ChipGroup, ChipPicker, OneOf},
    content::{
        Group, Term,
        lists::{ENVIRONMENTS, STRENGTHS, VALUES},
        panels::generative,
    },
    domain::{Answer, Arousal, Section, Voice},
};

pub const AROUSALS: &[(Arousal, &str)] =
    &[(Arousal::MoreOf, "Want more of"), (Arousal::LessOf, "Want less of"), (Arousal::Both, "Some of both")];

/// How many strengths from the list are shown at once, when no earlier session has named any.
const AT_HAND: usize = 8;

/// Topic and permission, then strengths and surroundings.
#[component]
pub fn Generative(desk: Desk) -> impl IntoView {
    let own = desk.voice == Voice::Own;
    view! {
        <Card title=if own { "Where my energy is" } else { "Where the energy is" }>
            {desk.text(&generative::TOPIC, 1, |session| &session.generative.topic, Answer::Topic)}
            <OneOf
                legend=desk.say(&generative::AROUSAL.name)
                options=AROUSALS
                value=desk.read(|session| session.generative.arousal)
                on_change=Callback::new(move |value| desk.answer(Answer::Arousal(Some(value))))
            />
            <Checkbox
                label=desk.say(&generative::PERMISSION.name)
                hint=desk.say(&generative::PERMISSION.hint)
                checked=desk.read(|session| session.generative.permission)
                on_change=Callback::new(move |on| desk.answer(Answer::Permission(on)))
            />
            {desk.text(&generative::WANTED, 2, |session| &session.generative.wanted, Answer::Wanted)}
            {desk.text(&generative::AMBIVALENCE, 2, |session| &session.generative.ambivalence, Answer::Ambivalence)}
            {desk.share(Section::Topic, "topic")}
        </Card>
        <LeanOn desk/>
    }
}

/// Strengths and environments; those that earlier sessions named come first.
#[component]
fn LeanOn(desk: Desk) -> impl IntoView {
    let (strengths, environments) = desk
        .app
        .with(|model| model.sessions.get(&desk.id()).map(|session| model.named_before(session)))
        .unwrap_or_default();
    let few = STRENGTHS.iter().take(AT_HAND.saturating_sub(strengths.len())).map(|term| term.name.to_owned());
    let strengths = strengths.into_iter().chain(few).collect();
    view! {
        <Card title=if desk.voice == Voice::Own { "What I can lean on" } else { "What there is to lean on" }>
            <ChipPicker
                legend=desk.say(&generative::STRENGTHS.name)
                at_hand=strengths
                groups=vec![group("Strengths", STRENGTHS), group("Values", VALUES)]
                more="All strengths and values, or your own"
                own="Another strength"
                chosen=desk.read(|session| session.generative.strengths.clone())
                on_change=Callback::new(move |words| desk.answer(Answer::Strengths(words)))
            />
            <ChipPicker
                legend=desk.say(&generative::ENVIRONMENTS.name)
                at_hand=environments
                groups=groups(ENVIRONMENTS)
                more="People, places, times and tools, or your own"
                own="Another support"
                chosen=desk.read(|session| session.generative.environments.clone())
                on_change=Callback::new(move |words| desk.answer(Answer::Environments(words)))
            />
            {desk.share(Section::Strengths, "strengths")}
        </Card>
    }
}

/// A list of terms as a group of chips.
pub fn group(name: &str, terms: &[Term]) -> ChipGroup {
    ChipGroup { name: name.into(), words: terms.iter().map(|term| term.name.into()).collect() }
}

/// Groups of terms as groups of chips.
pub fn groups(groups: &[Group]) -> Vec<ChipGroup> {
    groups.iter().map(|found| group(found.name, found.terms)).collect()
}
