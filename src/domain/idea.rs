//! An idea of the generative moment's list.

use serde::{Deserialize, Serialize};

use super::{Extra, Id, Kind, Record, Session, Timestamp};

/// One idea.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Idea {
    pub id: Id<Idea>,
    pub session: Id<Session>,
    pub text: String,
    /// Picked to become a goal.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub chosen: bool,
    pub at: Timestamp,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Record for Idea {
    const KIND: Kind = Kind::Idea;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
