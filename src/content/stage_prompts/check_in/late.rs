//! Prompts for the check-in on vision and three-month goals, from a plan on.

use crate::content::text::{Worded, w};

/// “I will”: details, experiments, if-then plans and support.
pub(super) const PREPARATION: &[Worded] = &[
    w(
        "check-in-preparation-01",
        "How does the start you are planning lead towards the life you described?",
        "How does the start I am planning lead towards the life I described?",
    ),
    w(
        "check-in-preparation-02",
        "By the third month, what would show you that it was worth beginning?",
        "By the third month, what would show me that it was worth beginning?",
    ),
    w(
        "check-in-preparation-03",
        "What are you promising yourself for this season, in words of your own?",
        "What am I promising myself for this season, in words of my own?",
    ),
    w(
        "check-in-preparation-04",
        "Which reason behind all this is strong enough to carry you through a dull week?",
        "Which reason behind all this is strong enough to carry me through a dull week?",
    ),
    w(
        "check-in-preparation-05",
        "Which of your long-range goals is ready to be written more exactly?",
        "Which of my long-range goals is ready to be written more exactly?",
    ),
    w(
        "check-in-preparation-06",
        "Three months on, what will you thank yourself for setting up today?",
        "Three months on, what will I thank myself for setting up today?",
    ),
];

/// “I am”: strengths, people, tricky situations, and lapses that teach.
pub(super) const ACTION: &[Worded] = &[
    w(
        "check-in-action-01",
        "Where do you already live a piece of the vision on an ordinary day?",
        "Where do I already live a piece of my vision on an ordinary day?",
    ),
    w(
        "check-in-action-02",
        "What are you getting from this that you never thought of when you chose the goal?",
        "What am I getting from this that I never thought of when I chose the goal?",
    ),
    w(
        "check-in-action-03",
        "Now that you are doing it, what would you add to the picture, or paint over?",
        "Now that I am doing it, what would I add to my picture, or paint over?",
    ),
    w(
        "check-in-action-04",
        "How well does your pace of these weeks fit the date you had in mind?",
        "How well does my pace of these weeks fit the date I had in mind?",
    ),
    w(
        "check-in-action-05",
        "Which relationship has grown since you began, and what does it do for your goals?",
        "Which relationship has grown since I began, and what does it do for my goals?",
    ),
    w(
        "check-in-action-06",
        "When a day is hard, which part of the vision do you hold on to?",
        "When a day is hard, which part of my vision do I hold on to?",
    ),
];

/// “I still am”: identity, freshness, slow slipping, and helping others.
pub(super) const MAINTENANCE: &[Worded] = &[
    w(
        "check-in-maintenance-01",
        "Who have you become through this, if you put it in one line?",
        "Who have I become through this, if I put it in one line?",
    ),
    w(
        "check-in-maintenance-02",
        "With this one running well, which chapter would you like to open next?",
        "With this one running well, which chapter would I like to open next?",
    ),
    w(
        "check-in-maintenance-03",
        "Which goal lives by itself by now, so that you can let it go with thanks?",
        "Which goal lives by itself by now, so that I can let it go with thanks?",
    ),
    w(
        "check-in-maintenance-04",
        "How does the vision look from the height you have reached?",
        "How does my vision look from the height I have reached?",
    ),
    w(
        "check-in-maintenance-05",
        "What could draw you away from this over a season, bit by bit, and what holds you?",
        "What could draw me away from this over a season, bit by bit, and what holds me?",
    ),
    w(
        "check-in-maintenance-06",
        "Which three-month goal would bring back some play, or a stretch, into your week?",
        "Which three-month goal would bring back some play, or a stretch, into my week?",
    ),
];
