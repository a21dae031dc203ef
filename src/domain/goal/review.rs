//! Looking back on a weekly goal.

use serde::{Deserialize, Serialize};

use super::WeeklyGoal;
use crate::domain::{Extra, Id, Kind, NaiveDate, Record, Session, Visibility};

/// How a weekly goal went, best experience first (003).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoalReview {
    pub id: Id<GoalReview>,
    pub goal: Id<WeeklyGoal>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub session: Option<Id<Session>>,
    pub on: NaiveDate,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub best_experience: String,
    /// How much of the goal was reached, in percent, 0–100.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub percent: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub helped: String,
    /// What kept the percentage from being lower.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub kept_from_lower: String,
    /// What could have made it higher.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub could_be_higher: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub learned: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub challenges: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub fit: Option<Fit>,
    /// Feelings the goal stirs.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub feelings: String,
    /// Needs the goal meets.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub needs: String,
    /// A strength the coach named.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub affirmed: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub next: Option<NextStep>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Whether a goal had the right size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    TooAmbitious,
    TooCautious,
    JustRight,
}

/// What happens to a goal after its review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    Keep,
    Adjust,
    Finish,
    LetGo,
}

impl Fit {
    /// Each with its words, in the order in which they are offered.
    pub const ALL: &[(Fit, &str)] =
        &[(Fit::TooAmbitious, "Too ambitious"), (Fit::JustRight, "Just right"), (Fit::TooCautious, "Too cautious")];

    /// In words.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(fit, _)| *fit == self).map_or("", |(_, name)| name)
    }
}

impl NextStep {
    /// Each with its words, in the order in which they are offered.
    pub const ALL: &[(NextStep, &str)] = &[
        (NextStep::Keep, "Keep it"),
        (NextStep::Adjust, "Adjust it"),
        (NextStep::Finish, "Finish it"),
        (NextStep::LetGo, "Let it go"),
    ];

    /// In words.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(next, _)| *next == self).map_or("", |(_, name)| name)
    }
}

impl GoalReview {
    /// An empty review of `goal`; saving gives it its id.
    pub fn draft(goal: Id<WeeklyGoal>, session: Option<Id<Session>>, on: NaiveDate) -> Self {
        Self {
            id: Id::fixed("draft"),
            goal,
            session,
            on,
            best_experience: String::new(),
            percent: None,
            helped: String::new(),
            kept_from_lower: String::new(),
            could_be_higher: String::new(),
            learned: String::new(),
            challenges: String::new(),
            fit: None,
            feelings: String::new(),
            needs: String::new(),
            affirmed: String::new(),
            next: None,
            visibility: Visibility::PRIVATE,
            extra: Extra::new(),
        }
    }
}

impl Record for GoalReview {
    const KIND: Kind = Kind::GoalReview;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
