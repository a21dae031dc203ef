//! Three-month goals: setting them, reaching milestones, rating attainment.

use super::super::{
    super::{Attainment, GoalStatus, Rating, ThreeMonthGoal, WeeklyGoal},
    Ctx, Id, Rejected, checked, on_ruler, required,
    transaction::Transaction,
};
use super::known_or_new;

pub fn save(
    edit: &mut Transaction,
    id: Option<Id<ThreeMonthGoal>>,
    mut goal: ThreeMonthGoal,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    edit.get(&goal.client)?;
    goal.statement = required(&goal.statement, "Write what will be true in three months.")?;
    let milestones = goal.milestones.iter_mut().map(|milestone| &mut milestone.text);
    for text in [&mut goal.measure, &mut goal.towards].into_iter().chain(&mut goal.attainment.levels).chain(milestones)
    {
        *text = checked(text)?;
    }
    goal.milestones.retain(|milestone| !milestone.text.is_empty());
    if goal.target < goal.starts {
        return Err(Rejected::NotPossible("Choose a target date that is not before the start."));
    }
    for value in [goal.importance, goal.confidence, goal.confidence_after] {
        on_ruler(value)?;
    }
    if goal.attainment.weight.is_some_and(|weight| !Attainment::WEIGHTS.contains(&weight)) {
        return Err(Rejected::OutOfRange { from: 1, to: 10 });
    }
    for rating in std::mem::take(&mut goal.attainment.ratings) {
        goal.attainment.rate(Rating { level: in_range(rating.level)?, ..rating });
    }
    if id.is_none() {
        goal.at = ctx.now;
    }
    goal.id = known_or_new(edit, id, ctx)?;
    edit.put(goal);
    Ok(())
}

pub fn set_status(edit: &mut Transaction, id: &Id<ThreeMonthGoal>, status: GoalStatus) -> Result<(), Rejected> {
    edit.update(id, |goal| {
        goal.status = status;
        Ok(())
    })
}

pub fn reach(
    edit: &mut Transaction,
    id: &Id<ThreeMonthGoal>,
    milestone: usize,
    on: bool,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    edit.update(id, |goal| {
        let milestone = goal.milestones.get_mut(milestone).ok_or(Rejected::Gone)?;
        // The day it was first reached stays.
        milestone.reached = on.then(|| milestone.reached.unwrap_or(ctx.today));
        Ok(())
    })
}

pub fn rate(edit: &mut Transaction, id: &Id<ThreeMonthGoal>, level: i8, ctx: &Ctx) -> Result<(), Rejected> {
    let level = in_range(level)?;
    edit.update(id, |goal| {
        goal.attainment.rate(Rating { on: ctx.today, level });
        Ok(())
    })
}

pub fn remove(edit: &mut Transaction, id: &Id<ThreeMonthGoal>) -> Result<(), Rejected> {
    edit.update_where::<WeeklyGoal>(
        |goal| goal.three_month_goal.as_ref() == Some(id),
        |goal| goal.three_month_goal = None,
    )?;
    edit.remove(id)
}

fn in_range(level: i8) -> Result<i8, Rejected> {
    if Attainment::RANGE.contains(&level) { Ok(level) } else { Err(Rejected::OutOfRange { from: -2, to: 2 }) }
}
