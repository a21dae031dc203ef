//! A word between sessions.

use serde::{Deserialize, Serialize};

use super::WeeklyGoal;
use crate::domain::{Extra, Id, Kind, NaiveDate, Record, Timestamp};

/// A word on a weekly goal between sessions, in two taps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckIn {
    pub id: Id<CheckIn>,
    pub goal: Id<WeeklyGoal>,
    pub on: NaiveDate,
    pub at: Timestamp,
    pub outcome: Outcome,
    /// One line on what helped or got in the way.
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
}

impl Record for CheckIn {
    const KIND: Kind = Kind::CheckIn;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
