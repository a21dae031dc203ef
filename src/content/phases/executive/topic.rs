//! Agenda topic: which point of the agreed agenda today serves.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::When,
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "topic",
    name: "Agenda topic",
    purpose: "Choose the point of the coaching agenda that today will serve.",
    share: 10,
    activities: &[],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "executive-topic-01",
        "Which point of your agenda is most alive for you today?",
        "Which point of my agenda is most alive for me today?",
    ),
    w(
        "executive-topic-02",
        "What would success on that point look like to you by the end of our meetings?",
        "What would success on that point look like to me in half a year?",
    ),
    w("executive-topic-03", "What do you want from our time on it?", "What do I want from this time on it?"),
    w(
        "executive-topic-04",
        "Which milestone comes next for you on this point?",
        "Which milestone comes next for me on this point?",
    ),
    w(
        "executive-topic-05",
        "What is the gain for the business if you move this?",
        "What is the gain for the business if I move this?",
    ),
    w(
        "executive-topic-06",
        "What would your sponsor hope to see, and do you share that hope?",
        "What would the people I answer to hope to see, and do I share that hope?",
    ),
    w("executive-topic-07", "How far along are you, by your own estimate?", "How far along am I, by my own estimate?"),
    w(
        "executive-topic-08",
        "What has shifted around you since we set this agenda?",
        "What has shifted around me since I set this agenda?",
    ),
    w(
        "executive-topic-09",
        "Is there a point you could close, or a new one you want to add?",
        "Is there a point I could close, or a new one I want to add?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("point", "Chose one point of the agenda", "Chose one point of my agenda"),
    w("success", "Heard what success on it looks like", "Know what success on it looks like to me"),
    w(
        "milestone",
        "Placed it between the last milestone and the next",
        "Placed myself between the last milestone and the next",
    ),
    w("benefit", "Named what the business gains", "Named what my work gains"),
    w("boundaries", "Kept what the sponsor hears within what was agreed", "Know what I will share and what I keep"),
];
