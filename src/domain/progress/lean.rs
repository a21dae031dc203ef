//! What a person has said that they can lean on when something did not go as planned.

use crate::domain::{Client, Id, Model, NaiveDate, Named, later::up_to};

/// The client's own words. Any may be empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeanOn {
    pub vision: String,
    /// Why the vision matters.
    pub why: String,
    pub values: Vec<String>,
    /// Named with the vision or in sessions, each once.
    pub strengths: Vec<String>,
    /// What helped, by the latest review that says so.
    pub helped: String,
}

impl LeanOn {
    /// Whether there is nothing yet.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl Model {
    /// The client's own words to lean on: from the vision, from sessions and from looking back.
    pub fn lean_on(&self, client: &Id<Client>, today: NaiveDate) -> LeanOn {
        let vision = self.vision_of(client).map(|vision| vision.as_ref().clone());
        let Named { strengths, values, .. } = self.named_by(client);
        let is_theirs = |goal| self.weekly_goals.get(goal).is_some_and(|goal| goal.client == *client);
        let helped = self
            .goal_reviews
            .iter()
            .filter(|review| !review.helped.is_empty() && is_theirs(&review.goal))
            .max_by_key(|review| up_to(today, review.on, ()))
            .map(|review| review.helped.clone());
        LeanOn {
            vision: vision.as_ref().map(|vision| vision.statement.clone()).unwrap_or_default(),
            why: vision.as_ref().map(|vision| vision.why.clone()).unwrap_or_default(),
            values,
            strengths,
            helped: helped.unwrap_or_default(),
        }
    }
}
