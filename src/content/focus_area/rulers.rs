//! The three rulers of a focus area (003).

use crate::{
    content::{goals::Question, text::w},
    domain::Ruler,
};

/// In the order of [`Ruler::ALL`].
pub const RULERS: &[Question] = &[
    Question {
        id: "importance",
        ask: w(
            "ruler-importance",
            "How much does this change matter to you today?",
            "How much does this change matter to me today?",
        ),
        hint: w(
            "ruler-importance-hint",
            "The first number that comes will do. It opens a talk, and proves nothing.",
            "The first number that comes to me will do. It opens a thought, and proves nothing.",
        ),
        examples: &[],
    },
    Question {
        id: "confidence",
        ask: w("ruler-confidence", "How sure are you that you could do it?", "How sure am I that I could do it?"),
        hint: w(
            "ruler-confidence-hint",
            "Think of an ordinary week, and not of the best one.",
            "I think of an ordinary week of mine, and not of my best one.",
        ),
        examples: &[],
    },
    Question {
        id: "readiness",
        ask: w(
            "ruler-readiness",
            "How ready do you feel to begin, or to go on with it?",
            "How ready do I feel to begin, or to go on with it?",
        ),
        hint: w(
            "ruler-readiness-hint",
            "Something can matter a great deal while its time has not come.",
            "Something can matter a great deal to me while its time has not come.",
        ),
        examples: &[],
    },
];

/// The ruler in words.
pub fn ruler(ruler: Ruler) -> &'static Question {
    &RULERS[ruler as usize]
}
