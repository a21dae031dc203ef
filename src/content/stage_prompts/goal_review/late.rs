//! Prompts for the review of weekly goals, from a plan on.

use crate::content::text::{Worded, w};

/// “I will”: details, experiments, if-then plans and support.
pub(super) const PREPARATION: &[Worded] = &[
    w(
        "goal-review-preparation-01",
        "Which of your trial runs did you enjoy most?",
        "Which of my trial runs did I enjoy most?",
    ),
    w(
        "goal-review-preparation-02",
        "What did the first try teach you that no plan could have?",
        "What did the first try teach me that no plan could have?",
    ),
    w(
        "goal-review-preparation-03",
        "How much of the groundwork is laid, in percent, and which piece of it pleases you?",
        "How much of my groundwork is laid, in percent, and which piece of it pleases me?",
    ),
    w(
        "goal-review-preparation-04",
        "Where did the plan meet real life, and which of the two gave way?",
        "Where did my plan meet real life, and which of the two gave way?",
    ),
    w(
        "goal-review-preparation-05",
        "When the moment you had planned for came, how did your answer to it work?",
        "When the moment I had planned for came, how did my answer to it work?",
    ),
    w(
        "goal-review-preparation-06",
        "What did you drop because it does not suit you, and what did that make room for?",
        "What did I drop because it does not suit me, and what did that make room for?",
    ),
];

/// “I am”: strengths, people, tricky situations, and lapses that teach.
pub(super) const ACTION: &[Worded] = &[
    w(
        "goal-review-action-01",
        "Take me to the high point of your week with this: where were you, and who was there?",
        "What was the high point of my week with this: where was I, and who was there?",
    ),
    w(
        "goal-review-action-02",
        "Out of a hundred, how much did you do, and what in that would you like to celebrate?",
        "Out of a hundred, how much did I do, and what in that would I like to celebrate?",
    ),
    w(
        "goal-review-action-03",
        "If there was a day without it, what did that day teach you about what you need?",
        "If there was a day without it, what did that day teach me about what I need?",
    ),
    w(
        "goal-review-action-04",
        "Right after the trickiest moment, what did you do that you can stand by?",
        "Right after the trickiest moment, what did I do that I can stand by?",
    ),
    w(
        "goal-review-action-05",
        "Whose company made it easier, and what was it that they did for you?",
        "Whose company made it easier, and what was it that they did for me?",
    ),
    w(
        "goal-review-action-06",
        "When your will was low, which quality of yours did the work?",
        "When my will was low, which quality of mine did the work?",
    ),
];

/// “I still am”: identity, freshness, slow slipping, and helping others.
pub(super) const MAINTENANCE: &[Worded] = &[
    w(
        "goal-review-maintenance-01",
        "What satisfied you most in keeping it going this time?",
        "What satisfied me most in keeping it going this time?",
    ),
    w(
        "goal-review-maintenance-02",
        "What percentage do you land on without trying, and does it still suit you?",
        "What number do I land on without trying, and does it still suit me?",
    ),
    w(
        "goal-review-maintenance-03",
        "How do you do this today, compared with the early days, and which do you prefer?",
        "How do I do this today, compared with the early days, and which do I prefer?",
    ),
    w(
        "goal-review-maintenance-04",
        "Where has it begun to slide by a hair, and what do you make of that?",
        "Where has it begun to slide by a hair, and what do I make of that?",
    ),
    w(
        "goal-review-maintenance-05",
        "What have you changed about it to keep it interesting?",
        "What have I changed about it to keep it interesting for me?",
    ),
    w(
        "goal-review-maintenance-06",
        "After a break of a few days, what was it that brought you back?",
        "After a break of a few days, what was it that brought me back?",
    ),
];
