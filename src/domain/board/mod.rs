//! The generative-moment board: where ideas are gathered, grouped and chosen (003).

mod ambivalence;
mod arrange;
mod clock;
mod cluster;

pub use ambivalence::{Ambivalence, Stance, Weighing};
pub use arrange::{Group, Thread};
pub use clock::BrainstormClock;
pub use cluster::Cluster;
use serde::{Deserialize, Serialize};

use super::{Client, Extra, FocusArea, GenerativeMoment, Id, Kind, Record, Session, Timestamp};

/// A board of a session's generative moment, or one that stands alone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Board {
    pub id: Id<Board>,
    pub client: Id<Client>,
    /// The session whose generative moment it is; its frame and ideas are then the session's.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub session: Option<Id<Session>>,
    /// The focus area in hand, of a board that stands alone; otherwise the session's counts.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub focus_area: Option<Id<FocusArea>>,
    /// Topic, what is wanted and what to lean on, of a board that stands alone.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub frame: GenerativeMoment,
    /// Both sides, when there are two.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub ambivalence: Ambivalence,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub step: Step,
    /// How many ideas to gather before choosing; a suggestion, never a lock.
    #[serde(default = "Board::usual_minimum")]
    pub minimum: u16,
    /// The time for gathering.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub clock: BrainstormClock,
    /// The round of wild ideas is on: what is added counts as wild.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub wild_round: bool,
    /// The client said yes to ideas of the coach; from then on they take turns.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub coach_contributes: bool,
    /// It was said that fewer ideas than the minimum are there; it is said once.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub minimum_noted: bool,
    /// When it was begun.
    pub at: Timestamp,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The steps of a board, in order. Any can be opened again, and nothing is lost by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// The topic, leave to go there, what is wanted, what to lean on.
    #[default]
    Frame,
    /// Ideas, without judging any.
    Brainstorm,
    /// Clusters.
    Group,
    /// Votes, and one to three ideas picked.
    Choose,
    /// Turn into goals.
    Goals,
}

impl Step {
    /// Every step, in order.
    pub const ALL: [Step; 5] = [Step::Frame, Step::Brainstorm, Step::Group, Step::Choose, Step::Goals];

    /// Whether ideas may be weighed: votes, removals and changes to others' words wait until now (003: judgement is
    /// withheld while ideas are gathered).
    pub fn allows_judging(self) -> bool {
        self >= Step::Choose
    }
}

impl Board {
    /// The usual minimum of ideas.
    pub const MINIMUM: u16 = 8;
    /// The most ideas that a minimum may ask for.
    pub const LARGEST_MINIMUM: u16 = 50;
    /// How many ideas are worth choosing: more than this gets a gentle note.
    pub const FEW: usize = 3;

    fn usual_minimum() -> u16 {
        Self::MINIMUM
    }

    /// An empty board, begun at `at`.
    pub fn new(id: Id<Board>, client: Id<Client>, session: Option<Id<Session>>, at: Timestamp) -> Self {
        Self {
            id,
            client,
            session,
            focus_area: None,
            frame: GenerativeMoment::default(),
            ambivalence: Ambivalence::default(),
            step: Step::default(),
            minimum: Self::MINIMUM,
            clock: BrainstormClock::default(),
            wild_round: false,
            coach_contributes: false,
            minimum_noted: false,
            at,
            extra: Extra::new(),
        }
    }
}

impl Record for Board {
    const KIND: Kind = Kind::Board;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
