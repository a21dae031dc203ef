//! Affirm and action: say what impresses, choose a small step.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "affirm",
    name: "Affirm and action",
    purpose: "Say what is impressive, and choose a small step that builds on it.",
    share: 25,
    activities: &[Activity::GoalSetting],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "oskar-affirm-01",
        "Here is what impresses me in you so far: what would you add?",
        "What do I respect in the way I have come so far?",
    ),
    w(
        "oskar-affirm-02",
        "Which small step would take you up one point?",
        "Which small step would take me up one point?",
    ),
    w("oskar-affirm-03", "What will you do, when, and with whom?", "What will I do, when, and with whom?"),
    w(
        "oskar-affirm-04",
        "What will you carry on with because it works?",
        "What will I carry on with because it works?",
    ),
    w(
        "oskar-affirm-05",
        "What is the first sign that would tell you it is taking hold?",
        "What is the first sign that would tell me it is taking hold?",
    ),
    w("oskar-affirm-06", "How does this step use what you are good at?", "How does this step use what I am good at?"),
    w("oskar-affirm-07", "What would make it light for you to begin?", "What would make it light for me to begin?"),
    w(
        "oskar-affirm-08",
        "How likely is it, from 0 to 10, that you will take the step?",
        "How likely is it, from 0 to 10, that I will take the step?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("affirmed", "Said honestly what impresses me", "Gave myself honest credit"),
    w("built-on", "Built the step on what already works", "Built my step on what already works"),
    w("small", "Kept the step small and near", "Kept my step small and near"),
    w("who-when", "Settled who does what, and when", "Settled what I do, and when"),
];
