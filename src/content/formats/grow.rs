//! GROW: Goal, Reality, Options, Will.

use super::FormatRow;
use crate::content::phases::grow::{goal, options, reality, will};

pub(super) const FORMAT: FormatRow = FormatRow {
    id: "grow",
    name: "GROW",
    description: "Four plain steps for one question: Goal, Reality, Options, Will. It suits a single decision.",
    source: "After the GROW model that Sir John Whitmore made known.",
    minutes: 30,
    phases: &[goal::PHASE, reality::PHASE, options::PHASE, will::PHASE],
};
