//! Records and sizes in words.

use crate::{
    content::words::{count, listed, near_day},
    domain::{Kind, Timestamp, backup::Origin},
    platform::clock,
};

/// A kind of record in the singular; its plural takes an s, unless [`holdings`] says otherwise.
pub fn thing(kind: Kind) -> &'static str {
    match kind {
        Kind::Settings => "record of settings",
        Kind::Format => "format of your own",
        Kind::Client => "client",
        Kind::Vision => "vision",
        Kind::ThreeMonthGoal => "three-month goal",
        Kind::Session => "session",
        Kind::WeeklyGoal => "weekly goal",
        Kind::GoalReview => "goal review",
        Kind::CheckIn => "check-in",
        Kind::Note => "note",
        Kind::Idea => "idea",
        Kind::Board => "board",
        Kind::Cluster => "group of ideas",
        Kind::FocusArea => "focus area",
        Kind::Referral => "note of concern",
        Kind::PromptSet => "set of prompts",
        Kind::Questionnaire => "questionnaire of your own",
        Kind::Assessment => "assessment",
        Kind::Trashed => "thing in the trash",
    }
}

/// A kind of record as a heading.
pub fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Settings => "Settings",
        Kind::Format => "Formats of your own",
        Kind::Client => "Clients",
        Kind::Vision => "Visions",
        Kind::ThreeMonthGoal => "Three-month goals",
        Kind::Session => "Sessions",
        Kind::WeeklyGoal => "Weekly goals",
        Kind::GoalReview => "Goal reviews",
        Kind::CheckIn => "Check-ins",
        Kind::Note => "Notes",
        Kind::Idea => "Ideas",
        Kind::Board => "Boards",
        Kind::Cluster => "Groups of ideas",
        Kind::FocusArea => "Focus areas",
        Kind::Referral => "Notes of concern",
        Kind::PromptSet => "Sets of prompts",
        Kind::Questionnaire => "Questionnaires of your own",
        Kind::Assessment => "Assessments",
        Kind::Trashed => "Trash",
    }
}

/// Such as “2 clients, 14 sessions and 3 notes”, settings aside; none when there is nothing else.
pub fn holdings(counts: impl IntoIterator<Item = (Kind, usize)>) -> Option<String> {
    let counts = counts.into_iter().filter(|(kind, number)| *number > 0 && *kind != Kind::Settings);
    let parts = counts.map(|(kind, number)| match kind {
        Kind::Format => format!("{} of your own", count(number, "format")),
        Kind::Cluster => format!("{} of ideas", count(number, "group")),
        Kind::Referral => format!("{} of concern", count(number, "note")),
        Kind::PromptSet => format!("{} of prompts", count(number, "set")),
        Kind::Questionnaire => format!("{} of your own", count(number, "questionnaire")),
        Kind::Trashed => format!("{} in the trash", count(number, "thing")),
        kind => count(number, thing(kind)),
    });
    listed(parts.collect())
}

/// Such as “yesterday at 14:02”.
pub fn when(at: Timestamp) -> String {
    let day = clock::day_of(at).map_or_else(String::new, |day| near_day(day, clock::today()));
    format!("{day} at {}", clock::time_of_day(at))
}

/// Where and when a file was made.
pub fn made(origin: &Origin, here: &crate::domain::Device) -> String {
    let device = if origin.device == *here { "on this device" } else { "on another device" };
    match origin.app.as_str() {
        "" => format!("Saved by the rescue page {device}, {}", when(origin.exported_at)),
        app => format!("Made {device} {}, with Cairn {app}", when(origin.exported_at)),
    }
}
