//! What brings you: the story so far, strengths included.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::When,
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "reason",
    name: "What brings you",
    purpose: "Hear the client's story, with the strengths that are already in it.",
    share: 18,
    activities: &[],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "first-reason-01",
        "What brings you here now, rather than a year ago?",
        "What brings me to this now, rather than a year ago?",
    ),
    w(
        "first-reason-02",
        "What would you like to be different in your life?",
        "What would I like to be different in my life?",
    ),
    w(
        "first-reason-03",
        "What is going well already that you want to keep?",
        "What is going well already that I want to keep?",
    ),
    w(
        "first-reason-04",
        "When did you make a change that lasted, and how did you do it?",
        "When did I make a change that lasted, and how did I do it?",
    ),
    w("first-reason-05", "What do friends come to you for?", "What do friends come to me for?"),
    w(
        "first-reason-06",
        "How much of this is your own wish, and how much is other people's?",
        "How much of this is my own wish, and how much is other people's?",
    ),
    w(
        "first-reason-07",
        "What does life as it is now cost you, and what does it give you?",
        "What does life as it is now cost me, and what does it give me?",
    ),
    w(
        "first-reason-08",
        "What have you learned from the things you tried?",
        "What have I learned from the things I tried?",
    ),
    w(
        "first-reason-09",
        "On a good day, what do you do that you leave out on other days?",
        "On a good day, what do I do that I leave out on other days?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("story", "Heard the story without rushing to solve it", "Told my story without rushing to solve it"),
    w("own-reasons", "Heard the client's own reasons, apart from other people's", "Know which reasons are really mine"),
    w("working", "Asked what already works", "Listed what already works for me"),
    w("past", "Found a change in the past that lasted", "Remembered a change that I made last"),
    w("named-strengths", "Said which strengths I heard in the story", "Named the strengths in my story"),
];
