//! Reality: how things are, told plainly.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "reality",
    name: "Reality",
    purpose: "See how things are now, including what already works.",
    share: 25,
    activities: &[Activity::GoalReview],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "grow-reality-01",
        "What is happening now, as a camera on your shoulder would show it?",
        "What is happening now, as a camera on my shoulder would show it?",
    ),
    w(
        "grow-reality-02",
        "What have you done so far, and what came of it?",
        "What have I done so far, and what came of it?",
    ),
    w("grow-reality-03", "What is working for you, even slightly?", "What is working for me, even slightly?"),
    w("grow-reality-04", "Who is touched by this besides you?", "Who is touched by this besides me?"),
    w(
        "grow-reality-05",
        "What is in the way, inside you and around you?",
        "What is in the way, inside me and around me?",
    ),
    w(
        "grow-reality-06",
        "What have you got that helps: time, skill, people, money?",
        "What have I got that helps: time, skill, people, money?",
    ),
    w(
        "grow-reality-07",
        "When does it happen to you, and when does it stay away?",
        "When does it happen to me, and when does it stay away?",
    ),
    w("grow-reality-08", "What do you not know yet that would help?", "What do I not know yet that would help?"),
    w(
        "grow-reality-09",
        "What do you feel when you look at it as it is?",
        "What do I feel when I look at it as it is?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("facts", "Heard the facts before the opinions", "Wrote the facts before my opinions"),
    w("tried", "Asked what was tried, and what it brought", "Listed what I tried, and what it brought"),
    w("works", "Found what is working", "Found what works for me now"),
    w("others", "Looked at who else is involved", "Looked at who else is involved with me"),
    w("resources", "Listed what the client can draw on", "Listed what I can draw on"),
];
