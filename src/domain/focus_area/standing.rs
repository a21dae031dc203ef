//! Where a person stood, and since when.

use serde::{Deserialize, Serialize};

use super::FocusArea;
use crate::domain::{Id, NaiveDate, Session, Stage, Stance, Timestamp};

/// A stage that was found on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    pub on: NaiveDate,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub at: Timestamp,
    pub stance: Stance,
    /// It was picked; otherwise it followed from the five questions.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub by_hand: bool,
    /// The session it came up in.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub session: Option<Id<Session>>,
    /// What was said about it.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub why: String,
}

impl FocusArea {
    /// Where the person stands now, by the latest word.
    pub fn stance_now(&self) -> Option<Stance> {
        self.standings.last().map(|standing| standing.stance)
    }

    /// The stage they are in now.
    pub fn stage_now(&self) -> Option<Stage> {
        self.stance_now().map(Stance::stage)
    }

    /// The day since which they stand where they stand now: saying the same again does not begin it anew.
    pub fn stands_since(&self) -> Option<NaiveDate> {
        let now = self.stance_now()?;
        self.standings.iter().rev().take_while(|standing| standing.stance == now).last().map(|standing| standing.on)
    }
}
