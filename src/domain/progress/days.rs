//! What was said about a weekly goal, day by day.

use std::sync::Arc;

use chrono::Days;

use super::strength::{self, Word};
use crate::domain::{CheckIn, Id, Model, NaiveDate, Outcome, ThreeMonthGoal, WeeklyGoal, sort};

/// A day on which something was said about a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct SaidOn {
    pub on: NaiveDate,
    /// The last word of the day that is no lapse: it says how the day was.
    pub said: Option<Arc<CheckIn>>,
    /// The lapse that was logged, the last of the day. It stands beside the day's word and never in its place.
    pub lapse: Option<Arc<CheckIn>>,
}

impl SaidOn {
    /// How the day was, in one word.
    pub fn outcome(&self) -> Outcome {
        self.said.as_ref().map_or(Outcome::Lapse, |said| said.outcome)
    }

    /// What the day says about strength. A goal that is `counted` is meant for some days of the week alone: "not today"
    /// is no word against it.
    fn words(&self, counted: bool) -> impl Iterator<Item = (NaiveDate, Word)> + use<> {
        let on = self.on;
        let said = self.said.as_ref().and_then(|said| match (said.outcome, said.percent) {
            (Outcome::Done, percent) => Some(Word::Did(share(percent.unwrap_or(100)))),
            (Outcome::Partly, percent) => Some(Word::Did(share(percent.unwrap_or(50)))),
            (Outcome::NotToday, _) if counted => None,
            (Outcome::NotToday | Outcome::Lapse, _) => Some(Word::DidNot),
        });
        let lapse = self.lapse.as_ref().map(|_| Word::DidNot);
        // The later of the two comes last: what is done after a lapse counts in full.
        let done_after = self.said.as_ref().map(|said| said.at) > self.lapse.as_ref().map(|lapse| lapse.at);
        let words = if done_after { [lapse, said] } else { [said, lapse] };
        words.into_iter().flatten().map(move |word| (on, word))
    }
}

fn share(percent: u8) -> f64 {
    f64::from(percent) / 100.0
}

/// How often a goal was done in a week, and how often it was meant to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// Days on which it was done.
    pub done: usize,
    /// On how many days it is meant to be, when that can be counted.
    pub of: Option<u8>,
}

impl Count {
    /// The share in percent; more than was planned is a whole.
    pub fn percent(self) -> Option<u8> {
        let of = self.of.filter(|of| *of > 0)?;
        Some(u8::try_from(self.done * 100 / usize::from(of)).unwrap_or(100).min(100))
    }

    /// Such as “3 of 5”, or “3 times” where nothing was planned in numbers.
    pub fn words(self) -> String {
        match (self.of, self.done) {
            (Some(of), done) => format!("{done} of {of}"),
            (None, 1) => "once".into(),
            (None, 2) => "twice".into(),
            (None, done) => format!("{done} times"),
        }
    }
}

/// The days of a goal's check-ins, which come in the order of time.
pub(super) fn by_day(check_ins: impl Iterator<Item = Arc<CheckIn>>) -> Vec<SaidOn> {
    let mut days: Vec<SaidOn> = Vec::new();
    for check_in in check_ins {
        if days.last().is_none_or(|day| day.on != check_in.on) {
            days.push(SaidOn { on: check_in.on, said: None, lapse: None });
        }
        let Some(day) = days.last_mut() else { continue };
        if check_in.outcome == Outcome::Lapse {
            day.lapse = Some(check_in);
        } else {
            day.said = Some(check_in);
        }
    }
    days
}

impl Model {
    /// Every day up to `today` on which something was said about a goal, in the order of time.
    pub fn days_of(&self, goal: &Id<WeeklyGoal>, today: NaiveDate) -> Vec<SaidOn> {
        by_day(self.check_ins_of(goal).into_iter().rev().filter(|said| said.on <= today))
    }

    /// What was said about a goal on a day. Other days, whatever their dates, have nothing to do with it.
    pub fn said_on(&self, goal: &Id<WeeklyGoal>, day: NaiveDate) -> Option<SaidOn> {
        by_day(self.check_ins_of(goal).into_iter().rev().filter(|said| said.on == day)).pop()
    }

    /// How firmly a weekly goal stands, in percent, after each day up to `today` with a word that counts or a review.
    pub fn strength_of(&self, goal: &Id<WeeklyGoal>, today: NaiveDate) -> Vec<(NaiveDate, f64)> {
        self.strength_over(std::iter::once(goal), today)
    }

    /// How firmly stands what was done towards a three-month goal: all that was said about the weekly goals under it, as
    /// one history. Those that were let go count, too: what was done stays done.
    pub fn strength_under(&self, above: &Id<ThreeMonthGoal>, today: NaiveDate) -> Vec<(NaiveDate, f64)> {
        let under = self.weekly_goals.iter().filter(|goal| goal.three_month_goal.as_ref() == Some(above));
        self.strength_over(under.map(|goal| &goal.id), today)
    }

    fn strength_over<'a>(
        &self,
        goals: impl Iterator<Item = &'a Id<WeeklyGoal>>,
        today: NaiveDate,
    ) -> Vec<(NaiveDate, f64)> {
        let mut words = Vec::new();
        for goal in goals {
            let counted = self.weekly_goals.get(goal).is_some_and(|goal| goal.times.is_some());
            words.extend(self.days_of(goal, today).iter().flat_map(|day| day.words(counted)));
            let reviews = self.goal_reviews.iter().filter(|review| review.goal == *goal && review.on <= today);
            words.extend(reviews.filter_map(|review| Some((review.on, Word::LookedBack(share(review.percent?))))));
        }
        // A review of a day comes after its check-ins, which it looks back on.
        sort::by_key(&mut words, |(on, _)| *on);
        strength::curve(&words)
    }

    /// How often a goal was done in the week that begins on `monday`, up to `today`.
    pub fn count_in_week(&self, goal: &Id<WeeklyGoal>, monday: NaiveDate, today: NaiveDate) -> Count {
        let week = monday..monday + Days::new(7);
        let done = |day: &SaidOn| week.contains(&day.on) && day.outcome() == Outcome::Done;
        Count {
            done: self.days_of(goal, today).iter().filter(|day| done(day)).count(),
            of: self.weekly_goals.get(goal).and_then(|goal| goal.days_a_week()),
        }
    }
}
