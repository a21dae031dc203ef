//! Looking back on a weekly goal: the best experience first, then the number and what made it, then what comes next (003).

mod pages;

use leptos::prelude::*;
use pages::{best, feelings_and_needs, next, percent};

use super::{
    answers::Answers,
    choice::one_of,
    fields::{Text, named_text, title_text},
    questions::{Questions, Step},
};
use crate::{
    app::App,
    content::{goals::REVIEW, panels::review as panel},
    domain::{Fit, GoalCommand, GoalReview, Model, NextStep},
    platform::clock,
    route::Route,
    views::goal::Reframing,
};

pub static QUESTIONS: Questions<GoalReview> = Questions {
    words: REVIEW,
    steps: &STEPS,
    about,
    most: None,
    save_as: "Save review",
    check: |_| ().into_any(),
    save,
};

const BEST: Text<GoalReview> =
    Text { id: "review-best", get: |r| &r.best_experience, put: |r, text| r.best_experience = text };
const NOT_LOWER: Text<GoalReview> =
    Text { id: "review-not-lower", get: |r| &r.kept_from_lower, put: |r, text| r.kept_from_lower = text };
const HELPED: Text<GoalReview> = Text { id: "review-helped", get: |r| &r.helped, put: |r, text| r.helped = text };
const HIGHER: Text<GoalReview> =
    Text { id: "review-higher", get: |r| &r.could_be_higher, put: |r, text| r.could_be_higher = text };
const LEARNED: Text<GoalReview> = Text { id: "review-learned", get: |r| &r.learned, put: |r, text| r.learned = text };
const CHALLENGES: Text<GoalReview> =
    Text { id: "review-challenges", get: |r| &r.challenges, put: |r, text| r.challenges = text };

static STEPS: [Step<GoalReview>; 9] = [
    Step {
        id: "best",
        fields: best,
        rows: |review, _| vec![(panel::BEST.name.coach, review.best_experience.clone())],
        ..Step::OPEN
    },
    Step {
        id: "percent",
        skip: Some(|review| review.percent = None),
        fields: percent,
        rows: |review, _| {
            let share = review.percent.map(|percent| format!("{percent} %")).unwrap_or_default();
            vec![(panel::PERCENT.name.coach, share)]
        },
        ..Step::OPEN
    },
    Step {
        id: "not-lower",
        // What was said stays to be seen, whatever the number becomes.
        when: Some(|review| review.percent != Some(0) || !review.kept_from_lower.is_empty()),
        reworded: |review| review.percent.is_none().then_some("carried"),
        fields: |answers, asked| {
            let helped = panel::HELPED.name.text(answers.voice);
            view! {
                {title_text(answers, asked, NOT_LOWER, 3)}
                {named_text(answers, (helped, ""), HELPED, 2)}
            }
            .into_any()
        },
        rows: |review, _| {
            vec![
                (panel::NOT_LOWER.name.coach, review.kept_from_lower.clone()),
                (panel::HELPED.name.coach, review.helped.clone()),
            ]
        },
        ..Step::OPEN
    },
    Step {
        id: "higher",
        when: Some(|review| review.percent != Some(100) || !review.could_be_higher.is_empty()),
        reworded: |review| review.percent.is_none().then_some("further"),
        fields: |answers, asked| title_text(answers, asked, HIGHER, 3),
        rows: |review, _| vec![(panel::HIGHER.name.coach, review.could_be_higher.clone())],
        ..Step::OPEN
    },
    Step {
        id: "learned",
        fields: |answers, asked| title_text(answers, asked, LEARNED, 3),
        rows: |review, _| vec![(panel::LEARNED.name.coach, review.learned.clone())],
        ..Step::OPEN
    },
    Step {
        id: "challenges",
        fields: |answers, asked| {
            view! {
                {title_text(answers, asked, CHALLENGES, 3)}
                <Reframing voice=answers.voice/>
            }
            .into_any()
        },
        rows: |review, _| vec![(panel::CHALLENGES.name.coach, review.challenges.clone())],
        ..Step::OPEN
    },
    Step {
        id: "fit",
        skip: Some(|review| review.fit = None),
        fields: |answers, asked| {
            one_of(answers, asked, Fit::ALL.to_vec(), |review| review.fit, |review, fit| review.fit = Some(fit))
        },
        rows: |review, _| vec![(panel::FIT.name.coach, review.fit.map(Fit::name).unwrap_or_default().into())],
        ..Step::OPEN
    },
    Step {
        id: "feelings",
        fields: feelings_and_needs,
        rows: |review, _| {
            vec![(panel::FEELINGS.name.coach, review.feelings.clone()), (panel::NEEDS.name.coach, review.needs.clone())]
        },
        ..Step::OPEN
    },
    Step {
        id: "next",
        skip: Some(|review| review.next = None),
        fields: next,
        rows: |review, _| vec![(panel::NEXT.name.coach, review.next.map(NextStep::name).unwrap_or_default().into())],
        ..Step::OPEN
    },
];

/// The goal in hand.
fn about(review: &GoalReview, model: &Model) -> Option<String> {
    model.weekly_goals.get(&review.goal).map(|goal| goal.what.clone())
}

fn save(answers: Answers<GoalReview>, app: App) -> Result<Route, String> {
    let empty = answers.record.with(|review| GoalReview::draft(review.goal.clone(), None, review.on));
    let review = GoalReview { on: clock::today(), ..answers.record.onto(None) };
    if review == (GoalReview { on: review.on, ..empty }) {
        return Err("There is nothing to save yet. One answer is enough.".into());
    }
    app.save(GoalCommand::SaveReview { id: None, review: Box::new(review.clone()) })?;
    answers.record.saved(&review);
    Ok(match review.next {
        Some(NextStep::Adjust) => Route::AdjustGoal(review.goal),
        _ => Route::WeeklyGoal(review.goal),
    })
}
