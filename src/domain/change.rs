//! What a command does to the records: the one currency of saving, undo, other tabs and restore.

use std::sync::Arc;

use super::{AnyRecord, Id, record::Stored};

/// Records added, updated and removed, each record in at most one of the three.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Changes {
    pub added: Vec<AnyRecord>,
    pub updated: Vec<Update>,
    pub removed: Vec<AnyRecord>,
}

/// A record before and after.
#[derive(Debug, Clone, PartialEq)]
pub struct Update {
    pub from: AnyRecord,
    pub to: AnyRecord,
}

impl Changes {
    /// The changes that take these back.
    pub fn reversed(&self) -> Changes {
        Changes {
            added: self.removed.clone(),
            updated: self.updated.iter().map(|u| Update { from: u.to.clone(), to: u.from.clone() }).collect(),
            removed: self.added.clone(),
        }
    }

    /// Adds changes of other records.
    pub fn extend(&mut self, others: Changes) {
        self.added.extend(others.added);
        self.updated.extend(others.updated);
        self.removed.extend(others.removed);
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.updated.is_empty() && self.removed.is_empty()
    }

    /// How many records change.
    pub fn len(&self) -> usize {
        self.added.len() + self.updated.len() + self.removed.len()
    }

    /// The records that exist afterwards with new content.
    pub fn written(&self) -> impl Iterator<Item = &AnyRecord> {
        self.added.iter().chain(self.updated.iter().map(|update| &update.to))
    }

    /// The first record of this type that was added.
    pub fn added<T: Stored>(&self) -> Option<&Arc<T>> {
        self.added.iter().find_map(T::unwrap)
    }

    /// The id of the first record of this type that was added.
    pub fn added_id<T: Stored>(&self) -> Option<Id<T>> {
        self.added::<T>().map(|record| record.id().clone())
    }
}
