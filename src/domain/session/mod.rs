//! A guided session: what was planned, where it stands and what was said.

mod answer;
mod forgotten;

pub use answer::{Answer, Section};
use chrono::NaiveDateTime;
pub use forgotten::Forgotten;
use serde::{Deserialize, Serialize};

use super::{
    Client, Extra, FocusArea, Format, Id, Kind, NaiveDate, Pacing, PromptSet, Record, Span, Timestamp, Voice,
    WeeklyGoal,
};

/// One session of a client, from preparation to summary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub id: Id<Session>,
    pub client: Id<Client>,
    /// The shape it follows: a built-in format or a coach's own.
    pub format: Id<Format>,
    pub voice: Voice,
    /// The planned length in minutes, [`Session::MINUTES`].
    pub minutes: u16,
    /// The civil day it is for, where the person was.
    pub on: NaiveDate,
    /// The IANA name of the time zone it was created in; may be empty.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub zone: String,
    pub status: SessionStatus,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub started: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub ended: Option<Timestamp>,
    /// When it was last said that it is still on, after a long silence.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub still_on: Option<Timestamp>,
    /// In the order of the format, copied when the session was created.
    pub phases: Vec<SessionPhase>,
    /// Planned and actual times, one entry per phase.
    pub pacing: Pacing,
    /// The position of the phase that receives the time of skipped ones: the generative moment.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub heart: usize,
    /// The focus area in hand, whose stage picks the prompts.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub focus_area: Option<Id<FocusArea>>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub preparation: Preparation,
    /// The goal the client chose to look at first.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub first_goal: Option<Id<WeeklyGoal>>,
    /// The own set of prompts that is at hand in it; none is all of them.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub prompt_set: Option<Id<PromptSet>>,
    /// The question that the coach put on the client view; none leaves the choice to the view. It goes with its phase.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub shown_prompt: Option<String>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub check_in: ThreeMonthCheckIn,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub generative: GenerativeMoment,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub scaling: Scaling,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub close: Close,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub reflection: Reflection,
    /// The parts that were marked to share with the client, besides notes and goals, which carry their own mark.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub shared: Vec<Section>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where a session stands. Ending is not locking: an ended session can be reopened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionStatus {
    Planned,
    Live,
    Ended,
}

/// A phase of a session: what its checklist says so far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionPhase {
    /// The phase's id in the format.
    pub id: String,
    pub name: String,
    /// The ids of the checklist items that are ticked.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub checked: Vec<String>,
}

/// The minute before (003: prepare, get present, get curious).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Preparation {
    /// The ids of what was looked at.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub looked_at: Vec<String>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub intention: String,
    /// Two or three strengths-based questions to open with.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub questions: Vec<String>,
}

/// Vision and three-month goals: still right? Best learning, engagement (003).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct ThreeMonthCheckIn {
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub still_right: Option<bool>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub best_learning: String,
    /// How engaged the client feels with the three-month goals, 0–10.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub engagement: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub revise: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub affirmed: String,
}

/// The frame of the generative moment (003).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GenerativeMoment {
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub topic: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub arousal: Option<Arousal>,
    /// The client said yes to working on it now.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub permission: bool,
    /// What the client really wants.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub wanted: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub strengths: Vec<String>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub environments: Vec<String>,
    /// What speaks for and against, when the client is of two minds.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub ambivalence: String,
}

/// What gives a topic its energy (003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arousal {
    MoreOf,
    LessOf,
    Both,
}

/// A scale from 0 to 10 and what makes it so (OSKAR).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Scaling {
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub score: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub why_not_lower: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub one_step_up: String,
}

/// The end of the session (003).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Close {
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub appreciation: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub learned: String,
    /// What the client says about the coaching itself.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub feedback: String,
    /// Local date and time of the next session.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub next_session: Option<NaiveDateTime>,
}

/// The coach's own afterthoughts; never shared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Reflection {
    /// Is this really the stage the client is in?
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub stage: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub went_well: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub differently: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub private_notes: String,
}

impl Session {
    /// Shortest and longest session, in minutes.
    pub const MINUTES: std::ops::RangeInclusive<u16> = 15..=180;

    /// The longest that a session may have taken, in minutes: a day.
    pub const MOST_TAKEN: u16 = 24 * 60;

    /// The largest share a phase of a format may ask for.
    pub const MAX_SHARE: u16 = 1_000;

    /// The phase that is on.
    pub fn current_phase(&self) -> Option<&SessionPhase> {
        self.phases.get(self.pacing.current)
    }

    /// The position of the phase with this id.
    pub fn phase_index(&self, id: &str) -> Option<usize> {
        self.phases.iter().position(|phase| phase.id == id)
    }

    /// The phase that receives the time of `phase` when that is skipped.
    pub fn heir_of(&self, phase: usize) -> Option<usize> {
        let open = |i: &usize| *i != phase && !self.pacing.phases[*i].skipped;
        let count = self.pacing.phases.len();
        // Once the conversation is past its heart, the time goes to what is still to come.
        Some(self.heart)
            .filter(|heart| *heart < count && *heart >= self.pacing.current && open(heart))
            .or_else(|| (phase + 1..count).find(open))
            .or_else(|| (0..phase.min(count)).rev().find(open))
    }

    /// How long it took once it has ended, and until then how long it is meant to take.
    pub fn length(&self) -> Span {
        match self.status {
            SessionStatus::Ended => self.pacing.phases.iter().map(|phase| phase.spent).sum(),
            _ => Span::minutes(self.minutes.into()),
        }
    }

    /// Whether this part is marked to share with the client.
    pub fn shares(&self, section: Section) -> bool {
        self.shared.contains(&section)
    }
}

impl Record for Session {
    const KIND: Kind = Kind::Session;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
