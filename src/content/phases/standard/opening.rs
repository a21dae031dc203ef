//! Opening: arrive, start from something good, choose where to begin.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "opening",
    name: "Opening",
    purpose: "Arrive together, start from something good and choose where to begin.",
    share: 7,
    activities: &[Activity::FirstGoal],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w("opening-01", "How are you, right now, as we sit down together?", "How am I, right now, as I sit down for this?"),
    w(
        "opening-02",
        "What is the best thing that has happened since we last talked?",
        "What is the best thing that has happened since my last session?",
    ),
    w(
        "opening-03",
        "Which of your goals would you like to look at first?",
        "Which of my goals do I want to look at first?",
    ),
    w(
        "opening-04",
        "If your mood were a kind of weather today, what would it be?",
        "If my mood were a kind of weather today, what would I see in the sky?",
    ),
    w("opening-05", "What has given you energy lately, even a little?", "What has lifted me lately, even a little?"),
    w(
        "opening-06",
        "What are you quietly pleased with from the past few days?",
        "What am I quietly pleased with this week?",
    ),
    w("opening-07", "Where did you surprise yourself since last time?", "Where did I surprise myself lately?"),
    w(
        "opening-08",
        "Who brought out the best in you this week, and how?",
        "Who brought out the best in me this week, and how?",
    ),
    w(
        "opening-09",
        "What would make our time today well spent?",
        "What would make these few minutes well spent for me?",
    ),
    w(
        "opening-10",
        "What would you like to put down for a moment before we begin?",
        "What can I set to one side for now, so that I am really here?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("asked-now", "Asked how the client feels at this moment", "Noticed how I am right now"),
    w("reflected", "Said back what I heard, in a few words", "Put my mood into words, without judging it"),
    w("best-thing", "Asked for the best thing since last time", "Found one good thing from my week"),
    w("positive", "Named a bright spot or a strength I noticed", "Gave myself credit for something"),
    w("first-goal", "The client picked the first goal to look at", "Picked my first goal to look at"),
];
