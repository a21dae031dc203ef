//! Under seven: what would help, and the question once more. Both numbers are kept.

use leptos::prelude::*;

use super::{
    super::{
        answers::Answers,
        fields::{named_text, ruler},
    },
    WHAT, target,
};
use crate::{
    content::goals::{Question, SURE_AGAIN},
    domain::ThreeMonthGoal,
    views::goal::ConfidenceTips,
};

/// The goal and its date to change, ways that help, and the ruler once more.
pub fn fields(answers: Answers<ThreeMonthGoal>, _: &'static Question) -> AnyView {
    let voice = answers.voice;
    view! {
        {named_text(answers, ("In three months", ""), WHAT, 2)}
        {target(answers)}
        <ConfidenceTips voice/>
        {ruler(
            answers,
            SURE_AGAIN.text(voice),
            false,
            |goal| goal.confidence_after,
            |goal, value| goal.confidence_after = value,
        )}
    }
    .into_any()
}
