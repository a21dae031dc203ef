//! Undo: the changes of this visit, to be taken back one by one.

use std::collections::VecDeque;

use crate::domain::{AnyRecord, Changes, Model};

/// How many steps can be taken back.
pub const STEPS: usize = 100;

/// The latest changes, the newest last.
#[derive(Debug, Default)]
pub struct UndoStack(VecDeque<Changes>);

impl UndoStack {
    /// Remembers changes that were made.
    pub fn push(&mut self, changes: Changes) {
        self.0.push_back(changes);
        if self.0.len() > STEPS {
            self.0.pop_front();
        }
    }

    /// The newest changes.
    pub fn newest(&self) -> Option<Changes> {
        self.0.back().cloned()
    }

    /// Forgets changes that were taken back, or no longer can be.
    pub fn forget(&mut self, changes: &Changes) {
        if let Some(at) = self.0.iter().rposition(|kept| kept == changes) {
            self.0.remove(at);
        }
    }
}

/// Whether the records still are as `changes` left them, so that they can be taken back.
pub fn can_undo(model: &Model, changes: &Changes) -> bool {
    let stands = |record: &AnyRecord| record.current_in(model).as_ref() == Some(record);
    changes.written().all(stands) && changes.removed.iter().all(|record| record.current_in(model).is_none())
}
