//! What gets in the way of a change, and what to do with it.

use serde::{Deserialize, Serialize};

/// Something in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Barrier {
    /// Never empty.
    pub text: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub sort: Option<BarrierSort>,
    /// The other way to see it, or the way through.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub words: String,
}

/// What is done with a barrier (003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BarrierSort {
    /// Left alone for now.
    SetAside,
    /// Seen in another light.
    Reframe,
    /// Solved with what motivates.
    Solve,
}

impl BarrierSort {
    /// Every way to sort a barrier.
    pub const ALL: [BarrierSort; 3] = [BarrierSort::SetAside, BarrierSort::Reframe, BarrierSort::Solve];
}
