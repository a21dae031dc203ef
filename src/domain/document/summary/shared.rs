//! The parts of goals and reviews that a client's summary may hold.

use std::sync::Arc;

use super::{
    super::{
        super::{GoalReview, GoalStatus, Model, NaiveDate, NextStep, Session, WeeklyGoal, sort},
        Block, date,
    },
    reader::{Reader, of_ten},
};

/// A weekly goal, complete, as its owner reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedGoal {
    /// In the client's own words when there are any.
    pub headline: String,
    /// What exactly, when the headline says it in other words.
    pub what: String,
    pub how_much: String,
    pub when_where: String,
    pub support: String,
    pub obstacle: String,
    pub if_then: String,
    /// The latest word on confidence, 0–10.
    pub confidence: Option<u8>,
    /// The first day of its week.
    pub starts: NaiveDate,
}

/// What a review of a goal says to the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedReview {
    /// The goal's headline, when the goal is shared too.
    pub goal: Option<String>,
    pub best_experience: String,
    /// How much was reached, in percent.
    pub percent: Option<u8>,
    pub learned: String,
}

impl From<&WeeklyGoal> for SharedGoal {
    fn from(goal: &WeeklyGoal) -> Self {
        let headline = goal.headline().to_owned();
        Self {
            what: if headline == goal.what { String::new() } else { goal.what.clone() },
            headline,
            how_much: goal.how_much.clone(),
            when_where: goal.when_where.clone(),
            support: goal.support.clone(),
            obstacle: goal.obstacle.clone(),
            if_then: goal.if_then.clone(),
            confidence: goal.confidence_now(),
            starts: goal.starts,
        }
    }
}

impl SharedReview {
    /// What `review` says to the client, given its goal.
    pub fn of(review: &GoalReview, goal: Option<&WeeklyGoal>) -> Self {
        Self {
            goal: goal.filter(|goal| goal.visibility.client).map(|goal| goal.headline().to_owned()),
            best_experience: review.best_experience.clone(),
            percent: review.percent,
            learned: review.learned.clone(),
        }
    }

    /// The name of the goal under which the review stands.
    pub fn heading(&self) -> &str {
        self.goal.as_deref().unwrap_or("A weekly goal")
    }
}

/// A goal's own blocks: its headline and what makes it a plan.
pub(super) fn goal_blocks(goal: &SharedGoal) -> [Block; 2] {
    let confidence = of_ten(goal.confidence);
    let starts = date::day(goal.starts);
    [
        Block::Subheading(goal.headline.clone().into()),
        Block::facts([
            ("What exactly", &goal.what),
            ("How much", &goal.how_much),
            ("When and where", &goal.when_where),
            ("Support", &goal.support),
            ("What could get in the way", &goal.obstacle),
            ("If that happens, then", &goal.if_then),
            ("Confidence", &confidence),
            ("Starts", &starts),
        ]),
    ]
}

/// What a review says, the best experience first.
pub(super) fn review_blocks(review: &SharedReview, reader: Reader) -> [Block; 2] {
    let percent = review.percent.map_or_else(String::new, |percent| format!("{percent} %"));
    [
        Block::Subheading(review.heading().to_owned().into()),
        Block::facts([
            ("Best experience", &review.best_experience),
            ("Reached", &percent),
            (reader.pick("What you learned", "What was learned", "What I learned"), &review.learned),
        ]),
    ]
}

/// The reviews made in `session`, with their goals: the goal looked at first leads, then the oldest.
pub fn reviews<'a>(model: &'a Model, session: &Session) -> Vec<(&'a GoalReview, Option<&'a WeeklyGoal>)> {
    let goal_of = |review: &GoalReview| {
        model.weekly_goals.get(&review.goal).map(|goal| &**goal).filter(|goal| goal.client == session.client)
    };
    let mut reviews: Vec<_> = model
        .goal_reviews
        .iter()
        .filter(|review| review.session.as_ref() == Some(&session.id))
        .map(|review| (&**review, goal_of(review)))
        .collect();
    sort::by_key(&mut reviews, |(review, goal)| {
        (session.first_goal.as_ref() != Some(&review.goal), goal.map(|goal| (goal.starts, goal.at)))
    });
    reviews
}

/// The goals set in `session`, in the order in which they were set.
pub fn goals_set(model: &Model, session: &Session) -> Vec<Arc<WeeklyGoal>> {
    let mut goals = model.goals_set_in(&session.id);
    goals.retain(|goal| goal.client == session.client);
    goals
}

/// The earlier goals that the client goes on with: kept or adjusted in `session`, or not decided on and still active.
pub fn goals_carried_on(model: &Model, session: &Session) -> Vec<Arc<WeeklyGoal>> {
    let mut goals = model.goals_to_review(session);
    goals.retain(|goal| {
        let next = model.review_in(&goal.id, &session.id).and_then(|review| review.next);
        match next {
            Some(next) => matches!(next, NextStep::Keep | NextStep::Adjust),
            // What came since is no part of this session.
            None => goal.status == GoalStatus::Active && session.started.is_some_and(|started| goal.at < started),
        }
    });
    goals
}
