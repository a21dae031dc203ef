//! The rung between a vision and a week.

use serde::{Deserialize, Serialize};

use super::GoalStatus;
use crate::domain::{Client, Extra, Id, Kind, NaiveDate, Record, Timestamp, Visibility};

/// A behavioural outcome within about three months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreeMonthGoal {
    pub id: Id<ThreeMonthGoal>,
    pub client: Id<Client>,
    pub statement: String,
    /// How the client will know.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub measure: String,
    pub starts: NaiveDate,
    pub target: NaiveDate,
    /// When it was written down: the order of goals with the same dates.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub status: GoalStatus,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Record for ThreeMonthGoal {
    const KIND: Kind = Kind::ThreeMonthGoal;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
