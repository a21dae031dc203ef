//! Close of a first session: how it was, and what happens next.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "close",
    name: "Close",
    purpose: "Hear how this first talk was, and make the next step plain.",
    share: 8,
    activities: &[Activity::Close],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "first-close-01",
        "What was it like for you to talk about this today?",
        "What was it like to spend this time on myself?",
    ),
    w(
        "first-close-02",
        "What stays with you most from this first talk?",
        "What stays with me most from this first time?",
    ),
    w(
        "first-close-03",
        "What would you like us to do in the same way next time, and what differently?",
        "What will I do in the same way next time, and what differently?",
    ),
    w("first-close-04", "What turned out otherwise than you expected?", "What turned out otherwise than I expected?"),
    w(
        "first-close-05",
        "Which day and time suit you for our next meeting?",
        "Which day and time suit me for the next one?",
    ),
    w(
        "first-close-06",
        "What would you like in the summary, and what is for us alone?",
        "What do I want to keep from this, in a line or two?",
    ),
    w("first-close-07", "How hopeful do you feel, from 0 to 10?", "How hopeful am I, from 0 to 10?"),
    w(
        "first-close-08",
        "How will you mark that you have made a beginning?",
        "How will I mark that I have made a beginning?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("appreciated", "Thanked the client for the trust of a first talk", "Thanked myself for making a start"),
    w("learned", "Asked what stays with the client", "Noted what stays with me"),
    w("feedback", "Asked how the talk felt and what to change", "Asked what I would change for next time"),
    w("summary", "Said what the summary will hold and who gets it", "Saved my summary where I will find it"),
    w("next", "Agreed the next date", "Chose my next date"),
];
