//! Every field whose words are kept as a draft: one line each.

use super::{Field, FieldInfo};
use crate::domain::{
    Assessment, Board, CheckIn, Client, Cluster, FocusArea, Format, Idea, Kind, Note, PromptSet, Questionnaire,
    Referral, Session, Settings, ThreeMonthGoal, WeeklyGoal,
};

macro_rules! fields {
    ($($name:ident: ($($about:ident),*) $slug:literal, $label:literal;)*) => {
        $(
            #[doc = concat!("`", $slug, "`: ", $label)]
            pub const $name: Field<about!($($about),*)> = Field::new($slug);
        )*

        /// What is known of every field.
        pub const FIELDS: &[FieldInfo] =
            &[$(FieldInfo { slug: $slug, about: &[$(Kind::$about),*], label: $label }),*];
    };
}

/// One type is itself, none or two are a tuple.
macro_rules! about {
    ($one:ident) => { $one };
    ($($some:ident),*) => { ($($some),*) };
}

// A label completes “Words not added yet”: what the words were to become.
fields! {
    // The first minute.
    WELCOME_ANSWER: () "welcome", "An answer of the first minute";
    NEW_CLIENT: () "new-client", "A new client";
    NEW_SESSION: () "new-session", "The client of a new session";
    DAILY_ANSWER: () "daily-answer", "An answer to the question of the day";

    // Clients.
    CLIENT_NAME: (Client) "name", "The name of a client";
    CLIENT_ABOUT: (Client) "about", "About the client";
    NEW_NOTE: (Client) "new-note", "A note";
    NOTE_TEXT: (Note) "text", "A note";
    CHANGE_TALK: (Client) "change-talk", "A client's own words";
    EMERGENCY: (Settings) "emergency", "Numbers to call";

    // The session.
    INTENTION: (Session) "intention", "An intention for a session";
    OPENER: (Session) "new-opener", "A question for a session";
    SESSION_LINE: (Session) "line", "A line of a session";
    SESSION_WORDS: (Session) "words", "An answer in a session";
    SESSION_IDEA: (Session) "new-idea", "An idea";
    REFLECTION: (Session) "reflection", "After the session";
    OPEN_EDITOR: (Session) "open-editor", "";
    GOAL_REVIEW_WORDS: (WeeklyGoal, Session) "review", "Looking back on a goal";
    GOAL_REVIEW_PERCENT: (WeeklyGoal, Session) "review-percent", "How much of a goal";

    // The board.
    BOARD_WORDS: (Board) "words", "The frame of a board";
    BOARD_IDEA: (Board) "new-idea", "An idea";
    IDEA_WORDS: (Idea) "words", "An idea";
    NEW_CLUSTER: (Board) "new-cluster", "The name of a group of ideas";
    CLUSTER_NAME: (Cluster) "name", "The name of a group of ideas";

    // Goals.
    VISION: (Client) "vision-wizard", "A vision";
    VISION_IN_PLACE: (Client) "vision-in-place", "A vision";
    NEW_THREE_MONTH_GOAL: (Client) "new-three-month-goal", "A three-month goal";
    NEW_THREE_MONTH_IN_PLACE: (Client) "new-three-month-in-place", "A three-month goal";
    THREE_MONTH_GOAL: (ThreeMonthGoal) "goal", "A three-month goal";
    THREE_MONTH_IN_PLACE: (ThreeMonthGoal) "in-place", "A three-month goal";
    NEW_WEEKLY_GOAL: (Client) "new-weekly-goal", "A weekly goal";
    WEEKLY_GOAL_IN_SESSION: (Session) "new-weekly-goal", "A weekly goal";
    WEEKLY_GOAL_FROM_IDEA: (Idea) "new-weekly-goal", "A weekly goal";
    WEEKLY_GOAL_FOR_AREA: (FocusArea) "new-weekly-goal", "A weekly goal";
    WEEKLY_GOAL: (WeeklyGoal) "goal", "A weekly goal";
    GOAL_TIMES: (WeeklyGoal) "times", "How many days a week";
    LOOK_BACK: (WeeklyGoal) "look-back", "Looking back on a goal";
    CHECK_IN_LINE: (CheckIn) "line", "A line of a check-in";
    CHECK_IN_PERCENT: (CheckIn) "percent", "The percent of a check-in";

    // Stages of change.
    NEW_AREA: (Client) "new-area", "A focus area";
    AREA_NAME: (FocusArea) "name", "The name of a focus area";
    AREA_BEHAVIOUR: (FocusArea) "behaviour", "The behaviour of a focus area";
    STAGE_WHY: (FocusArea) "why", "Why a stage was chosen";
    STAGING: (FocusArea) "staging", "The five questions about a stage";
    RULERS: (FocusArea) "rulers", "Importance, confidence and readiness";
    NEW_BARRIER: (FocusArea) "new-barrier", "Something in the way";
    BARRIER_RESPONSE: (FocusArea) "barrier", "What helps with a barrier";
    SLIP_LINE: (FocusArea) "slip", "What was learned from a lapse";
    PLANNED_LAPSE_DAY: (FocusArea) "lapse-day", "The day of a planned lapse";
    PLANNED_LAPSE: (FocusArea) "lapse", "A planned lapse";

    // Assessments and concerns.
    TAKING: (Client) "taking", "An assessment";
    HANDED_OVER: (Client) "handed-over", "An assessment in the client's hands";
    ANSWERS: (Assessment) "answers", "The answers of an assessment";
    ASSESSMENT_REVIEW: (Assessment) "review", "Notes on an assessment";
    THREE_MONTH_FROM: (Assessment) "new-three-month-goal", "A three-month goal";
    WEEKLY_FROM: (Assessment) "new-weekly-goal", "A weekly goal";
    FILL_ASKED: () "fill-asked", "";
    FILL_ANSWERS: () "fill-answers", "The answers of an assessment";
    REQUEST_NOTE: (Client) "request-note", "A word that goes with an assessment";
    NEW_CONCERN: (Client) "new-concern", "A note of a concern";
    CONCERN: (Referral) "concern", "A note of a concern";
    CONCERN_OUTCOME: (Referral) "outcome", "What came of a concern";

    // The library.
    NEW_PROMPT_SET: () "new-prompt-set", "The name of a set of prompts";
    NEW_QUESTIONNAIRE: () "new-questionnaire", "The name of a questionnaire";
    FORMAT: (Format) "editor", "A session format";
    PROMPT_SET: (PromptSet) "editor", "A set of prompts";
    QUESTIONNAIRE: (Questionnaire) "editor", "A questionnaire";
}
