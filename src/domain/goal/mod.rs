//! The goal ladder: a vision, three-month goals, and weekly goals with their reviews and check-ins.

mod attainment;
mod check_in;
mod review;
mod three_month;
mod vision;
mod weekly;

pub use attainment::{Attainment, Rating};
pub use check_in::{CheckIn, Outcome};
pub use review::{Fit, GoalReview, NextStep};
use serde::{Deserialize, Serialize};
pub use three_month::{PlannedMilestone, ThreeMonthGoal};
pub use vision::Vision;
pub use weekly::{GoalKind, WeekNote, WeeklyGoal, week_note};

/// Where a goal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoalStatus {
    #[default]
    Active,
    Finished,
    LetGo,
}
