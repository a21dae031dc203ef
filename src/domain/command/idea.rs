//! The idea list of the generative moment.

use super::{
    super::{Extra, Idea, Session},
    Ctx, Id, Rejected, required,
    transaction::Transaction,
};

/// A change to an idea.
#[derive(Debug, Clone, PartialEq)]
pub enum IdeaCommand {
    Add { session: Id<Session>, text: String },
    Edit { id: Id<Idea>, text: String },
    Choose { id: Id<Idea>, chosen: bool },
    Remove { id: Id<Idea> },
}

pub fn apply(edit: &mut Transaction, command: IdeaCommand, ctx: &Ctx) -> Result<(), Rejected> {
    const EMPTY: &str = "Write the idea first.";
    match command {
        IdeaCommand::Add { session, text } => {
            edit.get(&session)?;
            let text = required(&text, EMPTY)?;
            edit.put(Idea { id: ctx.new_id(), session, text, chosen: false, at: ctx.now, extra: Extra::new() });
        }
        IdeaCommand::Edit { id, text } => {
            let text = required(&text, EMPTY)?;
            edit.update(&id, |idea| {
                idea.text = text;
                Ok(())
            })?;
        }
        IdeaCommand::Choose { id, chosen } => edit.update(&id, |idea| {
            idea.chosen = chosen;
            Ok(())
        })?,
        IdeaCommand::Remove { id } => edit.remove(&id)?,
    }
    Ok(())
}
