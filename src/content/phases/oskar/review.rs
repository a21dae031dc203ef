//! Review: what is better, and when to look again.

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
    name: "Review",
    purpose: "Look at what has become better, now or at the start of the next session, and close.",
    share: 10,
    activities: &[Activity::GoalReview, Activity::Close],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w("oskar-review-01", "What is better for you now?", "What is better for me now?"),
    w("oskar-review-02", "How did you bring that about?", "How did I bring that about?"),
    w(
        "oskar-review-03",
        "What was useful to you today, and when do we look again?",
        "What was useful to me today, and when do I look again?",
    ),
    w(
        "oskar-review-04",
        "What effect has it had on the people around you?",
        "What effect has it had on the people around me?",
    ),
    w(
        "oskar-review-05",
        "Where would you put yourself on the scale by now?",
        "Where would I put myself on the scale by now?",
    ),
    w("oskar-review-06", "What would keep you moving?", "What would keep me moving?"),
    w("oskar-review-07", "What else have you noticed going right?", "What else have I noticed going right?"),
    w(
        "oskar-review-08",
        "What do you understand about yourself that was new to you?",
        "What do I understand about myself that was new to me?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("better", "Asked first what is better", "Looked first at what is better for me"),
    w("how", "Found out how the client did it", "Worked out how I did it"),
    w("useful", "Asked what was useful in this talk", "Noted what I found useful"),
    w("next", "Agreed when to look again", "Chose when I look again"),
];
