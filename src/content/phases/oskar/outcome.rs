//! Outcome: what is wanted, in place of the problem.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "outcome",
    name: "Outcome",
    purpose: "Build a clear picture of what the client wants in place of the problem.",
    share: 20,
    activities: &[Activity::GenerativeMoment],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "oskar-outcome-01",
        "What would you like to achieve, both today and in the long run?",
        "What would I like to achieve, both today and in the long run?",
    ),
    w(
        "oskar-outcome-02",
        "Suppose it all came right overnight: what would you notice first tomorrow?",
        "Suppose it all came right overnight: what would I notice first tomorrow?",
    ),
    w("oskar-outcome-03", "What do you want in place of the problem?", "What do I want in place of the problem?"),
    w(
        "oskar-outcome-04",
        "Who else would see the difference in you, and how?",
        "Who else would see the difference in me, and how?",
    ),
    w("oskar-outcome-05", "What would you be doing more of?", "What would I be doing more of?"),
    w("oskar-outcome-06", "What would be good enough for you?", "What would be good enough for me?"),
    w(
        "oskar-outcome-07",
        "How would it change an ordinary Tuesday for you?",
        "How would it change an ordinary Tuesday for me?",
    ),
    w(
        "oskar-outcome-08",
        "What good would it do you, and who else would benefit?",
        "What good would it do me, and who else would benefit?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("wanted-picture", "Described the outcome in everyday detail", "Described my outcome in everyday detail"),
    w("instead", "Turned the problem into what is wanted", "Turned my problem into what I want"),
    w("today", "Agreed what today is for", "Know what I want from today"),
    w("seen-by", "Heard how other people would notice", "Thought of how others would notice it in me"),
];
