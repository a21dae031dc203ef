//! Putting back what was removed, and letting go of it for good.

use super::{
    super::{AnyRecord, Id, Kind, Trashed, Vision},
    Ctx, Rejected,
    transaction::Transaction,
};

/// A change to the trash.
#[derive(Debug, Clone, PartialEq)]
pub enum TrashCommand {
    /// Puts back everything that was removed in one go, and first what it had its place in. What has come back meanwhile
    /// stays as it is.
    Restore { id: Id<Trashed> },
    /// Lets go of entries for good, and of what goes with them ([`Model::trash_with`](super::super::Model::trash_with)).
    Erase { ids: Vec<Id<Trashed>> },
    /// Lets go of the entries whose thirty days are over.
    Expire,
}

pub fn apply(edit: &mut Transaction, command: TrashCommand, ctx: &Ctx) -> Result<(), Rejected> {
    match command {
        TrashCommand::Restore { id } => restore(edit, id),
        TrashCommand::Erase { ids } => {
            // An entry that another tab has let go of is gone as wished.
            edit.model.trash_with(&ids).iter().try_for_each(|entry| edit.remove(&entry.id))
        }
        TrashCommand::Expire => {
            edit.remove_where::<Trashed>(|entry| entry.is_over(ctx.now));
            Ok(())
        }
    }
}

const HOMELESS: &str = "What this belonged to is not here any more, so there is no place to put it back.";

const UNREADABLE: &str = "This version of Cairn cannot read it, so it stays in the trash as it is.";

const ANOTHER: &str =
    "Another vision was written since. Empty that one first; it goes to the trash too, and nothing is lost.";

/// A client has one vision.
fn has_another(edit: &Transaction, vision: &Vision) -> bool {
    edit.model.vision_of(&vision.client).is_some_and(|kept| kept.id != vision.id)
}

fn restore(edit: &mut Transaction, id: Id<Trashed>) -> Result<(), Rejected> {
    let mut order = vec![edit.get(&id)?];
    while let Some(home) = order.last().and_then(|entry| entry.home.clone()) {
        if Kind::from_slug(&home.kind).is_some_and(|kind| edit.current(kind, &home.id).is_some()) {
            break;
        }
        // The latest that holds it: it may have been removed, put back and removed again.
        let holders = edit.model.trash.iter().filter(|entry| entry.holds(&home.kind, &home.id));
        let holder = holders.max_by_key(|entry| entry.at).cloned().ok_or(Rejected::NotPossible(HOMELESS))?;
        if order.iter().any(|entry| entry.id == holder.id) {
            return Err(Rejected::NotPossible(HOMELESS));
        }
        order.push(holder);
    }
    order.iter().rev().try_for_each(|entry| put_back(edit, entry))
}

/// Puts the records of one entry back. What cannot be read stays in it.
fn put_back(edit: &mut Transaction, entry: &Trashed) -> Result<(), Rejected> {
    let mut rest = Vec::new();
    for removed in &entry.records {
        match removed.read() {
            Ok(record) if edit.current(record.kind(), record.id()).is_some() => {}
            Ok(AnyRecord::Vision(vision)) if has_another(edit, &vision) => return Err(Rejected::NotPossible(ANOTHER)),
            Ok(record) => edit.put_any(record),
            Err(_) => rest.push(removed.clone()),
        }
    }
    if rest.len() == entry.records.len() && !rest.is_empty() {
        return Err(Rejected::NotPossible(UNREADABLE));
    }
    for link in &entry.links {
        let stands = Kind::from_slug(&link.kind).and_then(|kind| edit.current(kind, &link.id));
        if let Some(record) = stands.and_then(|record| link.put_back(&record)) {
            edit.put_any(record);
        }
    }
    if rest.is_empty() {
        return edit.remove(&entry.id);
    }
    edit.update(&entry.id, |entry| {
        (entry.records, entry.links) = (rest, Vec::new());
        Ok(())
    })
}
