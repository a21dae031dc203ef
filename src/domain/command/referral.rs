//! Noting a concern and the help offered.

use super::{super::Referral, Ctx, Id, Rejected, checked, transaction::Transaction};

/// A change to the notes of concerns.
#[derive(Debug, Clone, PartialEq)]
pub enum ReferralCommand {
    /// Adds (`id` none) or changes a note. Takes every field from `referral` except its id.
    Save {
        id: Option<Id<Referral>>,
        referral: Box<Referral>,
    },
    Remove {
        id: Id<Referral>,
    },
}

pub fn apply(edit: &mut Transaction, command: ReferralCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        ReferralCommand::Save { id, referral } => save(edit, id, *referral, ctx),
        ReferralCommand::Remove { id } => edit.remove(&id),
    }
}

fn save(edit: &mut Transaction, id: Option<Id<Referral>>, mut referral: Referral, ctx: &Ctx) -> Result<(), Rejected> {
    edit.get(&referral.client)?;
    let Referral { facts, said, offered, outcome, .. } = &mut referral;
    for text in [&mut *facts, said, offered, outcome] {
        *text = checked(text)?;
    }
    if facts.is_empty() && said.is_empty() && offered.is_empty() {
        return Err(Rejected::Empty("Write what you noticed, what was said, or what you offered."));
    }
    referral.id = match id {
        Some(id) => edit.get(&id)?.id.clone(),
        None => {
            referral.at = ctx.now;
            ctx.new_id()
        }
    };
    edit.put(referral);
    Ok(())
}
