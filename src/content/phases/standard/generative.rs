//! Generative moment: the heart of the session.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "generative",
    name: "Generative moment",
    purpose: "Stay with the topic that has the most energy until new ideas and hope appear.",
    share: 40,
    activities: &[Activity::GenerativeMoment, Activity::Ideas],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "generative-01",
        "Where is the most energy for you today: what would you love more of, or less of?",
        "Where is my energy today: what would I love more of, or less of?",
    ),
    w("generative-02", "Is now a good time to explore this together?", "Is now a good time for me to explore this?"),
    w("generative-03", "What do you really want here?", "What do I really want here?"),
    w(
        "generative-04",
        "If this were just as you wish, what would an ordinary day look like?",
        "If this were just as I wish, what would an ordinary day look like?",
    ),
    w(
        "generative-05",
        "Which strengths or values can you lean on for this?",
        "Which of my strengths or values can carry me here?",
    ),
    w("generative-06", "Who or what around you makes this easier?", "Who or what around me makes this easier?"),
    w(
        "generative-07",
        "What part of you wants this, and what part would rather wait?",
        "What part of me wants this, and what part would rather wait?",
    ),
    w(
        "generative-08",
        "When has something like this gone well for you before?",
        "When has something like this gone well for me before?",
    ),
    w("generative-09", "What ideas come up, wild ones included?", "What ideas can I find, wild ones included?"),
    w("generative-10", "What would you try if nobody were watching?", "What would I try if nobody were watching?"),
    w("generative-11", "What is this feeling asking you for?", "What is this feeling asking me for?"),
    w("generative-12", "Which idea makes you sit up a little?", "Which idea makes me sit up a little?"),
];

const CHECKLIST: &[Worded] = &[
    w("topic", "Agreed on a topic where the client has energy", "Chose a topic that I have energy for"),
    w("permission", "Got a yes to working on it now", "Asked myself if now is the time"),
    w("wanted", "Heard what the client truly wants", "Said what I truly want"),
    w("strengths", "Found strengths and values to lean on", "Found strengths and values that I can use"),
    w("environments", "Looked at the people and places that can help", "Looked at who and what can help me"),
    w(
        "ambivalence",
        "Gave both sides of any mixed feelings a fair hearing",
        "Let both sides of my mixed feelings speak",
    ),
    w("brainstorm", "Gathered ideas before judging any", "Gathered my ideas first and judged them later"),
    w("confidence", "Said why I believe the client can do this", "Said why I believe that I can do this"),
];
