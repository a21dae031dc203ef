//! Real-time issue: the generative moment of an executive session.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "issue",
    name: "Real-time issue",
    purpose: "Work on something that is happening now, until there are several ways forward.",
    share: 45,
    activities: &[Activity::GenerativeMoment, Activity::Ideas],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "executive-issue-01",
        "What is on your desk this week that brings this to life?",
        "What is on my desk this week that brings this to life?",
    ),
    w(
        "executive-issue-02",
        "What outcome do you want, for yourself and for the business?",
        "What outcome do I want, for myself and for the business?",
    ),
    w(
        "executive-issue-03",
        "Who has a stake in this, and how might they describe it to you?",
        "Who has a stake in this, and how might they describe it to me?",
    ),
    w(
        "executive-issue-04",
        "Which of your strengths as a leader fits this best?",
        "Which of my strengths as a leader fits this best?",
    ),
    w(
        "executive-issue-05",
        "What are you taking for granted, and how could you test it?",
        "What am I taking for granted, and how could I test it?",
    ),
    w(
        "executive-issue-06",
        "What would you advise a peer you respect in the same seat?",
        "What would I advise a peer I respect in the same seat?",
    ),
    w(
        "executive-issue-07",
        "How many different ways forward can you name?",
        "How many different ways forward can I name?",
    ),
    w(
        "executive-issue-08",
        "Which conversation of yours would move this most?",
        "Which conversation of mine would move this most?",
    ),
    w("executive-issue-09", "What do you gain by leaving it as it is?", "What do I gain by leaving it as it is?"),
    w(
        "executive-issue-10",
        "Beneath the facts, how do you feel about it?",
        "Beneath the facts, how do I feel about it?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("live-issue", "Worked on something happening now", "Worked on something happening to me now"),
    w("outcome", "Heard the outcome the leader wants", "Named the outcome I want"),
    w(
        "stakeholders",
        "Looked through the eyes of the people affected",
        "Looked at it through other people's eyes, as well as mine",
    ),
    w("leader-strengths", "Connected it with proven strengths", "Connected it with strengths I have proved"),
    w("both-sides", "Explored any pull in two directions", "Explored where I am pulled in two directions"),
    w("several-ideas", "Found at least three ways forward", "Found at least three ways I could go"),
    w("belief", "Expressed trust in the leader's ability", "Reminded myself of what I can do"),
];
