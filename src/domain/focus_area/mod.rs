//! One behaviour or part of life that a person wants to change, and where they stand with it (003).

mod barrier;
mod in_hand;
mod reading;
mod slip;
mod standing;

pub use barrier::{Barrier, BarrierSort};
pub use reading::{Ruler, RulerReading, RulerWords};
pub use slip::{PlannedLapse, Slip, SlipKind};
pub use standing::Standing;

use serde::{Deserialize, Serialize};

use super::{Client, Extra, Id, Kind, Record, Timestamp, Visibility};

/// A behaviour with the history of its stage. A stage belongs to one behaviour, never to a person (003): somebody has as
/// many of these as there are things they work on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FocusArea {
    pub id: Id<FocusArea>,
    pub client: Id<Client>,
    /// What it is called. Never empty.
    pub name: String,
    /// What exactly counts as doing it.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub behaviour: String,
    /// Every stage that was found, the latest last. It only grows.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub standings: Vec<Standing>,
    /// Rulers as they were read, one entry for a day, the latest last.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub rulers: Vec<RulerReading>,
    /// What gets in the way.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub barriers: Vec<Barrier>,
    /// What makes it worth it.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub motivators: Vec<String>,
    /// The values that it serves.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub values: Vec<String>,
    /// Lapses and relapses, in the order in which they were told.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub slips: Vec<Slip>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub planned_lapse: Option<PlannedLapse>,
    /// When it was added.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub at: Timestamp,
    /// Kept, but out of the way.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub archived: bool,
    /// With whom its name and behaviour are shared; the stage never is.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

impl FocusArea {
    /// A new area, of which nothing is known yet.
    pub fn new(id: Id<FocusArea>, client: Id<Client>, name: String, at: Timestamp) -> Self {
        Self {
            id,
            client,
            name,
            behaviour: String::new(),
            standings: Vec::new(),
            rulers: Vec::new(),
            barriers: Vec::new(),
            motivators: Vec::new(),
            values: Vec::new(),
            slips: Vec::new(),
            planned_lapse: None,
            at,
            archived: false,
            visibility: Visibility::PRIVATE,
            extra: Extra::new(),
        }
    }
}

impl Record for FocusArea {
    const KIND: Kind = Kind::FocusArea;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
