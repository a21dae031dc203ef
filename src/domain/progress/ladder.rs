//! Which goals of the ladder hang together, and which hang alone.

use std::sync::Arc;

use crate::domain::{Client, Id, Model, ThreeMonthGoal, WeeklyGoal};

/// A client's active goals as they hang together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rungs {
    /// Each three-month goal, with the weekly goals that serve it; one without any waits for its first step.
    pub branches: Vec<(Arc<ThreeMonthGoal>, Vec<Arc<WeeklyGoal>>)>,
    /// Weekly goals that serve none of them. That is fine, and shown.
    pub orphans: Vec<Arc<WeeklyGoal>>,
}

impl Model {
    /// A client's active three-month and weekly goals, each weekly goal under the one it serves.
    pub fn rungs_of(&self, client: &Id<Client>) -> Rungs {
        let mut branches: Vec<_> =
            self.three_month_goals_of(client).into_iter().map(|goal| (goal, Vec::new())).collect();
        let mut orphans = Vec::new();
        for goal in self.active_goals_of(client) {
            let above = branches.iter_mut().find(|(above, _)| goal.three_month_goal.as_ref() == Some(&above.id));
            above.map_or(&mut orphans, |(_, under)| under).push(goal);
        }
        Rungs { branches, orphans }
    }
}
