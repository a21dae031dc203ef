//! The executive session: actions in, a real issue, actions out.

use super::FormatRow;
use crate::content::phases::executive::{actions, close, issue, review, topic};

pub(super) const FORMAT: FormatRow = FormatRow {
    id: "executive",
    name: "Executive session",
    description: "For leaders with an agreed agenda: it opens with the last actions and ends with the next ones.",
    source: "",
    minutes: 90,
    phases: &[review::PHASE, topic::PHASE, issue::PHASE, actions::PHASE, close::PHASE],
};
