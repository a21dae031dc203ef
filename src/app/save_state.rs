//! Whether what was written is safe, in words.

use crate::domain::Timestamp;

/// How the last save went.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Saving {
    /// Nothing was written since the start.
    #[default]
    Idle,
    /// Written, and not yet confirmed by the durable copy.
    Saving,
    /// Confirmed: it survives the death of the browser.
    Saved(Timestamp),
    /// A copy refused. Nothing is lost, and saving is tried again; the sentence says what is the matter.
    Refused(String),
}
