//! Prompts for the close, from a plan on.

use crate::content::text::{Worded, w};

/// “I will”: details, experiments, if-then plans and support.
pub(super) const PREPARATION: &[Worded] = &[
    w(
        "close-preparation-01",
        "How would you tell your closest friend tonight what you have decided?",
        "How would I tell my closest friend tonight what I have decided?",
    ),
    w(
        "close-preparation-02",
        "What makes this plan feel like your own?",
        "What makes this plan feel like mine and nobody else's?",
    ),
    w(
        "close-preparation-03",
        "Which fear of yours has shrunk, now that there is a plan for it?",
        "Which fear of mine has shrunk, now that there is a plan for it?",
    ),
    w(
        "close-preparation-04",
        "What have you found out about the way you like to get started?",
        "What have I found out about the way I like to get started?",
    ),
    w(
        "close-preparation-05",
        "When shall I hear about the first try, and how would you like to tell me?",
        "When will I jot down how the first try went, and what do I want to look out for?",
    ),
    w(
        "close-preparation-06",
        "What will you see, hear or touch first on the day it begins?",
        "What will I see, hear or touch first on the day it begins?",
    ),
];

/// “I am”: strengths, people, tricky situations, and lapses that teach.
pub(super) const ACTION: &[Worded] = &[
    w(
        "close-action-01",
        "What do you thank yourself for, looking at this week?",
        "What do I thank myself for, looking at this week?",
    ),
    w(
        "close-action-02",
        "Which lesson from today can you use within two days?",
        "Which lesson from this session can I use within two days?",
    ),
    w(
        "close-action-03",
        "If a hard day comes, which sentence from our talk do you want in your pocket?",
        "If a hard day comes, which sentence from today do I want in my pocket?",
    ),
    w("close-action-04", "With whom will you share your small win?", "With whom will I share my small win?"),
    w(
        "close-action-05",
        "What about your effort would you like me to have seen?",
        "What about my effort do I want to have seen for myself?",
    ),
    w(
        "close-action-06",
        "How much steadier do you stand than when we began, and what did that?",
        "How much steadier do I stand than when I began, and what did that?",
    ),
];

/// “I still am”: identity, freshness, slow slipping, and helping others.
pub(super) const MAINTENANCE: &[Worded] = &[
    w(
        "close-maintenance-01",
        "What does this long stretch say about the kind of person you are?",
        "What does this long stretch say about the kind of person I am?",
    ),
    w(
        "close-maintenance-02",
        "What piece of your experience would you hand on to a beginner?",
        "What piece of my experience would I hand on to a beginner?",
    ),
    w(
        "close-maintenance-03",
        "When would you like to look at this again: in a month, a season, a year?",
        "When would I like to look at this again: in a month, a season, a year?",
    ),
    w(
        "close-maintenance-04",
        "Which small ritual could remind you, on a quiet day, how far you have come?",
        "Which small ritual could remind me, on a quiet day, how far I have come?",
    ),
    w(
        "close-maintenance-05",
        "What are you grateful for in the people who kept you company?",
        "What am I grateful for in the people who kept me company?",
    ),
    w(
        "close-maintenance-06",
        "How shall we know that you no longer need to talk this over with me?",
        "How will I know that I no longer need to sit down over this?",
    ),
];
