//! Options: many ways forward before any choice.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "options",
    name: "Options",
    purpose: "Gather many ways forward before weighing any of them.",
    share: 30,
    activities: &[Activity::Ideas],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w("grow-options-01", "What could you do, and what else?", "What could I do, and what else?"),
    w(
        "grow-options-02",
        "What would you do if time and money were no matter?",
        "What would I do if time and money were no matter?",
    ),
    w("grow-options-03", "What would a wise friend suggest to you?", "What would a wise friend suggest to me?"),
    w(
        "grow-options-04",
        "What is the smallest thing you could do that would help?",
        "What is the smallest thing I could do that would help?",
    ),
    w("grow-options-05", "What have you seen others do?", "What have I seen others do?"),
    w("grow-options-06", "What is the opposite of your usual way?", "What is the opposite of my usual way?"),
    w(
        "grow-options-07",
        "Would you like a thought of mine to add to the list?",
        "What would I add to the list if I were ten years older?",
    ),
    w(
        "grow-options-08",
        "What does each option give you, and what does it ask of you?",
        "What does each option give me, and what does it ask of me?",
    ),
    w(
        "grow-options-09",
        "What becomes possible for you if two of these are joined?",
        "What becomes possible for me if two of these are joined?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("many", "Gathered five options or more", "Gathered five options of my own or more"),
    w("no-judging", "Let every idea stand until the list was full", "Let all my ideas stand until the list was full"),
    w("asked-to-add", "Asked before adding an idea of mine", "Borrowed an idea from someone I admire"),
    w("weighed", "Weighed what each option gives and asks", "Weighed what each option gives me and asks of me"),
];
