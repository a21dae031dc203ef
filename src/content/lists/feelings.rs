//! Feelings, for the goal review: a word helps to see what a goal stirs.

use crate::content::text::{Group, word};

/// Feelings to pick from, by group; none is good or bad, each is news.
pub const FEELINGS: &[Group] = &[
    Group {
        id: "bright",
        name: "Bright",
        terms: &[
            word("glad", "Glad"),
            word("proud", "Proud"),
            word("excited", "Excited"),
            word("hopeful", "Hopeful"),
            word("amused", "Amused"),
            word("inspired", "Inspired"),
            word("curious", "Curious"),
        ],
    },
    Group {
        id: "calm",
        name: "Calm",
        terms: &[
            word("content", "Content"),
            word("relieved", "Relieved"),
            word("peaceful", "Peaceful"),
            word("rested", "Rested"),
            word("safe", "Safe"),
            word("sure", "Sure of myself"),
        ],
    },
    Group {
        id: "warm",
        name: "Warm",
        terms: &[
            word("grateful", "Grateful"),
            word("moved", "Moved"),
            word("close", "Close to someone"),
            word("tender", "Tender"),
            word("touched", "Touched"),
        ],
    },
    Group {
        id: "uneasy",
        name: "Uneasy",
        terms: &[
            word("nervous", "Nervous"),
            word("worried", "Worried"),
            word("restless", "Restless"),
            word("torn", "Torn"),
            word("confused", "Confused"),
            word("afraid", "Afraid"),
            word("embarrassed", "Embarrassed"),
        ],
    },
    Group {
        id: "low",
        name: "Low",
        terms: &[
            word("sad", "Sad"),
            word("tired", "Tired"),
            word("discouraged", "Discouraged"),
            word("lonely", "Lonely"),
            word("bored", "Bored"),
            word("flat", "Flat"),
        ],
    },
    Group {
        id: "heated",
        name: "Heated",
        terms: &[
            word("impatient", "Impatient"),
            word("annoyed", "Annoyed"),
            word("frustrated", "Frustrated"),
            word("angry", "Angry"),
            word("envious", "Envious"),
            word("overwhelmed", "Overwhelmed"),
        ],
    },
];
