//! An idea of the generative moment.

use serde::{Deserialize, Serialize};

use super::{Board, Cluster, Extra, Id, Kind, Record, Session, Timestamp};

/// One idea, of a session's generative moment or of a board that stands alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Idea {
    pub id: Id<Idea>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub session: Option<Id<Session>>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub board: Option<Id<Board>>,
    pub text: String,
    /// Who said it.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub by: Author,
    /// Found in the round of wild ideas.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub wild: bool,
    /// The idea it was built on.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub built_on: Option<Id<Idea>>,
    /// The ideas it was combined from, which stay as they are.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub sources: Vec<Id<Idea>>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub cluster: Option<Id<Cluster>>,
    /// Its place among its neighbours; the time it came decides between equal ranks.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub rank: i64,
    /// Who voted for it: each person once.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub votes: Vec<Author>,
    /// It gives the client energy.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub energy: bool,
    /// Picked to become a goal.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub chosen: bool,
    /// Kept for another time.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub parked: bool,
    pub at: Timestamp,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who speaks. In self mode it is always the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Author {
    #[default]
    Client,
    Coach,
}

/// Where ideas are kept: with a session, or on a board that stands alone.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum IdeaHome {
    Session(Id<Session>),
    Board(Id<Board>),
}

impl Idea {
    /// A new idea of the client.
    pub fn new(id: Id<Idea>, home: IdeaHome, text: String, at: Timestamp) -> Self {
        let (session, board) = match home {
            IdeaHome::Session(session) => (Some(session), None),
            IdeaHome::Board(board) => (None, Some(board)),
        };
        Self {
            id,
            session,
            board,
            text,
            by: Author::default(),
            wild: false,
            built_on: None,
            sources: Vec::new(),
            cluster: None,
            rank: 0,
            votes: Vec::new(),
            energy: false,
            chosen: false,
            parked: false,
            at,
            extra: Extra::new(),
        }
    }

    /// Whether it is kept there.
    pub fn is_at(&self, home: &IdeaHome) -> bool {
        match home {
            IdeaHome::Session(session) => self.session.as_ref() == Some(session),
            IdeaHome::Board(board) => self.board.as_ref() == Some(board),
        }
    }
}

impl Record for Idea {
    const KIND: Kind = Kind::Idea;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
