//! Scaling: a number, what holds it up, and one step above it (OSKAR).

use super::{Label, label};

pub const SCORE: Label =
    label("scaling-score", "Where are you on the way to your outcome?", "Where am I on the way to my outcome?");
pub const NOT_LOWER: Label =
    label("scaling-not-lower", "Why this number and not a lower one", "Why my number is not lower");
pub const STEP_UP: Label =
    label("scaling-step-up", "What one point higher looks like", "What my next point up looks like");

/// In the order of the panel.
pub const ALL: &[Label] = &[SCORE, NOT_LOWER, STEP_UP];
