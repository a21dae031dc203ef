//! Arbitrary records of the goal ladder.

use cairn::domain::*;

use super::Dice;

pub fn vision(dice: &mut Dice) -> Vision {
    Vision {
        id: dice.id(),
        client: dice.id(),
        statement: dice.text(),
        wants: dice.text(),
        why: dice.text(),
        values: dice.list(3, Dice::text),
        strengths: dice.list(3, Dice::text),
        best_experiences: dice.text(),
        supports: dice.text(),
        obstacles: dice.text(),
        revised: dice.date(),
        revisited: dice.maybe(Dice::date),
        visibility: dice.visibility(),
        extra: dice.extra(),
    }
}

pub fn three_month_goal(dice: &mut Dice) -> ThreeMonthGoal {
    ThreeMonthGoal {
        id: dice.id(),
        client: dice.id(),
        statement: dice.text(),
        measure: dice.text(),
        towards: dice.text(),
        focus_area: dice.maybe(Dice::id),
        starts: dice.date(),
        target: dice.date(),
        milestones: dice.list(3, |dice| PlannedMilestone {
            text: dice.text(),
            by: dice.maybe(Dice::date),
            reached: dice.maybe(Dice::date),
        }),
        importance: dice.ruler(10),
        confidence: dice.ruler(10),
        confidence_after: dice.ruler(10),
        attainment: Attainment {
            levels: std::array::from_fn(|_| dice.text()),
            weight: dice.maybe(|dice| dice.below(10) as u8 + 1),
            ratings: dice.list(3, |dice| Rating { on: dice.date(), level: dice.below(5) as i8 - 2 }),
        },
        at: dice.moment(),
        status: goal_status(dice),
        visibility: dice.visibility(),
        extra: dice.extra(),
    }
}

pub fn weekly_goal(dice: &mut Dice) -> WeeklyGoal {
    WeeklyGoal {
        id: dice.id(),
        session: dice.maybe(Dice::id),
        three_month_goal: dice.maybe(Dice::id),
        kind: dice.pick(&[GoalKind::Thinking, GoalKind::Feeling, GoalKind::Behaviour]),
        stage: dice.maybe(|dice| dice.pick(&Stage::ALL)),
        what: dice.text(),
        importance: dice.ruler(10),
        readiness: dice.ruler(10),
        how_much: dice.text(),
        times: dice.ruler(98).map(|n| n + 1),
        when_where: dice.text(),
        support: dice.text(),
        obstacle: dice.text(),
        if_then: dice.text(),
        confidence: dice.ruler(10),
        confidence_after: dice.ruler(10),
        restated: dice.text(),
        idea: dice.maybe(Dice::id),
        asked: dice.maybe(Dice::date),
        focus_area: dice.maybe(Dice::id),
        at: dice.moment(),
        status: goal_status(dice),
        visibility: dice.visibility(),
        extra: dice.extra(),
        ..WeeklyGoal::draft(dice.id(), dice.date())
    }
}

pub fn goal_review(dice: &mut Dice) -> GoalReview {
    GoalReview {
        id: dice.id(),
        best_experience: dice.text(),
        percent: dice.ruler(100),
        helped: dice.text(),
        kept_from_lower: dice.text(),
        could_be_higher: dice.text(),
        learned: dice.text(),
        challenges: dice.text(),
        fit: dice.maybe(|dice| dice.pick(&[Fit::TooAmbitious, Fit::TooCautious, Fit::JustRight])),
        feelings: dice.text(),
        needs: dice.text(),
        affirmed: dice.text(),
        next: dice.maybe(|dice| dice.pick(&[NextStep::Keep, NextStep::Adjust, NextStep::Finish, NextStep::LetGo])),
        visibility: dice.visibility(),
        extra: dice.extra(),
        ..GoalReview::draft(dice.id(), dice.maybe(Dice::id), dice.date())
    }
}

pub fn check_in(dice: &mut Dice) -> CheckIn {
    CheckIn {
        id: dice.id(),
        goal: dice.id(),
        on: dice.date(),
        at: dice.moment(),
        outcome: dice.pick(&[Outcome::Done, Outcome::Partly, Outcome::NotToday, Outcome::Lapse]),
        percent: dice.ruler(100),
        line: dice.text(),
        extra: dice.extra(),
    }
}

fn goal_status(dice: &mut Dice) -> GoalStatus {
    dice.pick(&[GoalStatus::Active, GoalStatus::Finished, GoalStatus::LetGo])
}
