//! A client's progress over weeks: confidence, what was done, and how far the three-month goals are reached.

use std::{collections::BTreeMap, sync::Arc};

use chrono::{Datelike, Days};

use super::{
    days::{SaidOn, by_day},
    gas::{self, Rated},
};
use crate::domain::{CheckIn, Client, GoalStatus, Id, Model, NaiveDate, Outcome, WeeklyGoal, sort};

/// How many weeks are looked back on: a three-month goal's.
const WEEKS: u64 = 12;

/// How much was done in one week, over all goals of a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeekDone {
    pub monday: NaiveDate,
    /// Days on which a goal was done, counted once for each goal.
    pub done: usize,
    /// The same for what was done in part.
    pub partly: usize,
}

impl Model {
    /// How confident a client was of each weekly goal when it was set, 0–10, in the order of time. What begins
    /// after `today` is not there yet.
    ///
    /// A goal that was made easier counts as it was left. Each goal is a point of its own: confidence in one thing says
    /// nothing about another, so there is no average.
    pub fn confidence_of(&self, client: &Id<Client>, today: NaiveDate) -> Vec<(NaiveDate, u8)> {
        let mut goals: Vec<_> =
            self.weekly_goals.iter().filter(|goal| goal.client == *client && goal.starts <= today).collect();
        sort::by_key(&mut goals, |goal| (goal.starts, goal.at));
        goals.into_iter().filter_map(|goal| Some((goal.starts, goal.confidence_now()?))).collect()
    }

    /// What was done in each of up to twelve weeks that end with the last check-in up to `today`; a week without one is there, too.
    pub fn done_per_week(&self, client: &Id<Client>, today: NaiveDate) -> Vec<WeekDone> {
        let mut weeks: BTreeMap<NaiveDate, WeekDone> = BTreeMap::new();
        for day in self.days_of_all(client, today) {
            let monday = day.on - Days::new(day.on.weekday().num_days_from_monday().into());
            let week = weeks.entry(monday).or_insert(WeekDone { monday, done: 0, partly: 0 });
            match day.outcome() {
                Outcome::Done => week.done += 1,
                Outcome::Partly => week.partly += 1,
                Outcome::NotToday | Outcome::Lapse => {}
            }
        }
        let (Some(first), Some(last)) = (weeks.keys().next().copied(), weeks.keys().next_back().copied()) else {
            return Vec::new();
        };
        let first = first.max(last - Days::new(7 * (WEEKS - 1)));
        let mondays = first.iter_days().step_by(7).take_while(|monday| *monday <= last);
        mondays.map(|monday| weeks.get(&monday).copied().unwrap_or(WeekDone { monday, done: 0, partly: 0 })).collect()
    }

    /// The days of every goal of a client, goal by goal, in one walk over the check-ins.
    fn days_of_all(&self, client: &Id<Client>, today: NaiveDate) -> impl Iterator<Item = SaidOn> {
        let mut of_goals: BTreeMap<&Id<WeeklyGoal>, Vec<Arc<CheckIn>>> = BTreeMap::new();
        for goal in self.weekly_goals.iter().filter(|goal| goal.client == *client) {
            of_goals.insert(&goal.id, Vec::new());
        }
        for check_in in self.check_ins.iter().filter(|check_in| check_in.on <= today) {
            if let Some(of_goal) = of_goals.get_mut(&check_in.goal) {
                of_goal.push(Arc::clone(check_in));
            }
        }
        of_goals.into_values().flat_map(|mut check_ins| {
            sort::by_key(&mut check_ins, |check_in| (check_in.on, check_in.at));
            by_day(check_ins.into_iter())
        })
    }

    /// A client's weekly goals with a word up to `today` that makes a strength, in the order of ids.
    pub fn goals_with_strength(&self, client: &Id<Client>, today: NaiveDate) -> Vec<Arc<WeeklyGoal>> {
        let reviewed = self.goal_reviews.iter().filter(|review| review.percent.is_some() && review.on <= today);
        let checked = self.check_ins.iter().filter(|check_in| check_in.on <= today);
        let spoken = sort::set(checked.map(|check_in| &check_in.goal).chain(reviewed.map(|review| &review.goal)));
        let goals = self.weekly_goals.iter().filter(|goal| goal.client == *client && spoken.contains(&goal.id));
        goals.cloned().collect()
    }

    /// The T-score of a client's three-month goals at the end of each day up to `today` with a rating. Goals that were let go are left
    /// out; a goal without a weight counts as 1.
    pub fn attainment_of(&self, client: &Id<Client>, today: NaiveDate) -> Vec<(NaiveDate, f64)> {
        let goals =
            self.three_month_goals.iter().filter(|goal| goal.client == *client && goal.status != GoalStatus::LetGo);
        let rated = goals.map(|goal| {
            let said = goal.attainment.ratings.iter().filter(|rating| rating.on <= today);
            let mut ratings: Vec<_> = said.map(|rating| (rating.on, rating.level)).collect();
            sort::by_key(&mut ratings, |(on, _)| *on);
            Rated { weight: goal.attainment.weight.map_or(1.0, f64::from), ratings }
        });
        gas::over_time(&rated.collect::<Vec<_>>())
    }
}
