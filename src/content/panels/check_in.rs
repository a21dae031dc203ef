//! Three-month check-in: is the longer view still right? (003)

use super::{Label, label};

pub const STILL_RIGHT: Label = label(
    "check-in-still-right",
    "Are the vision and these goals still right for you?",
    "Are my vision and these goals still right for me?",
);
pub const LEARNING: Label = label("check-in-learning", "Best learning so far", "My best learning so far");
pub const ENGAGEMENT: Label = label(
    "check-in-engagement",
    "How engaged do you feel with these goals?",
    "How engaged do I feel with these goals?",
);
pub const REVISE: Label = label("check-in-revise", "What to revise", "What I would revise")
    .hint("The goals above can be changed right there.", "I can change the goals above right there.");
pub const AFFIRMED: Label = label("check-in-affirmed", "An ability or some growth to affirm", "How I have grown");

/// In the order of the panel.
pub const ALL: &[Label] = &[STILL_RIGHT, LEARNING, ENGAGEMENT, REVISE, AFFIRMED];
