//! Check-ins between sessions.

use super::super::{
    super::{CheckIn, Extra, Outcome, WeeklyGoal},
    Ctx, Id, Rejected, checked,
    transaction::Transaction,
};

pub fn add(
    edit: &mut Transaction,
    goal: Id<WeeklyGoal>,
    outcome: Outcome,
    line: &str,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    edit.get(&goal)?;
    let line = checked(line)?;
    edit.put(CheckIn {
        id: ctx.new_id(),
        goal,
        on: ctx.today,
        at: ctx.now,
        outcome,
        percent: None,
        line,
        extra: Extra::new(),
    });
    Ok(())
}

pub fn describe(edit: &mut Transaction, id: &Id<CheckIn>, line: &str) -> Result<(), Rejected> {
    let line = checked(line)?;
    edit.update(id, |check_in| {
        check_in.line = line;
        Ok(())
    })
}
