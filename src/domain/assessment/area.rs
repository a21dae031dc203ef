//! One area of a wheel, or one row of the rulers.

use serde::{Deserialize, Serialize};

/// A part of a life, or one thing to change, and where the client puts it on up to five scales from 0 to 10. Each may be
/// left out, and no figure is made of several areas: neither the wheel nor the rulers have an average.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Stays when the wheel is taken again, so that two dates can be laid side by side.
    pub id: String,
    /// In the client's words.
    pub name: String,
    /// How it is now.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub current: Option<u8>,
    /// How the client would like it to be.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub wished: Option<u8>,
    /// How much it matters just now: the priority of an area, the importance on the rulers.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub priority: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub confidence: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub readiness: Option<u8>,
    /// What the client said about it.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub words: String,
}

/// One of the scales of an [`Area`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reading {
    Current,
    Wished,
    Priority,
    Confidence,
    Readiness,
}

impl Reading {
    /// Those of a wheel, in the order in which they are asked.
    pub const WHEEL: [Reading; 5] =
        [Reading::Current, Reading::Wished, Reading::Priority, Reading::Confidence, Reading::Readiness];
    /// Those of the rulers (003).
    pub const RULERS: [Reading; 3] = [Reading::Priority, Reading::Confidence, Reading::Readiness];
}

impl Area {
    /// How many areas a wheel has.
    pub const ON_A_WHEEL: std::ops::RangeInclusive<usize> = 6..=12;
    /// The highest value of every scale.
    pub const TOP: u8 = 10;

    /// An area without values.
    pub fn named(id: &str, name: &str) -> Self {
        Self { id: id.to_owned(), name: name.to_owned(), ..Self::default() }
    }

    /// The same area, to be asked about again.
    pub fn again(&self) -> Self {
        Self::named(&self.id, &self.name)
    }

    /// The value of one scale.
    pub fn reading(&self, which: Reading) -> Option<u8> {
        match which {
            Reading::Current => self.current,
            Reading::Wished => self.wished,
            Reading::Priority => self.priority,
            Reading::Confidence => self.confidence,
            Reading::Readiness => self.readiness,
        }
    }

    /// Puts down the value of one scale, or takes it back.
    pub fn set_reading(&mut self, which: Reading, value: Option<u8>) {
        *match which {
            Reading::Current => &mut self.current,
            Reading::Wished => &mut self.wished,
            Reading::Priority => &mut self.priority,
            Reading::Confidence => &mut self.confidence,
            Reading::Readiness => &mut self.readiness,
        } = value;
    }

    /// Whether nothing has been said about it.
    pub fn is_empty(&self) -> bool {
        self.words.trim().is_empty() && Reading::WHEEL.iter().all(|which| self.reading(*which).is_none())
    }
}
