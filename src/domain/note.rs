//! What was captured in a session, line by line.

use serde::{Deserialize, Serialize};

use super::{ChangeTalk, Client, Extra, Id, Kind, Record, Session, Timestamp, Visibility};

/// One captured line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub id: Id<Note>,
    pub client: Id<Client>,
    /// The session it was captured in; none for a note on the client's page.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub session: Option<Id<Session>>,
    /// The phase it was captured in.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub phase: Option<String>,
    pub text: String,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub mark: Mark,
    /// What it says in favour of changing; the words are the client's own then.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub change_talk: Option<ChangeTalk>,
    /// A plain note starts private. Marking it an insight or an action shares it with the client, because those are the
    /// client's own words and plans; the private mark takes that back.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub visibility: Visibility,
    pub at: Timestamp,
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a captured line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    #[default]
    Plain,
    /// Something the client saw or learned, in the client's own words.
    Insight,
    /// Something the client wants to do that is not a weekly goal.
    Action,
}

impl Record for Note {
    const KIND: Kind = Kind::Note;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
