//! The goal ladder: setting, reviewing and checking in.

use super::{
    super::{CheckIn, Client, Extra, GoalReview, GoalStatus, NextStep, Outcome, ThreeMonthGoal, Vision, WeeklyGoal},
    Ctx, Id, Rejected, checked, on_ruler, required,
    transaction::Transaction,
    within,
};

/// A change to the goal ladder.
///
/// A goal or review is saved whole: its page's button says so once. For a new one take the id from the changes.
#[derive(Debug, Clone, PartialEq)]
pub enum GoalCommand {
    /// Writes the client's vision; an empty statement removes it.
    SaveVision {
        client: Id<Client>,
        statement: String,
    },
    /// Adds a three-month goal when `id` is none, or changes it. Dates keep what they were; a new goal runs 84 days.
    SaveThreeMonthGoal {
        client: Id<Client>,
        id: Option<Id<ThreeMonthGoal>>,
        statement: String,
        measure: String,
    },
    SetThreeMonthStatus {
        id: Id<ThreeMonthGoal>,
        status: GoalStatus,
    },
    /// Removes a three-month goal; the weekly goals under it stay, without a rung above them.
    RemoveThreeMonthGoal {
        id: Id<ThreeMonthGoal>,
    },
    /// Adds (`id` none) or changes a weekly goal. Takes every field from `goal` except its id.
    SaveWeeklyGoal {
        id: Option<Id<WeeklyGoal>>,
        goal: Box<WeeklyGoal>,
    },
    SetWeeklyStatus {
        id: Id<WeeklyGoal>,
        status: GoalStatus,
    },
    RemoveWeeklyGoal {
        id: Id<WeeklyGoal>,
    },
    /// Adds (`id` none) or changes a review. What comes next is taken over by the goal: finish and let go close it.
    SaveReview {
        id: Option<Id<GoalReview>>,
        review: Box<GoalReview>,
    },
    CheckIn {
        goal: Id<WeeklyGoal>,
        outcome: Outcome,
        line: String,
    },
    /// Writes the one line of a check-in, which comes after the two taps that made it.
    DescribeCheckIn {
        id: Id<CheckIn>,
        line: String,
    },
    RemoveCheckIn {
        id: Id<CheckIn>,
    },
}

/// How long a three-month goal runs, in days: twelve weeks.
pub const THREE_MONTH_DAYS: u64 = 84;

pub fn apply(edit: &mut Transaction, command: GoalCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        GoalCommand::SaveVision { client, statement } => save_vision(edit, client, checked(&statement)?, ctx),
        GoalCommand::SaveThreeMonthGoal { client, id, statement, measure } => {
            let statement = required(&statement, "Write what will be true in three months.")?;
            let measure = checked(&measure)?;
            match id {
                Some(id) => edit.update(&id, |goal| {
                    goal.statement = statement;
                    goal.measure = measure;
                    Ok(())
                }),
                None => add_three_month_goal(edit, client, statement, measure, ctx),
            }
        }
        GoalCommand::SetThreeMonthStatus { id, status } => edit.update(&id, |goal| {
            goal.status = status;
            Ok(())
        }),
        GoalCommand::RemoveThreeMonthGoal { id } => remove_three_month_goal(edit, &id),
        GoalCommand::SaveWeeklyGoal { id, goal } => save_weekly_goal(edit, id, *goal, ctx),
        GoalCommand::SetWeeklyStatus { id, status } => edit.update(&id, |goal| {
            goal.status = status;
            Ok(())
        }),
        GoalCommand::RemoveWeeklyGoal { id } => {
            edit.remove_where::<CheckIn>(|check_in| check_in.goal == id);
            edit.remove_where::<GoalReview>(|review| review.goal == id);
            edit.remove(&id)
        }
        GoalCommand::SaveReview { id, review } => save_review(edit, id, *review, ctx),
        GoalCommand::CheckIn { goal, outcome, line } => {
            edit.get(&goal)?;
            edit.put(CheckIn {
                id: ctx.new_id(),
                goal,
                on: ctx.today,
                at: ctx.now,
                outcome,
                percent: None,
                line: checked(&line)?,
                extra: Extra::new(),
            });
            Ok(())
        }
        GoalCommand::DescribeCheckIn { id, line } => {
            let line = checked(&line)?;
            edit.update(&id, |check_in| {
                check_in.line = line;
                Ok(())
            })
        }
        GoalCommand::RemoveCheckIn { id } => edit.remove(&id),
    }
}

