//! Know-how: the skills and examples that are already there.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "know-how",
    name: "Know-how",
    purpose: "Collect the skills, people and past successes that can help.",
    share: 25,
    activities: &[Activity::Ideas],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "oskar-know-how-01",
        "When does a piece of the outcome happen for you already?",
        "When does a piece of the outcome happen for me already?",
    ),
    w(
        "oskar-know-how-02",
        "Which skills have carried you through something similar?",
        "Which skills have carried me through something similar?",
    ),
    w("oskar-know-how-03", "How did you manage that?", "How did I manage that?"),
    w(
        "oskar-know-how-04",
        "Who is good at this, and what could you borrow from them?",
        "Who is good at this, and what could I borrow from them?",
    ),
    w(
        "oskar-know-how-05",
        "What do you do differently on the better days?",
        "What do I do differently on the better days?",
    ),
    w(
        "oskar-know-how-06",
        "What would people who know you well say you are good at?",
        "What would people who know me well say I am good at?",
    ),
    w(
        "oskar-know-how-07",
        "Which help is within your reach and not yet used?",
        "Which help is within my reach and not yet used?",
    ),
    w(
        "oskar-know-how-08",
        "What have you learned elsewhere in life that fits here?",
        "What have I learned elsewhere in life that fits here?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("exceptions", "Found times when it already goes well", "Found times when it already goes well for me"),
    w("skills", "Listed skills that carry over", "Listed skills of mine that carry over"),
    w("allies", "Named people to learn from", "Named people I could learn from"),
    w("untapped", "Looked for help not used yet", "Looked for help I have not used yet"),
];
