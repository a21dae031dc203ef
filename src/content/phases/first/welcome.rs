//! Welcome and agreement: the ground that the work stands on.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::When,
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "welcome",
    name: "Welcome and agreement",
    purpose: "Make the client welcome, and agree what coaching is, what stays private and how you will work.",
    share: 12,
    activities: &[],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "first-welcome-01",
        "What would help you feel at ease with me today?",
        "What would help me feel at ease as I begin?",
    ),
    w(
        "first-welcome-02",
        "What do you hope coaching will do for you, and what would you rather it did not?",
        "What do I hope to gain by coaching myself?",
    ),
    w(
        "first-welcome-03",
        "Here is what stays between us, and where that ends: what would you like to ask?",
        "Who, if anyone, do I want to tell about this, and how much?",
    ),
    w(
        "first-welcome-04",
        "How do you like to be supported when something is hard?",
        "How do I like to be supported when something is hard?",
    ),
    w(
        "first-welcome-05",
        "What do I need to know about you to be a good coach for you?",
        "What is worth knowing about how I work best?",
    ),
    w("first-welcome-06", "How direct would you like me to be?", "How honest am I willing to be with myself here?"),
    w(
        "first-welcome-07",
        "How often would you like to meet, and how do we keep in touch in between?",
        "How often will I sit down for this, and where?",
    ),
    w(
        "first-welcome-08",
        "What would you like me to do if something other than coaching seems to suit you better?",
        "Whom would I turn to if I wanted more help than this gives me?",
    ),
    w(
        "first-welcome-09",
        "If you have been coached or helped before, what did you like about it?",
        "What kind of help have I liked in the past?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("welcomed", "Made the client welcome and said who I am", "Found a quiet place and a kind tone for myself"),
    w("coaching", "Explained what coaching is, and what it is not", "Read what coaching is, and what it is not"),
    w("private", "Agreed what stays private, and the limits of that", "Decided what I keep to myself"),
    w("roles", "Agreed who does what, and what records I keep", "Know where my notes are kept"),
    w("practical", "Agreed times, length, place, fees and contact in between", "Chose my times and how long I take"),
    w("questions", "Left room for the client's questions", "Wrote down any question I still have"),
];
