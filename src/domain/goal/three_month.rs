//! The rung between a vision and a week.

use chrono::Days;
use serde::{Deserialize, Serialize};

use super::{Attainment, GoalStatus, WeeklyGoal};
use crate::domain::{Client, Extra, FocusArea, Id, Kind, NaiveDate, Record, Timestamp, Visibility};

/// A behavioural outcome within about three months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreeMonthGoal {
    pub id: Id<ThreeMonthGoal>,
    pub client: Id<Client>,
    /// What the client will be doing. Never empty.
    pub statement: String,
    /// How the client will know.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub measure: String,
    /// Which part of the vision it brings closer.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub towards: String,
    /// The behaviour that it is about.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub focus_area: Option<Id<FocusArea>>,
    pub starts: NaiveDate,
    /// On the first day or later.
    pub target: NaiveDate,
    /// What is reached on the way, in the order in which it was planned.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub milestones: Vec<PlannedMilestone>,
    /// How important it is, 0–10.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub importance: Option<u8>,
    /// Confidence, 0–10, when first asked.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub confidence: Option<u8>,
    /// Confidence, 0–10, after thinking about what would help.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub confidence_after: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub attainment: Attainment,
    /// When it was written down: the order of goals with the same dates.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub status: GoalStatus,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something to reach on the way to a three-month goal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlannedMilestone {
    pub text: String,
    /// The day it is hoped for.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub by: Option<NaiveDate>,
    /// The day it was reached.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub reached: Option<NaiveDate>,
}

impl ThreeMonthGoal {
    /// How long a three-month goal usually runs, in days: twelve weeks (003).
    pub const DAYS: u64 = 84;

    /// An empty goal of `client` that begins on `starts`; saving gives it its id.
    pub fn draft(client: Id<Client>, starts: NaiveDate) -> Self {
        Self {
            id: Id::fixed("draft"),
            client,
            statement: String::new(),
            measure: String::new(),
            towards: String::new(),
            focus_area: None,
            starts,
            target: starts + Days::new(Self::DAYS),
            milestones: Vec::new(),
            importance: None,
            confidence: None,
            confidence_after: None,
            attainment: Attainment::default(),
            at: Timestamp::default(),
            status: GoalStatus::Active,
            visibility: Visibility::PRIVATE,
            extra: Extra::new(),
        }
    }

    /// The same plan with what happened to `kept` meanwhile: its ratings, and the milestones that were reached, known by
    /// their words or, where there are as many as before, by their place.
    pub fn with_progress_of(mut self, kept: &ThreeMonthGoal) -> Self {
        self.attainment.ratings.clone_from(&kept.attainment.ratings);
        for (at, same) in self.same_milestones(kept).into_iter().enumerate() {
            if let Some(same) = same {
                self.milestones[at].reached = kept.milestones[same].reached;
            }
        }
        self
    }

    /// The place in `kept` of each milestone here, every place at most once: known by its words, the first of the same
    /// words by the first, or else, under new words, by its place.
    fn same_milestones(&self, kept: &ThreeMonthGoal) -> Vec<Option<usize>> {
        let mut free: Vec<_> = kept.milestones.iter().map(Some).collect();
        let mut by_words = |milestone: &PlannedMilestone| {
            let at = free.iter().position(|other| other.is_some_and(|other| other.text == milestone.text.trim()))?;
            free[at] = None;
            Some(at)
        };
        let mut found: Vec<_> = self.milestones.iter().map(&mut by_words).collect();
        // With one more or less, places say nothing about who is who.
        if self.milestones.len() == kept.milestones.len() {
            for (at, place) in found.iter_mut().enumerate() {
                *place = place.or_else(|| free[at].is_some().then_some(at));
            }
        }
        found
    }

    /// The latest word on confidence, 0–10.
    pub fn confidence_now(&self) -> Option<u8> {
        self.confidence_after.or(self.confidence)
    }

    /// Whether confidence, as first given, asks what would help.
    pub fn wants_help(&self) -> bool {
        self.confidence.is_some_and(|value| value < WeeklyGoal::CONFIDENT)
    }
}

impl Record for ThreeMonthGoal {
    const KIND: Kind = Kind::ThreeMonthGoal;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
