//! Close of an executive session: the value, and who needs to know.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "close",
    name: "Close",
    purpose: "Name the value of the meeting, and agree who needs to know what.",
    share: 10,
    activities: &[Activity::Close],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "executive-close-01",
        "Who needs to know what you decided, and what would you like them to hear?",
        "Who needs to know what I decided, and what would I like them to hear?",
    ),
    w(
        "executive-close-02",
        "What was the most valuable part of this for you?",
        "What was the most valuable part of this for me?",
    ),
    w(
        "executive-close-03",
        "When do we next meet, and is a review with your sponsor near?",
        "When do I next do this, and is there a review I want to get ready for?",
    ),
    w(
        "executive-close-04",
        "What of this would you like to stay in this room?",
        "What of this do I want to keep to myself?",
    ),
    w(
        "executive-close-05",
        "What would make me a sharper partner to you?",
        "What would make me a sharper partner to myself?",
    ),
    w(
        "executive-close-06",
        "What would you like to be able to ask me between meetings?",
        "Whom could I ask between now and then, and what?",
    ),
    w(
        "executive-close-07",
        "What did today show you about yourself as a leader?",
        "What did today show me about myself as a leader?",
    ),
    w(
        "executive-close-08",
        "How will your people notice that you took this time?",
        "How will my people notice that I took this time?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("appreciated", "Thanked the leader for candour and effort", "Gave myself credit for candour and effort"),
    w("learned", "Heard the main insight", "Wrote down my main insight"),
    w("who-knows", "Agreed who will hear what, and from whom", "Decided who will hear what from me"),
    w("feedback", "Invited feedback on my coaching", "Noted how I could coach myself better"),
    w("next", "Fixed the next meeting and any review with the sponsor", "Fixed my next session and any review"),
];
