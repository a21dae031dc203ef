//! The phases that the formats are made of: one file each, with its prompts and its checklist.

pub mod executive;
pub mod first;
pub mod grow;
pub mod oskar;
pub mod standard;

use super::text::Worded;
use crate::domain::format::{Activity, When};

/// One phase of a format, as it is written down; see [`crate::domain::format::FormatPhase`].
#[derive(Debug, Clone, Copy)]
pub struct PhaseRow {
    /// Stable within its format.
    pub id: &'static str,
    pub name: &'static str,
    /// What the phase is for, in one sentence.
    pub purpose: &'static str,
    /// Percent of the session.
    pub share: u16,
    pub activities: &'static [Activity],
    pub when: When,
    /// The best three first.
    pub prompts: &'static [Worded],
    pub checklist: &'static [Worded],
}
