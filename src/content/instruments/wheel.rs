//! The wheel of life and the rulers: areas to begin with, and what is asked of each.

use crate::{
    content::text::{Term, Worded, w, word},
    domain::assessment::Reading,
};

/// Areas to begin with. Everyone is free to rename them, to leave some out and to add their own.
pub const AREAS: &[Term] = &[
    word("health", "Health and energy"),
    word("partner", "Love and partnership"),
    word("family", "Family"),
    word("friends", "Friends and company"),
    word("work", "Work"),
    word("money", "Money"),
    word("home", "Home and surroundings"),
    word("fun", "Fun and rest"),
];

/// One scale of an area and how it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub reading: Reading,
    /// In one word.
    pub name: &'static str,
    /// The question, which goes with the area's name above it.
    pub ask: Worded,
    /// What 0 and 10 mean.
    pub ends: (&'static str, &'static str),
}

/// All five, in the order of [`Reading::WHEEL`].
pub const READINGS: [Asked; 5] = [
    Asked {
        reading: Reading::Current,
        name: "Today",
        ask: w("today", "How is this part of your life today?", "How is this part of my life today?"),
        ends: ("not good at all", "as good as can be"),
    },
    Asked {
        reading: Reading::Wished,
        name: "Wished",
        ask: w("wished", "Where would you like it to be?", "Where do I want it to be?"),
        ends: ("not good at all", "as good as can be"),
    },
    Asked {
        reading: Reading::Priority,
        name: "Importance",
        ask: w(
            "priority",
            "How important is a change here to you just now?",
            "How much does a change here matter to me now?",
        ),
        ends: ("not at all", "completely"),
    },
    Asked {
        reading: Reading::Confidence,
        name: "Confidence",
        ask: w("confidence", "How sure are you that you could change it?", "How far do I trust myself to change it?"),
        ends: ("not at all", "completely"),
    },
    Asked {
        reading: Reading::Readiness,
        name: "Readiness",
        ask: w("readiness", "How ready are you to begin?", "Am I ready to start with it?"),
        ends: ("not at all", "completely"),
    },
];

/// How one scale is asked.
pub fn reading(which: Reading) -> &'static Asked {
    READINGS.iter().find(|asked| asked.reading == which).unwrap_or(&READINGS[0])
}
