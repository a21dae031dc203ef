//! What a wizard may remark, kindly and once: a mirror, never a gate.

use crate::{
    content::text::{Worded, w},
    domain::{KindNote, Stage, WeekNote},
};

/// Where is this for you right now? Each stage in plain words (003), from doing it long to no plan.
pub const STAGES: [(Stage, Worded); 5] = [
    (
        Stage::Maintenance,
        w("stage-maintenance", "Doing it for more than six months", "I have done it for more than six months"),
    ),
    (
        Stage::Action,
        w("stage-action", "Doing it, for less than six months", "I do it, for less than six months so far"),
    ),
    (
        Stage::Preparation,
        w("stage-preparation", "Not yet, but within a month", "Not yet, but I mean to within a month"),
    ),
    (Stage::Contemplation, w("stage-contemplation", "Maybe within half a year", "I may, within half a year")),
    (Stage::Precontemplation, w("stage-precontemplation", "No plan to, for now", "I have no plan to, for now")),
];

/// Asks for the stage.
pub const ASK_STAGE: Worded =
    w("ask-stage", "And where are you with it right now?", "And where am I with it right now?");

/// Why a kind of goal and a stage do not go together well.
pub fn kind_note(note: KindNote) -> &'static Worded {
    match note {
        KindNote::DoingEarly => &DOING_EARLY,
        KindNote::ThinkingLate => &THINKING_LATE,
    }
}

const DOING_EARLY: Worded = w(
    "note-doing-early",
    "While somebody is of two minds, something to do can feel like a push. A thinking or a feeling goal often moves more \
     just now.",
    "While I am of two minds, something to do can feel like a push. A thinking or a feeling goal may move more in me just \
     now.",
);

const THINKING_LATE: Worded = w(
    "note-thinking-late",
    "This is under way already, so one more thing to do may carry it further than more thinking.",
    "I am under way already, so one more thing to do may carry me further than more thinking.",
);

/// What there is to say about the number of goals in a week.
pub fn week_note(note: WeekNote) -> &'static Worded {
    match note {
        WeekNote::NoneYet => &NONE_YET,
        WeekNote::Many => &MANY,
    }
}

const NONE_YET: Worded = w(
    "note-week-none",
    "No goal for this week yet. Even one small thing to try gives the next talk something to begin with.",
    "I have no goal for this week yet. Even one small thing to try gives me something to learn from.",
);

const MANY: Worded = w(
    "note-week-many",
    "More than five goals in one week tend to crowd each other. Two to five leave room for each.",
    "More than five goals in my week tend to crowd each other. Two to five leave me room for each.",
);

/// For the checks of the content.
pub const NOTES: &[Worded] = &[DOING_EARLY, THINKING_LATE, NONE_YET, MANY];
