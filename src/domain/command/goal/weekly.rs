//! Weekly goals.

use super::super::{
    super::{CheckIn, GoalReview, GoalStatus, ThreeMonthGoal, WeeklyGoal},
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
    let kept = match &id {
        Some(id) => edit.get(id)?.times,
        None => None,
    };
    // A number from before is kept as it is until another one is given.
    if goal.times != kept {
        countable(goal.times)?;
    }
    if id.is_none() {
        goal.at = ctx.now;
    }
    goal.id = known_or_new(edit, id, ctx)?;
    edit.put(goal);
    Ok(())
}

fn countable(times: Option<u8>) -> Result<Option<u8>, Rejected> {
    let range = WeeklyGoal::TIMES;
    if times.is_some_and(|times| !range.contains(&times)) {
        return Err(Rejected::OutOfRange { from: (*range.start()).into(), to: (*range.end()).into() });
    }
    Ok(times)
}

pub fn set_times(edit: &mut Transaction, id: &Id<WeeklyGoal>, times: Option<u8>) -> Result<(), Rejected> {
    let times = countable(times)?;
    edit.update(id, |goal| {
        goal.times = times;
        Ok(())
    })
}

pub fn serve(edit: &mut Transaction, id: &Id<WeeklyGoal>, above: Option<Id<ThreeMonthGoal>>) -> Result<(), Rejected> {
    let owner = above.as_ref().map(|above| edit.get(above).map(|above| above.client.clone())).transpose()?;
    edit.update(id, |goal| {
        if owner.is_some_and(|owner| owner != goal.client) {
            return Err(Rejected::NotPossible("This three-month goal belongs to someone else."));
        }
        goal.three_month_goal = above;
        Ok(())
    })
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
