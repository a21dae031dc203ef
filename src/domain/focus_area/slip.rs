//! Old habits that came back: events to learn from, which take nothing back.

use serde::{Deserialize, Serialize};

use crate::domain::{NaiveDate, Timestamp};

/// A lapse or a relapse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slip {
    pub on: NaiveDate,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub at: Timestamp,
    pub kind: SlipKind,
    /// What it taught.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub learned: String,
    /// The thought of starting again from preparation was turned down; it is not offered again.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub settled: bool,
}

/// How much of the old habit came back (003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlipKind {
    /// For a moment.
    Lapse,
    /// For longer: the new way is put down for now.
    Relapse,
}

/// A pause that is meant: a feast, a journey, a day off.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedLapse {
    pub on: NaiveDate,
    /// What it will be.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub what: String,
}
