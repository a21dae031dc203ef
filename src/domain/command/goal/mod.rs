//! The goal ladder: setting, reviewing and checking in.

mod check_in;
mod review;
mod three_month;
mod vision;
mod weekly;

use super::{
    super::{CheckIn, Client, GoalReview, GoalStatus, NaiveDate, Outcome, Stored, ThreeMonthGoal, Vision, WeeklyGoal},
    Ctx, Id, Rejected,
    transaction::Transaction,
};

/// A change to the goal ladder.
///
/// A vision, goal or review is saved whole: its page's button says so once. For a new one take the id from the changes.
#[derive(Debug, Clone, PartialEq)]
pub enum GoalCommand {
    /// Writes the client's vision with all that it was made from; an empty one is removed. The days are kept by the
    /// command: `revised` is today when its words change.
    SaveVision {
        vision: Box<Vision>,
    },
    /// Writes the statement alone, and leaves the rest of the vision as it is.
    StateVision {
        client: Id<Client>,
        statement: String,
    },
    /// The vision was looked at today and is still right.
    RevisitVision {
        client: Id<Client>,
    },
    /// Adds (`id` none) or changes a three-month goal. Takes every field from `goal` except its id; milestones without
    /// words are left out.
    SaveThreeMonthGoal {
        id: Option<Id<ThreeMonthGoal>>,
        goal: Box<ThreeMonthGoal>,
    },
    SetThreeMonthStatus {
        id: Id<ThreeMonthGoal>,
        status: GoalStatus,
    },
    /// Notes that a planned milestone, counted from 0, was reached today, or takes that back.
    ReachMilestone {
        goal: Id<ThreeMonthGoal>,
        milestone: usize,
        on: bool,
    },
    /// Says where a goal stands today, −2 to +2; an earlier word of the same day gives way.
    RateAttainment {
        goal: Id<ThreeMonthGoal>,
        level: i8,
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
    /// Says on how many days a week a goal is meant for; none when it is not counted.
    SetTimes {
        id: Id<WeeklyGoal>,
        times: Option<u8>,
    },
    /// Notes that the question after quiet weeks was answered or put off today: it rests for as long again.
    AskedWhetherWanted {
        id: Id<WeeklyGoal>,
    },
    /// Hangs a weekly goal under a three-month goal of the same client, or under none.
    Serve {
        id: Id<WeeklyGoal>,
        above: Option<Id<ThreeMonthGoal>>,
    },
    RemoveWeeklyGoal {
        id: Id<WeeklyGoal>,
    },
    /// Adds (`id` none) or changes a review. What comes next is taken over by the goal: finish and let go close it.
    SaveReview {
        id: Option<Id<GoalReview>>,
        review: Box<GoalReview>,
    },
    /// Says how a day was: today when `on` is none, or an earlier one.
    CheckIn {
        goal: Id<WeeklyGoal>,
        on: Option<NaiveDate>,
        outcome: Outcome,
        line: String,
    },
    /// Writes the one line of a check-in, which comes after the two taps that made it.
    DescribeCheckIn {
        id: Id<CheckIn>,
        line: String,
    },
    /// Says of a check-in how much was done, in percent.
    RateCheckIn {
        id: Id<CheckIn>,
        percent: Option<u8>,
    },
    RemoveCheckIn {
        id: Id<CheckIn>,
    },
}

pub fn apply(edit: &mut Transaction, command: GoalCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        GoalCommand::SaveVision { vision } => vision::save(edit, *vision, ctx),
        GoalCommand::StateVision { client, statement } => vision::state(edit, client, statement, ctx),
        GoalCommand::RevisitVision { client } => vision::revisit(edit, &client, ctx),
        GoalCommand::SaveThreeMonthGoal { id, goal } => three_month::save(edit, id, *goal, ctx),
        GoalCommand::SetThreeMonthStatus { id, status } => three_month::set_status(edit, &id, status),
        GoalCommand::ReachMilestone { goal, milestone, on } => three_month::reach(edit, &goal, milestone, on, ctx),
        GoalCommand::RateAttainment { goal, level } => three_month::rate(edit, &goal, level, ctx),
        GoalCommand::RemoveThreeMonthGoal { id } => three_month::remove(edit, &id),
        GoalCommand::SaveWeeklyGoal { id, goal } => weekly::save(edit, id, *goal, ctx),
        GoalCommand::SetWeeklyStatus { id, status } => weekly::set_status(edit, &id, status),
        GoalCommand::SetTimes { id, times } => weekly::set_times(edit, &id, times),
        GoalCommand::AskedWhetherWanted { id } => edit.update(&id, |goal| {
            goal.asked = Some(ctx.today);
            Ok(())
        }),
        GoalCommand::Serve { id, above } => weekly::serve(edit, &id, above),
        GoalCommand::RemoveWeeklyGoal { id } => weekly::remove(edit, &id),
        GoalCommand::SaveReview { id, review } => review::save(edit, id, *review, ctx),
        GoalCommand::CheckIn { goal, on, outcome, line } => check_in::add(edit, goal, on, outcome, &line, ctx),
        GoalCommand::DescribeCheckIn { id, line } => check_in::describe(edit, &id, &line),
        GoalCommand::RateCheckIn { id, percent } => check_in::rate(edit, &id, percent),
        GoalCommand::RemoveCheckIn { id } => edit.remove(&id),
    }
}

/// The id of a record that has to be there, or a new one.
fn known_or_new<T: Stored>(edit: &Transaction, id: Option<Id<T>>, ctx: &Ctx) -> Result<Id<T>, Rejected> {
    match id {
        Some(id) => edit.get(&id).map(|kept| kept.id().clone()),
        None => Ok(ctx.new_id()),
    }
}
