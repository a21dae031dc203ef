//! Prompts for setting goals, by stance.

mod early;
mod late;

use super::Cells;

/// In the order of the stances.
pub(super) const CELLS: Cells =
    [early::WONT, early::CANT, early::CONTEMPLATION, late::PREPARATION, late::ACTION, late::MAINTENANCE];
