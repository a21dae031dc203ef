//! A concern that reaches beyond coaching, and the help that was offered (003, “note concerns”).
//!
//! It holds what was seen and said and nothing else: no score, no diagnosis. It is never in anything that leaves.

use serde::{Deserialize, Serialize};

use super::{Client, Extra, Id, Kind, NaiveDate, Record, Timestamp};

/// A note of a concern and of the help offered; never shared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Referral {
    pub id: Id<Referral>,
    pub client: Id<Client>,
    /// The civil day on which it came up.
    pub on: NaiveDate,
    /// When it was first saved: the order of notes of the same day.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub at: Timestamp,
    pub concern: Concern,
    /// What was seen and heard, without a conclusion.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub facts: String,
    /// What was said about it, by whom.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub said: String,
    /// Which help was offered: who, and how to reach them.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub offered: String,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub reply: Option<Reply>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub outcome: String,
    /// The civil day on which to ask again.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub ask_again: Option<NaiveDate>,
    /// Nothing more is to be done about it.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub settled: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a concern is about: the four areas that 003 names, a medical question, an emergency, or something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Concern {
    Depression,
    Eating,
    Substances,
    Anxiety,
    /// A health question that a physician answers first, such as before exercise.
    Medical,
    /// Somebody is in danger.
    Emergency,
    Other,
}

impl Concern {
    /// Every concern, in the order in which they are offered.
    pub const ALL: [Concern; 7] = [
        Concern::Depression,
        Concern::Eating,
        Concern::Substances,
        Concern::Anxiety,
        Concern::Medical,
        Concern::Emergency,
        Concern::Other,
    ];

    /// Its name in addresses.
    pub const fn slug(self) -> &'static str {
        match self {
            Concern::Depression => "depression",
            Concern::Eating => "eating",
            Concern::Substances => "substances",
            Concern::Anxiety => "anxiety",
            Concern::Medical => "medical",
            Concern::Emergency => "emergency",
            Concern::Other => "other",
        }
    }

    /// The concern with this name.
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|concern| concern.slug() == slug)
    }
}

/// How the client took the offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reply {
    Accepted,
    Considering,
    /// Coaching then pauses until the person has had help (003).
    Declined,
}

impl Reply {
    /// Every reply.
    pub const ALL: [Reply; 3] = [Reply::Accepted, Reply::Considering, Reply::Declined];
}

impl Referral {
    /// An empty note about `client`; saving gives it its id.
    pub fn draft(client: Id<Client>, concern: Concern, on: NaiveDate) -> Self {
        Self {
            id: Id::fixed("draft"),
            client,
            on,
            at: Timestamp::default(),
            concern,
            facts: String::new(),
            said: String::new(),
            offered: String::new(),
            reply: None,
            outcome: String::new(),
            ask_again: None,
            settled: false,
            extra: Extra::new(),
        }
    }

    /// Whether coaching had better pause: help was declined, and nothing has come of it since (003).
    pub fn pauses_coaching(&self) -> bool {
        self.reply == Some(Reply::Declined) && !self.settled
    }
}

impl Record for Referral {
    const KIND: Kind = Kind::Referral;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
