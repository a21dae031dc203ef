//! A coach's own session formats.

use super::{
    super::{Format, Session},
    Ctx, Id, Rejected, required,
    transaction::Transaction,
};

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

/// Refuses a format that could not carry a session.
fn checked(format: Format) -> Result<Format, Rejected> {
    required(&format.name, "Give the format a name.")?;
    if format.phases.is_empty() {
        return Err(Rejected::NotPossible("Keep at least one phase."));
    }
    if format.phases.iter().all(|phase| phase.share == 0) {
        return Err(Rejected::NotPossible("Give at least one phase a share of the time."));
    }
    if format.phases.iter().any(|phase| phase.share > Session::MAX_SHARE) {
        return Err(Rejected::OutOfRange { from: 0, to: Session::MAX_SHARE.into() });
    }
    for (i, phase) in format.phases.iter().enumerate() {
        required(&phase.name, "Give every phase a name.")?;
        if format.phases[..i].iter().any(|earlier| earlier.id == phase.id) {
            return Err(Rejected::NotPossible("Two phases have the same id."));
        }
    }
    Ok(format)
}
