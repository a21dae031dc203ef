//! Prompts for setting goals, from a plan on.

use crate::content::text::{Worded, w};

/// “I will”: details, experiments, if-then plans and support.
pub(super) const PREPARATION: &[Worded] = &[
    w(
        "goal-setting-preparation-01",
        "What is your exact first move, and what will the clock say when you make it?",
        "What is my exact first move, and what will the clock say when I make it?",
    ),
    w(
        "goal-setting-preparation-02",
        "If the weather, the clock or your own mood turns against it, then what will you do?",
        "If the weather, the clock or my own mood turns against it, then what will I do?",
    ),
    w(
        "goal-setting-preparation-03",
        "Which words would you write above this goal and sign with your name?",
        "Which words would I write above this goal and sign with my name?",
    ),
    w(
        "goal-setting-preparation-04",
        "Whom will you tell by tomorrow, and how may they ask you about it?",
        "Whom will I tell by tomorrow, and how may they ask me about it?",
    ),
    w(
        "goal-setting-preparation-05",
        "What could you get ready the night before, so that the morning asks for no courage?",
        "What could I get ready the night before, so that the morning asks me for no courage?",
    ),
    w(
        "goal-setting-preparation-06",
        "Where does your ruler stand for this plan, and what would carry it past 7?",
        "Where does my ruler stand for this plan, and what would carry it past 7?",
    ),
];

/// “I am”: strengths, people, tricky situations, and lapses that teach.
pub(super) const ACTION: &[Worded] = &[
    w(
        "goal-setting-action-01",
        "Which part of the goal stays, and where do you want a notch more or a notch less?",
        "Which part of my goal stays, and where do I want a notch more or a notch less?",
    ),
    w(
        "goal-setting-action-02",
        "Which tricky situation is coming up, and what two answers do you have ready for it?",
        "Which tricky situation is coming up, and what two answers do I have ready for it?",
    ),
    w(
        "goal-setting-action-03",
        "Next to whom will this be easiest for you in the days ahead?",
        "Next to whom will this be easiest for me in the days ahead?",
    ),
    w(
        "goal-setting-action-04",
        "If you planned a day off from it, which day would you pick, and how would you start again?",
        "If I planned a day off from it, which day would I pick, and how would I start again?",
    ),
    w(
        "goal-setting-action-05",
        "How will you let your favourite strength take the lead this week?",
        "How will I let my favourite strength take the lead this week?",
    ),
    w(
        "goal-setting-action-06",
        "Looking at your number for confidence, which past week of yours backs it up?",
        "Looking at my number for confidence, which past week of mine backs it up?",
    ),
];

/// “I still am”: identity, freshness, slow slipping, and helping others.
pub(super) const MAINTENANCE: &[Worded] = &[
    w(
        "goal-setting-maintenance-01",
        "Which variation would you like to try, while the core stays as it is?",
        "Which variation would I like to try, while the core of my habit stays as it is?",
    ),
    w(
        "goal-setting-maintenance-02",
        "What would keep your confidence at 8 or 9 through a rough month?",
        "What would keep my confidence at 8 or 9 through a rough month?",
    ),
    w(
        "goal-setting-maintenance-03",
        "Whom might you invite, teach or cheer on in the coming days?",
        "Whom might I invite, teach or cheer on in the coming days?",
    ),
    w(
        "goal-setting-maintenance-04",
        "Which early sign of slipping will you watch for, and what is your answer on that day?",
        "Which early sign of slipping will I watch for, and what is my answer on that day?",
    ),
    w(
        "goal-setting-maintenance-05",
        "How often do you still want to count it, and when will you simply trust it?",
        "How often do I still want to count it, and when will I simply trust it?",
    ),
    w(
        "goal-setting-maintenance-06",
        "What would turn this from a goal you keep up into one you look forward to?",
        "What would turn this from a goal I keep up into one I look forward to?",
    ),
];
