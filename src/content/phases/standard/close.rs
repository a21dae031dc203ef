//! Close: thanks, learning, feedback and the next date.

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
    purpose: "End warmly: thank the client, gather the learning and set the next date.",
    share: 6,
    activities: &[Activity::Close],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w("close-01", "What are you taking away from today?", "What am I taking away from today?"),
    w(
        "close-02",
        "What was most useful to you, and what would make our next session even better?",
        "What helped me most, and what would make my next session even better?",
    ),
    w(
        "close-03",
        "When shall we meet again, so that you have it in your diary?",
        "When will I do this again, and is it in my diary?",
    ),
    w("close-04", "What did you find out about yourself?", "What did I find out about myself?"),
    w(
        "close-05",
        "What are you proud of in the way you worked today?",
        "What am I proud of in the way I worked today?",
    ),
    w(
        "close-06",
        "How do you feel now, next to how you felt when we started?",
        "How do I feel now, next to how I felt when I started?",
    ),
    w(
        "close-07",
        "What could I do more of, or less of, as your coach?",
        "What could I do more of, or less of, when I coach myself?",
    ),
    w(
        "close-08",
        "What is the very first thing you will do after this?",
        "What is the very first thing I will do after this?",
    ),
    w("close-09", "Who would be glad to hear about your plan?", "Who would be glad to hear about my plan?"),
    w("close-10", "Which one word would you give this session?", "Which one word would I give this session?"),
];

const CHECKLIST: &[Worded] = &[
    w("appreciated", "Thanked the client for the work of today", "Thanked myself for taking the time"),
    w("learned", "Heard and said back what was learned", "Put what I learned into one line"),
    w("feedback", "Asked what would help the client more next time", "Noted what would help me more next time"),
    w("next", "Set the day and time of the next session", "Put my next session in the diary"),
];
