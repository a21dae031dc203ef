//! Close: thanks, learning, feedback and the next date (003).

use super::{Label, label};

pub const APPRECIATION: Label = label("close-appreciation", "Appreciation", "What I appreciate about today")
    .hint("What you value in how the client worked today.", "What I value in how I worked today.");
pub const LEARNED: Label = label("close-learned", "What was learned today", "What I learned today");
pub const FEEDBACK: Label = label("close-feedback", "Feedback for the coach", "What would help me more next time")
    .hint("What helped most, and what to do more or less of.", "What helped me most, and what I want more or less of.");

/// In the order of the panel.
pub const ALL: &[Label] = &[APPRECIATION, LEARNED, FEEDBACK];
