//! Will: the choice, the first move and the close.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "will",
    name: "Will",
    purpose: "Turn an option into a clear first move, check the will behind it, and close.",
    share: 25,
    activities: &[Activity::GoalSetting, Activity::Close],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "grow-will-01",
        "Which option do you choose, and what is the first move?",
        "Which option do I choose, and what is the first move?",
    ),
    w("grow-will-02", "On which day, at what time, will you start?", "On which day, at what time, will I start?"),
    w(
        "grow-will-03",
        "How strong is your will to do it, from 0 to 10?",
        "How strong is my will to do it, from 0 to 10?",
    ),
    w(
        "grow-will-04",
        "What would make you surer, or the step smaller?",
        "What would make me surer, or the step smaller?",
    ),
    w(
        "grow-will-05",
        "What could trip you up, and how would you find your feet again?",
        "What could trip me up, and how would I find my feet again?",
    ),
    w(
        "grow-will-06",
        "Whose backing would you like, and how will you ask for it?",
        "Whose backing would I like, and how will I ask for it?",
    ),
    w(
        "grow-will-07",
        "How does this step serve the aim you began with?",
        "How does this step serve the aim I began with?",
    ),
    w(
        "grow-will-08",
        "What has this talk given you, and when do we speak again?",
        "What has this talk given me, and when do I come back to it?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("chosen", "The client chose a step and a start", "Chose a step and a start that suit me"),
    w("will", "Asked how strong the will is, and adjusted", "Rated my will, and adjusted the step"),
    w("plan-b", "Made a plan for what may trip it up", "Made a plan for what may trip me up"),
    w("backing", "Found who can back it", "Found who can back me"),
    w("closed", "Gathered what was learned and set a date", "Noted what I learned and set my date"),
];
