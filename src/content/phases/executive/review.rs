//! Action review: the actions agreed last time come first.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "review",
    name: "Action review",
    purpose: "Begin with the actions agreed last time, and with the results that came of them.",
    share: 15,
    activities: &[Activity::FirstGoal, Activity::GoalReview],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "executive-review-01",
        "Which action from last time brought you the best result?",
        "Which action from last time brought me the best result?",
    ),
    w(
        "executive-review-02",
        "Which of your actions are done, which are under way and which are waiting?",
        "Which of my actions are done, which are under way and which are waiting?",
    ),
    w(
        "executive-review-03",
        "What changed for your team or your business because of them?",
        "What changed for my team or my business because of them?",
    ),
    w("executive-review-04", "What did you do that made the difference?", "What did I do that made the difference?"),
    w(
        "executive-review-05",
        "What did the waiting ones run into, as you see it?",
        "What did the waiting ones run into, as I see it?",
    ),
    w(
        "executive-review-06",
        "What feedback have you had, spoken or unspoken?",
        "What feedback have I had, spoken or unspoken?",
    ),
    w(
        "executive-review-07",
        "Which of these moves would you repeat tomorrow?",
        "Which of these moves would I repeat tomorrow?",
    ),
    w("executive-review-08", "Which action is no longer worth your time?", "Which action is no longer worth my time?"),
    w(
        "executive-review-09",
        "What do these results tell you about how you lead?",
        "What do these results tell me about how I lead?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("each-action", "Went through each action agreed last time", "Went through each action I set myself"),
    w("results-first", "Looked at results before obstacles", "Looked at my results before my obstacles"),
    w("obstacles", "Understood what the waiting actions ran into", "Understood what my waiting actions ran into"),
    w("leader-learning", "Heard what the leader learned", "Noted what I learned as a leader"),
    w("keep-change-drop", "Decided for each one: keep, change or drop", "Decided which of them I keep, change or drop"),
];
