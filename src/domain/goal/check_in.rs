//! A word between sessions.

use serde::{Deserialize, Serialize};

use super::WeeklyGoal;
use crate::domain::{Extra, Id, Kind, NaiveDate, Record, Timestamp};

/// A word on a weekly goal between sessions, in two taps; a lapse in one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckIn {
    pub id: Id<CheckIn>,
    pub goal: Id<WeeklyGoal>,
    pub on: NaiveDate,
    pub at: Timestamp,
    pub outcome: Outcome,
    /// How much of it was done, in percent, 0–100, for whoever likes a number.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub percent: Option<u8>,
    /// One line on what helped or got in the way; of a lapse, what it taught.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub line: String,
    #[serde(flatten)]
    pub extra: Extra,
}

/// How a day with a goal was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Done,
    Partly,
    NotToday,
    /// An old habit came back for a moment: an event to learn from (003), which never takes back what was done.
    Lapse,
}

impl Record for CheckIn {
    const KIND: Kind = Kind::CheckIn;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
