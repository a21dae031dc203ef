//! Gaps between two rulers, or between a ruler and what is planned.

use super::Gap;
use crate::content::text::w;

/// `{n}` is the priority.
pub const PRIORITY_READINESS: Gap = Gap {
    id: "priority-readiness",
    rule: w(
        "priority-readiness-rule",
        "Priority is 8 or more, and readiness is 4 or less.",
        "My priority is 8 or more, and my readiness is 4 or less.",
    ),
    asks: [
        w(
            "priority-readiness-ask",
            "You gave {area} a priority of {n}, and it does not feel ready yet. What would it be waiting for?",
            "I gave {area} a priority of {n}, and I do not feel ready. What am I waiting for?",
        ),
        w(
            "priority-readiness-again",
            "{area} ranks high with you at {n}. What would have to come before a start?",
            "{area} ranks high with me at {n}. What would have to come before I start?",
        ),
    ],
};

/// `{n}` is the confidence.
pub const IMPORTANCE_CONFIDENCE: Gap = Gap {
    id: "importance-confidence",
    rule: w(
        "importance-confidence-rule",
        "Importance is 8 or more, and confidence is below 7.",
        "It is 8 or more in importance to me, and I am below 7 in confidence.",
    ),
    asks: [
        w(
            "importance-confidence-ask",
            "{area} means a lot to you, with confidence at {n}. What makes it {n} and not nothing?",
            "{area} means a lot to me, with confidence at {n}. What makes mine {n} and not nothing?",
        ),
        w(
            "importance-confidence-again",
            "What or who would lift your {n} in {area} by one?",
            "What or who would lift my {n} in {area} by one?",
        ),
    ],
};

/// `{n}` is the importance.
pub const READINESS_IMPORTANCE: Gap = Gap {
    id: "readiness-importance",
    rule: w(
        "readiness-importance-rule",
        "Readiness is 7 or more, and importance is 4 or less.",
        "I am at 7 or more in readiness, and it is at 4 or less in importance to me.",
    ),
    asks: [
        w(
            "readiness-importance-ask",
            "You could begin with {area} tomorrow, and its importance is {n}. What draws you to it all the same?",
            "I could begin with {area} tomorrow, and its importance is {n}. What draws me to it all the same?",
        ),
        w(
            "readiness-importance-again",
            "Would a start in {area}, at {n} for importance, open a door to something that matters more to you?",
            "Would a start in {area}, at {n} for importance, lead me to something that matters more?",
        ),
    ],
};

/// `{n}` is the confidence.
pub const CONFIDENT_NO_GOAL: Gap = Gap {
    id: "confident-no-goal",
    rule: w(
        "confident-no-goal-rule",
        "It is important, confidence is 7 or more, and there is no goal yet.",
        "It is important to me, my confidence is 7 or more, and I have set no goal yet.",
    ),
    asks: [
        w(
            "confident-no-goal-ask",
            "With confidence of {n} in {area}, what would a first small goal be, if you want one?",
            "With confidence of {n} in {area}, what would my first small goal be, if I want one?",
        ),
        w(
            "confident-no-goal-again",
            "{area} matters, and you trust yourself at {n}. What has kept it off your list so far?",
            "{area} matters, and I trust myself at {n}. What has kept it off my list so far?",
        ),
    ],
};

/// `{n}` is the priority.
pub const PRIORITY_EARLY: Gap = Gap {
    id: "priority-early",
    rule: w(
        "priority-early-rule",
        "Priority is 8 or more, and the stage is early.",
        "My priority is 8 or more, and I am at an early stage.",
    ),
    asks: [
        w(
            "priority-early-ask",
            "{area} has a priority of {n} and is still being turned over in your mind. What is there to find out?",
            "{area} has a priority of {n} and I am still turning it over. What is there for me to find out?",
        ),
        w(
            "priority-early-again",
            "What would you need to think or feel about {area} before the {n} turns into doing?",
            "What would I need to think or feel about {area} before the {n} turns into doing?",
        ),
    ],
};
