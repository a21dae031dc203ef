//! Vision and wishes: where the client would love to be.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "vision",
    name: "Vision and wishes",
    purpose: "Picture what the client wants, then two or three things that three months could bring.",
    share: 20,
    activities: &[Activity::ThreeMonthCheckIn],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "first-vision-01",
        "Three months from now, what would you love to be able to say?",
        "Three months from now, what would I love to be able to say?",
    ),
    w(
        "first-vision-02",
        "Picture a day next year when life is good: what do you see yourself doing?",
        "When I picture a day next year when life is good, what am I doing?",
    ),
    w("first-vision-03", "Why does that matter to you?", "Why does that matter to me?"),
    w(
        "first-vision-04",
        "Put as something you want, rather than something to be rid of, how would it sound?",
        "Put as something I want, rather than something to be rid of, how would it sound?",
    ),
    w(
        "first-vision-05",
        "Which of your values does this picture honour?",
        "Which of my values does this picture honour?",
    ),
    w(
        "first-vision-06",
        "Which of your strengths will help you get there?",
        "Which of my strengths will help me get there?",
    ),
    w("first-vision-07", "Who else gains when this comes true for you?", "Who else gains when this comes true for me?"),
    w(
        "first-vision-08",
        "Which two or three results would tell you that you are on your way?",
        "Which two or three results would tell me that I am on my way?",
    ),
    w(
        "first-vision-09",
        "What stands between you and that picture, as you see it today?",
        "What stands between me and that picture, as I see it today?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("picture", "The client described what they want in their own words", "Described what I want in my own words"),
    w("positive-words", "Put it as something to move towards", "Put it as something I move towards"),
    w("why", "Heard why it matters, and which values it serves", "Wrote why it matters to me"),
    w(
        "three-months",
        "Noted two or three wishes for the next three months",
        "Noted my two or three wishes for the next three months",
    ),
    w(
        "important",
        "Asked how important and how possible each one feels",
        "Asked how important and how possible each one feels to me",
    ),
];
