//! Goal setting: from ideas to one or more weekly goals.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "goal-setting",
    name: "Goal setting",
    purpose: "Turn the ideas with life in them into small, clear goals for the week.",
    share: 20,
    activities: &[Activity::GoalSetting],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "goal-setting-01",
        "Which step matters to you and feels ready to start?",
        "Which step matters to me and feels ready to start?",
    ),
    w(
        "goal-setting-02",
        "What exactly will you do, how often, and on which days?",
        "What exactly will I do, how often, and on which days?",
    ),
    w(
        "goal-setting-03",
        "How sure are you that you will do it, from 0 to 10, and what makes it that high?",
        "How sure am I that I will do it, from 0 to 10, and what makes it that high?",
    ),
    w("goal-setting-04", "Who or what will support you this week?", "Who or what will support me this week?"),
    w(
        "goal-setting-05",
        "What could get in the way, and what will you do then?",
        "What could get in the way, and what will I do then?",
    ),
    w(
        "goal-setting-06",
        "How could you make it half as big and twice as likely?",
        "How could I make it half as big and twice as likely?",
    ),
    w("goal-setting-07", "What would bring your confidence up by one?", "What would bring my confidence up by one?"),
    w("goal-setting-08", "How will you know that it is done?", "How will I know that it is done?"),
    w(
        "goal-setting-09",
        "What can you set up today so that starting is easy?",
        "What can I set up today so that starting is easy for me?",
    ),
    w(
        "goal-setting-10",
        "Would you say the whole goal to me in your own words?",
        "How would I tell this goal to a friend, in my own words?",
    ),
    w(
        "goal-setting-11",
        "Is this something for you to think about, to feel or to do?",
        "Is this something I want to think about, to feel or to do?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("ready", "The goal matters to the client and feels ready", "My goal matters to me and feels ready"),
    w("support", "Explored support, structure and surroundings", "Lined up the support and structure I want"),
    w(
        "smart",
        "Made it specific, measurable, within reach, relevant and timed",
        "Made my goal clear enough to see when it is done",
    ),
    w(
        "confidence",
        "Used the confidence ruler to make it stronger",
        "Put my confidence on the ruler, and made the goal fit",
    ),
    w("restated", "The client said the goal in their own words", "Said my goal out loud in my own words"),
    w("affirmed", "Affirmed that the client is able to do it", "Told myself why I am able to do it"),
];
