//! Next actions: what the leader will do before the next meeting.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "actions",
    name: "Next actions",
    purpose: "Agree a short set of actions to carry out before the next meeting.",
    share: 20,
    activities: &[Activity::GoalSetting],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "executive-actions-01",
        "What will you do before we next meet, and by when?",
        "What will I do before the next session, and by when?",
    ),
    w(
        "executive-actions-02",
        "Which action would make your other ones easier?",
        "Which action would make my other ones easier?",
    ),
    w(
        "executive-actions-03",
        "How will you measure it, so that anyone could see the result?",
        "How will I measure it, so that anyone could see the result?",
    ),
    w(
        "executive-actions-04",
        "What will you take off your plate to make room?",
        "What will I take off my plate to make room?",
    ),
    w("executive-actions-05", "To whom could you hand part of this?", "To whom could I hand part of this?"),
    w(
        "executive-actions-06",
        "What might crowd it out, and what is your answer to that?",
        "What might crowd it out, and what is my answer to that?",
    ),
    w(
        "executive-actions-07",
        "How confident are you, from 0 to 10, and what would add one point?",
        "How confident am I, from 0 to 10, and what would add one point?",
    ),
    w("executive-actions-08", "Where in your diary does this live?", "Where in my diary does this live?"),
];

const CHECKLIST: &[Worded] = &[
    w("linked", "Linked each action with the agenda", "Linked each action with my agenda"),
    w("measurable", "Gave each one a measure and a date", "Gave each of mine a measure and a date"),
    w("help", "Settled who supports it and who takes a share", "Settled who supports me and who takes a share"),
    w("obstacle-plan", "Planned for what may crowd it out", "Planned for what may crowd me out"),
    w("sure", "Asked for confidence and adjusted the size", "Rated my confidence and adjusted the size"),
    w("said-back", "The leader said the actions back", "Said my actions out loud"),
];