fn save_vision(edit: &mut Transaction, client: Id<Client>, statement: String, ctx: &Ctx) -> Result<(), Rejected> {
    edit.get(&client)?;
    let kept = edit.model.visions.iter().find(|vision| vision.client == client).map(|vision| vision.id.clone());
    match (kept, statement.is_empty()) {
        (Some(id), true) => edit.remove(&id),
        (Some(id), false) => edit.update(&id, |vision| {
            if vision.statement != statement {
                vision.statement = statement;
                vision.revised = ctx.today;
            }
            Ok(())
        }),
        (None, true) => Ok(()),
        (None, false) => {
            edit.put(Vision {
                id: ctx.new_id(),
                client,
                statement,
                revised: ctx.today,
                visibility: Default::default(),
                extra: Extra::new(),
            });
            Ok(())
        }
    }
}

fn add_three_month_goal(
    edit: &mut Transaction,
    client: Id<Client>,
    statement: String,
    measure: String,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    edit.get(&client)?;
    edit.put(ThreeMonthGoal {
        id: ctx.new_id(),
        client,
        statement,
        measure,
        starts: ctx.today,
        target: ctx.today + chrono::Days::new(THREE_MONTH_DAYS),
        at: ctx.now,
        status: GoalStatus::Active,
        visibility: Default::default(),
        extra: Extra::new(),
    });
    Ok(())
}

fn remove_three_month_goal(edit: &mut Transaction, id: &Id<ThreeMonthGoal>) -> Result<(), Rejected> {
    let under = edit.model.weekly_goals.iter().filter(|goal| goal.three_month_goal.as_ref() == Some(id));
    for goal in under.map(|goal| goal.id.clone()).collect::<Vec<_>>() {
        edit.update(&goal, |goal| {
            goal.three_month_goal = None;
            Ok(())
        })?;
    }
    edit.remove(id)
}

fn save_weekly_goal(
    edit: &mut Transaction,
    id: Option<Id<WeeklyGoal>>,
    mut goal: WeeklyGoal,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    edit.get(&goal.client)?;
    goal.what = required(&goal.what, "Write what exactly you will do.")?;
    for text in [
        &mut goal.how_much,
        &mut goal.when_where,
        &mut goal.support,
        &mut goal.obstacle,
        &mut goal.if_then,
        &mut goal.restated,
    ] {
        *text = checked(text)?;
    }
    for value in [goal.importance, goal.readiness, goal.confidence, goal.confidence_after] {
        on_ruler(value)?;
    }
    goal.id = match id {
        Some(id) => edit.get(&id)?.id.clone(),
        None => {
            goal.at = ctx.now;
            ctx.new_id()
        }
    };
    edit.put(goal);
    Ok(())
}

fn save_review(
    edit: &mut Transaction,
    id: Option<Id<GoalReview>>,
    mut review: GoalReview,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    within(review.percent, 100)?;
    for text in [
        &mut review.best_experience,
        &mut review.helped,
        &mut review.kept_from_lower,
        &mut review.could_be_higher,
        &mut review.learned,
        &mut review.challenges,
        &mut review.feelings,
        &mut review.needs,
        &mut review.affirmed,
    ] {
        *text = checked(text)?;
    }
    edit.get(&review.goal)?;
    // Two tabs may begin the review of one goal at the same time: it is one review.
    let begun = || edit.model.review_in(&review.goal, review.session.as_ref()?).map(|kept| kept.id.clone());
    let id = id.or_else(begun);
    let before = id.as_ref().map(|id| edit.get(id)).transpose()?.and_then(|kept| kept.next);
    // Only a new answer moves the goal: it may have been taken up again elsewhere since the last one.
    if review.next != before {
        let next = review.next;
        edit.update(&review.goal, |goal| {
            goal.status = match next {
                Some(NextStep::Finish) => GoalStatus::Finished,
                Some(NextStep::LetGo) => GoalStatus::LetGo,
                Some(NextStep::Keep | NextStep::Adjust) => GoalStatus::Active,
                None => goal.status,
            };
            Ok(())
        })?;
    }
    review.id = match id {
        Some(id) => edit.get(&id)?.id.clone(),
        None => ctx.new_id(),
    };
    edit.put(review);
    Ok(())
}
