//! Both sides of a change, for someone who is of two minds.

use serde::{Deserialize, Serialize};

/// What is looked at when a person wants two things at once.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Ambivalence {
    /// Whether whoever leads means to stay neutral. It is asked before anything is weighed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// The four cells of the decisional balance.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub for_change: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub against_change: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub for_staying: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub against_staying: String,
    /// Developing discrepancy: what matters most to the person …
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub matters: String,
    /// … how things are now …
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub now: String,
    /// … and what they make of the distance.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub distance: String,
}

/// Where whoever leads stands. Weighing pros and cons tends to lower the commitment of people who are still ambivalent
/// (Miller & Rose 2015), so the balance is for those who mean to stay neutral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// The choice is the person's, and either would do: a decisional balance fits.
    Neutral,
    /// A change is hoped for: evoking change talk and developing discrepancy fit better.
    Hoping,
}

/// An answer about both sides.
#[derive(Debug, Clone, PartialEq)]
pub enum Weighing {
    Stance(Option<Stance>),
    ForChange(String),
    AgainstChange(String),
    ForStaying(String),
    AgainstStaying(String),
    Matters(String),
    Now(String),
    Distance(String),
}

impl Ambivalence {
    /// Takes an answer over.
    pub(in crate::domain) fn take(&mut self, answer: Weighing) {
        match answer {
            Weighing::Stance(stance) => self.stance = stance,
            Weighing::ForChange(text) => self.for_change = text,
            Weighing::AgainstChange(text) => self.against_change = text,
            Weighing::ForStaying(text) => self.for_staying = text,
            Weighing::AgainstStaying(text) => self.against_staying = text,
            Weighing::Matters(text) => self.matters = text,
            Weighing::Now(text) => self.now = text,
            Weighing::Distance(text) => self.distance = text,
        }
    }
}

impl Weighing {
    /// The text of the answer, if it has one.
    pub(in crate::domain) fn text(&mut self) -> Option<&mut String> {
        match self {
            Weighing::Stance(_) => None,
            Weighing::ForChange(text)
            | Weighing::AgainstChange(text)
            | Weighing::ForStaying(text)
            | Weighing::AgainstStaying(text)
            | Weighing::Matters(text)
            | Weighing::Now(text)
            | Weighing::Distance(text) => Some(text),
        }
    }
}
