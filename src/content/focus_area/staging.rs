//! The five questions that find a stage (003).

use crate::{
    content::{
        goals::Question,
        text::{Worded, w},
    },
    domain::{NoPlan, StagingQuestion},
};

/// In the order in which they are asked.
pub const STAGING: &[Question] = &[
    Question {
        id: "long",
        ask: w(
            "staging-long",
            "Have you been doing this for more than six months?",
            "Have I been doing this for more than six months?",
        ),
        hint: w(
            "staging-long-hint",
            "Most weeks are enough. A pause now and then changes nothing.",
            "Most of my weeks are enough, and a pause now and then changes nothing.",
        ),
        examples: &[],
    },
    Question {
        id: "doing",
        ask: w(
            "staging-doing",
            "Are you doing it at present, new as it is?",
            "Am I doing it at present, new as it is?",
        ),
        hint: w(
            "staging-doing-hint",
            "A few weeks count, and so does a small beginning that holds.",
            "A few weeks of mine count, and so does a small beginning that holds.",
        ),
        examples: &[],
    },
    Question {
        id: "within-month",
        ask: w("staging-month", "Do you plan to begin in the next month?", "Do I plan to begin in the next month?"),
        hint: w(
            "staging-month-hint",
            "A plan can be rough: a day, a place, or somebody who knows of it.",
            "My plan can be rough: a day, a place, or somebody I told.",
        ),
        examples: &[],
    },
    Question {
        id: "within-six-months",
        ask: w(
            "staging-half-year",
            "Can you see yourself beginning within half a year?",
            "Can I see myself beginning within half a year?",
        ),
        hint: w(
            "staging-half-year-hint",
            "Perhaps is a yes here. Doubts may come along.",
            "A perhaps of mine is a yes here, and my doubts may come along.",
        ),
        examples: &[],
    },
    Question {
        id: "no-plan",
        ask: w(
            "staging-no-plan",
            "Which of these is closer to you for now?",
            "Which of these is closer to me for now?",
        ),
        hint: w(
            "staging-no-plan-hint",
            "Both are good answers, and each asks for something else from the talk.",
            "Both are good answers, and each asks something else of me.",
        ),
        examples: &[],
    },
];

/// The question in words.
pub fn staging(question: StagingQuestion) -> &'static Question {
    &STAGING[question as usize]
}

/// The two answers to the last question.
pub const NO_PLAN: &[(NoPlan, Worded)] = &[
    (
        NoPlan::Wont,
        w("no-plan-wont", "I won't: no reason to, or no wish to", "I won't: I have no reason to, or no wish to"),
    ),
    (
        NoPlan::Cant,
        w(
            "no-plan-cant",
            "I can't: I would like to, and it seems out of reach",
            "I can't: I would like to, and it seems out of my reach",
        ),
    ),
];
