//! Check-ins between sessions.

use super::super::{
    super::{CheckIn, Extra, NaiveDate, Outcome, WeeklyGoal},
    Ctx, Id, Rejected, checked,
    transaction::Transaction,
    within,
};

pub fn add(
    edit: &mut Transaction,
    goal: Id<WeeklyGoal>,
    on: Option<NaiveDate>,
    outcome: Outcome,
    line: &str,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    edit.get(&goal)?;
    let on = on.unwrap_or(ctx.today);
    if on > ctx.today {
        return Err(Rejected::NotPossible("Choose today or an earlier day."));
    }
    let line = checked(line)?;
    edit.put(CheckIn { id: ctx.new_id(), goal, on, at: ctx.now, outcome, percent: None, line, extra: Extra::new() });
    Ok(())
}

pub fn describe(edit: &mut Transaction, id: &Id<CheckIn>, line: &str) -> Result<(), Rejected> {
    let line = checked(line)?;
    edit.update(id, |check_in| {
        check_in.line = line;
        Ok(())
    })
}

pub fn rate(edit: &mut Transaction, id: &Id<CheckIn>, percent: Option<u8>) -> Result<(), Rejected> {
    let percent = within(percent, 100)?;
    edit.update(id, |check_in| {
        check_in.percent = percent;
        Ok(())
    })
}
