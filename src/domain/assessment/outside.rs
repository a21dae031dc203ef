//! Results that come as words: what was picked from a list, and what somebody else found out.

use serde::{Deserialize, Serialize};

/// Words picked from a list, the first one first, and those that were considered and left.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sorted {
    pub picked: Vec<String>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub rest: Vec<String>,
}

impl Sorted {
    /// How many are put in order.
    pub const TOP: usize = 5;
}

/// A result that was found elsewhere, such as a psychometric profile or an appraisal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The instrument's own name.
    pub name: String,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub by: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub lines: Vec<OutsideLine>,
    /// What it means to the client.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub words: String,
}

/// One line of an outside result, such as “Openness”, “72nd percentile”.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutsideLine {
    pub name: String,
    /// As it was written there: a number, a rank or a word.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub value: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub words: String,
}
