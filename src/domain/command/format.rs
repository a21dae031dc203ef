//! A coach's own session formats.

use super::{super::Format, Ctx, Id, MAX_TEXT, Rejected, required, transaction::Transaction};

/// A change to a coach's own format. Built-in formats are content and never change.
#[derive(Debug, Clone, PartialEq)]
pub enum FormatCommand {
    /// Keeps a copy of any format, to be edited.
    Copy { format: Box<Format>, name: String },
    /// Replaces an own format.
    Save { format: Box<Format> },
    /// Sessions that used it keep their phases.
    Remove { id: Id<Format> },
}

pub fn apply(edit: &mut Transaction, command: FormatCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        FormatCommand::Copy { format, name } => {
            let name = required(&name, "Give the copy a name.")?.into();
            edit.put(checked(Format { id: ctx.new_id(), name, ..*format })?);
        }
        FormatCommand::Save { format } => {
            edit.get(&format.id)?;
            edit.put(checked(*format)?);
        }
        FormatCommand::Remove { id } => edit.remove(&id)?,
    }
    Ok(())
}

/// Tidies a format, or refuses one that could not carry a session.
fn checked(format: Format) -> Result<Format, Rejected> {
    let format = format.tidied();
    if format.longest_text() > MAX_TEXT {
        return Err(Rejected::TooLong);
    }
    match format.problems().into_iter().next() {
        Some(problem) => Err(Rejected::NotPossible(problem.text)),
        None => Ok(format),
    }
}
