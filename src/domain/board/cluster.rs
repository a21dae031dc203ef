//! A named group of ideas.

use serde::{Deserialize, Serialize};

use super::Board;
use crate::domain::{Extra, Id, Kind, Record};

/// A cluster of a board. Its ideas name it; it names none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cluster {
    pub id: Id<Cluster>,
    pub board: Id<Board>,
    pub name: String,
    /// Which colour and shape mark it, of [`Cluster::MARKS`]; the name tells it apart without either.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub mark: u8,
    /// Its place among the clusters.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub rank: i64,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Cluster {
    /// How many marks there are.
    pub const MARKS: u8 = 6;
}

impl Record for Cluster {
    const KIND: Kind = Kind::Cluster;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
