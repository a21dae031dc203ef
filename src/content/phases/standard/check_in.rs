//! Three-month check-in: about once a month, the longer view.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "check-in",
    name: "Three-month check-in",
    purpose: "About once a month, see if the vision and the three-month goals still fit.",
    share: 7,
    activities: &[Activity::ThreeMonthCheckIn],
    when: When::Monthly,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "check-in-01",
        "When you read your vision today, what still rings true?",
        "When I read my vision today, what still rings true?",
    ),
    w(
        "check-in-02",
        "Which three-month goal has taught you the most so far?",
        "Which three-month goal has taught me the most so far?",
    ),
    w(
        "check-in-03",
        "How committed do you feel to these goals now, and what would you revise?",
        "How much do I still want these goals, and what would I revise?",
    ),
    w(
        "check-in-04",
        "How do this month's small steps join up with the bigger picture?",
        "How do my small steps this month join up with the bigger picture?",
    ),
    w("check-in-05", "Where have you grown since we set these goals?", "Where have I grown since I set these goals?"),
    w(
        "check-in-06",
        "What do you want more of than you did a month ago?",
        "What do I want more of than I did a month ago?",
    ),
    w(
        "check-in-07",
        "Which goal has lost its pull, and what could take its place?",
        "Which of my goals has lost its pull, and what could take its place?",
    ),
    w(
        "check-in-08",
        "What are you nearer to than you were four weeks back?",
        "What am I nearer to than I was four weeks back?",
    ),
    w("check-in-09", "What changes have other people noticed in you?", "What changes have other people noticed in me?"),
    w(
        "check-in-10",
        "If these goals were written fresh this morning, what would they say?",
        "If I wrote my goals fresh this morning, what would they say?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("vision", "Asked if the vision still fits", "Read my vision and asked if it still fits me"),
    w("goals", "Linked the three-month goals to the vision", "Saw how my three-month goals serve my vision"),
    w("learning", "Heard the best learning so far", "Named my best learning so far"),
    w("engagement", "Asked how engaged the client feels with each goal", "Asked myself how engaged I feel"),
    w("revise", "Offered to revise what no longer fits", "Changed what no longer suits me"),
    w("affirm", "Affirmed an ability or some growth I have seen", "Gave myself credit for how I have grown"),
];
