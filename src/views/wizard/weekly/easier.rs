//! Problem solving under seven: make it smaller, lean on a strength, find support, take another idea; then the question
//! once more. Both numbers are kept.

use leptos::prelude::*;

use super::{
    super::{
        answers::Answers,
        fields::{lines_to_tap, named_text, ruler},
    },
    SUPPORT,
    ideas::Ideas,
    plan::{named, shrink},
};
use crate::{
    content::{
        goals::{AGAIN, Question},
        lists::{CONFIDENCE, STRENGTHS},
        text::Tip,
    },
    domain::WeeklyGoal,
    views::live::activity::generative::group,
};

/// How many ways have fields of their own on the page; the others are words to think about.
const WITH_FIELDS: usize = 4;

/// What would make it easier.
pub fn fields(answers: Answers<WeeklyGoal>, _: &'static Question) -> AnyView {
    let voice = answers.voice;
    let way = |tip: &'static Tip, fields: AnyView| {
        view! {
            <section class="card sunken" aria-label=tip.name>
                <h2>{tip.name}</h2>
                <p class="muted">{tip.text.text(voice)}</p>
                {fields}
            </section>
        }
    };
    let strengths = vec![group("Strengths", STRENGTHS)];
    let strengths =
        lines_to_tap(answers, "Strengths to lean on", "All strengths", named(answers).strengths, strengths, SUPPORT);
    let others = CONFIDENCE[WITH_FIELDS..]
        .iter()
        .map(|tip| view! { <li><b>{tip.name}</b> {format!(": {}", tip.text.text(voice))}</li> })
        .collect_view();
    let both = answers.read(|goal| goal.confidence.zip(goal.confidence_after));
    let word = move || {
        let (first, after) = both.get()?;
        Some(match after >= WeeklyGoal::CONFIDENT {
            true => format!("From {first} to {after}. Both numbers are kept."),
            false => format!("From {first} to {after}. It can be saved as it is, or made smaller still."),
        })
    };
    view! {
        {way(&CONFIDENCE[0], shrink(answers))}
        {way(&CONFIDENCE[1], strengths)}
        {way(&CONFIDENCE[2], named_text(answers, ("Who and what helps", "One to a line."), SUPPORT, 2))}
        <Ideas answers title=CONFIDENCE[3].name/>
        <details class="disclosure">
            <summary>"More ways that help"</summary>
            <ul class="plain stack tight">{others}</ul>
        </details>
        {ruler(
            answers,
            AGAIN.text(voice),
            false,
            |goal| goal.confidence_after,
            |goal, value| goal.confidence_after = value,
        )}
        <p role="status" class="status-line">
            {word}
        </p>
    }
    .into_any()
}
