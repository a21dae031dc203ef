//! Weekly goals.

use super::super::{
    super::{CheckIn, GoalReview, GoalStatus, WeeklyGoal},
    Ctx, Id, Rejected, checked, on_ruler, required,
    transaction::Transaction,
};
use super::known_or_new;

pub fn save(
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
    if goal.times.is_some_and(|times| !WeeklyGoal::TIMES.contains(&times)) {
        return Err(Rejected::OutOfRange { from: 1, to: 99 });
    }
    if id.is_none() {
        goal.at = ctx.now;
    }
    goal.id = known_or_new(edit, id, ctx)?;
    edit.put(goal);
    Ok(())
}

pub fn set_status(edit: &mut Transaction, id: &Id<WeeklyGoal>, status: GoalStatus) -> Result<(), Rejected> {
    edit.update(id, |goal| {
        goal.status = status;
        Ok(())
    })
}

pub fn remove(edit: &mut Transaction, id: &Id<WeeklyGoal>) -> Result<(), Rejected> {
    edit.remove_where::<CheckIn>(|check_in| check_in.goal == *id);
    edit.remove_where::<GoalReview>(|review| review.goal == *id);
    edit.remove(id)
}
