//! Goal: what the talk is for.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "goal",
    name: "Goal",
    purpose: "Settle what the client wants, for the long run and from this talk.",
    share: 20,
    activities: &[Activity::GenerativeMoment],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "grow-goal-01",
        "What would you like to have by the end of this talk?",
        "What would I like to have by the end of this?",
    ),
    w("grow-goal-02", "What is the bigger aim behind it for you?", "What is the bigger aim behind it for me?"),
    w(
        "grow-goal-03",
        "What will you see or hear once you have reached it?",
        "What will I see or hear once I have reached it?",
    ),
    w("grow-goal-04", "How much of this is in your own hands?", "How much of this is in my own hands?"),
    w("grow-goal-05", "By what date would you like to have it?", "By what date would I like to have it?"),
    w("grow-goal-06", "What makes this worth your effort?", "What makes this worth my effort?"),
    w(
        "grow-goal-07",
        "What would a smaller version be that you would still be glad of?",
        "What would a smaller version be that I would still be glad of?",
    ),
    w(
        "grow-goal-08",
        "How stretching is it for you, from easy to bold?",
        "How stretching is it for me, from easy to bold?",
    ),
    w(
        "grow-goal-09",
        "If you say it as something you are moving towards, how does it sound?",
        "If I say it as something I am moving towards, how does it sound?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("talk-goal", "Agreed a goal for this talk", "Chose what I want from this talk"),
    w("long-goal", "Linked it with a longer aim", "Linked it with my longer aim"),
    w("evidence", "Know how we will see that it is reached", "Know how I will see that it is reached"),
    w("own-hands", "Made sure it is in the client's hands", "Made sure it is in my own hands"),
];
