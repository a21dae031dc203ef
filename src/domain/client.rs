//! The person being coached.

use serde::{Deserialize, Serialize};

use super::{Extra, Id, Kind, NaiveDate, Record, assessment::Asked};

/// A person being coached: a coach's client, or the person themselves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Client {
    pub id: Id<Client>,
    /// A first name or initials is enough. “You” for the person themselves.
    pub name: String,
    /// Whether this is the person using the app (self mode has exactly one such client).
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub myself: bool,
    /// What the coach wants to remember; never shared.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub about: String,
    /// The civil day on which the client was added.
    pub since: NaiveDate,
    /// Kept, but out of the way.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub archived: bool,
    /// Which assessments were sent to be filled in, the first one first.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub asked: Vec<Asked>,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Client {
    /// The id of the person themselves, the same on every device: a backup of one then merges with another's.
    pub const MYSELF: &str = "you";

    /// The longest name, in characters.
    pub const LONGEST_NAME: usize = 80;
}

impl Record for Client {
    const KIND: Kind = Kind::Client;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
