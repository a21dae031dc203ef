//! Goals on which nothing has moved for weeks (003).

use std::sync::Arc;

use crate::domain::{Client, GoalStatus, Id, Model, NaiveDate, Outcome, WeeklyGoal, sort};

/// An active goal without progress, and why it is thought so.
#[derive(Debug, Clone, PartialEq)]
pub struct Stall {
    pub goal: Arc<WeeklyGoal>,
    /// The last day with progress; the first day of the goal when there was none.
    pub since: NaiveDate,
    /// Something was done at least once.
    pub moved: bool,
    /// Whole weeks since.
    pub weeks: i64,
}

/// After so many days without progress it is kind to ask whether the goal is still wanted (003: 3–4 weeks).
pub const STALL_DAYS: i64 = 21;

impl Model {
    /// A client's active goals without progress for three weeks or longer: nothing done, in part or whole, and nothing
    /// reached by any review. The longest first. Once asked about, a goal is left in peace for as long again.
    pub fn stalls_of(&self, client: &Id<Client>, today: NaiveDate) -> Vec<Stall> {
        let goals = self.weekly_goals.iter().filter(|goal| goal.client == *client && goal.status == GoalStatus::Active);
        let mut stalls: Vec<_> = goals.filter_map(|goal| self.stall(goal, today)).collect();
        sort::by_key(&mut stalls, |stall| stall.since);
        stalls
    }

    fn stall(&self, goal: &Arc<WeeklyGoal>, today: NaiveDate) -> Option<Stall> {
        let done = self
            .check_ins
            .iter()
            .filter(|check_in| check_in.goal == goal.id && check_in.on <= today)
            .filter(|check_in| matches!(check_in.outcome, Outcome::Done | Outcome::Partly));
        let reviewed = self
            .goal_reviews
            .iter()
            .filter(|review| review.goal == goal.id && review.on <= today)
            .filter(|review| review.percent.is_some_and(|percent| percent > 0));
        let last = done.map(|check_in| check_in.on).chain(reviewed.map(|review| review.on)).max();
        let since = last.map_or(goal.starts, |last| last.max(goal.starts));
        let days = |since: NaiveDate| (today - since).num_days();
        let is_quiet = days(since) >= STALL_DAYS && goal.asked.is_none_or(|asked| days(asked).abs() >= STALL_DAYS);
        let days = days(since);
        is_quiet.then(|| Stall { goal: goal.clone(), since, moved: last.is_some(), weeks: days / 7 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AnyRecord, Changes, CheckIn, Extra, GoalReview, Timestamp};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn check_in(on: &str, outcome: Outcome) -> AnyRecord {
        let (goal, at) = (Id::fixed("g"), Timestamp(0));
        let id = Id::fixed(on);
        AnyRecord::CheckIn(
            CheckIn { id, goal, on: day(on), at, outcome, percent: None, line: String::new(), extra: Extra::new() }
                .into(),
        )
    }

    fn review(on: &str, percent: Option<u8>) -> AnyRecord {
        let review = GoalReview { id: Id::fixed(on), percent, ..GoalReview::draft(Id::fixed("g"), None, day(on)) };
        AnyRecord::GoalReview(review.into())
    }

    fn weeks(status: GoalStatus, records: &[AnyRecord]) -> Option<i64> {
        weeks_when(None, status, records)
    }

    fn weeks_when(asked: Option<&str>, status: GoalStatus, records: &[AnyRecord]) -> Option<i64> {
        let goal = WeeklyGoal {
            id: Id::fixed("g"),
            what: "Walk".into(),
            status,
            asked: asked.map(day),
            ..WeeklyGoal::draft(Id::fixed("c"), day("2026-10-01"))
        };
        let mut model = Model::default();
        let added = records.iter().cloned().chain([AnyRecord::WeeklyGoal(goal.into())]).collect();
        model.patch(&Changes { added, ..Changes::default() });
        let stalls = model.stalls_of(&Id::fixed("c"), day("2026-10-22"));
        assert!(stalls.len() <= 1 && model.stalls_of(&Id::fixed("d"), day("2026-10-22")).is_empty());
        stalls.first().map(|stall| stall.weeks)
    }

    #[test]
    fn three_weeks_without_progress_ask_a_kind_question() {
        use GoalStatus::{Active, Finished, LetGo};
        use Outcome::{Done, Lapse, NotToday, Partly};
        assert_eq!(weeks(Active, &[]), Some(3), "exactly three weeks, and not a word");
        assert_eq!(weeks(Active, &[check_in("2026-10-20", NotToday), check_in("2026-10-21", Lapse)]), Some(3));
        assert_eq!(weeks(Active, &[review("2026-10-15", Some(0)), review("2026-10-16", None)]), Some(3));
        for progress in [check_in("2026-10-02", Done), check_in("2026-10-02", Partly), review("2026-10-02", Some(10))] {
            assert_eq!(weeks(Active, &[progress]), None, "twenty days are not three weeks");
        }
        assert_eq!(weeks(Active, &[check_in("2026-09-20", Done)]), Some(3), "what came before its week does not count");
        for ahead in [check_in("2026-10-23", Done), check_in("2027-10-22", Done), review("2027-10-22", Some(10))] {
            assert_eq!(weeks(Active, &[ahead]), Some(3), "a day to come moves nothing yet");
        }
        assert_eq!(weeks_when(Some("2027-10-22"), Active, &[]), Some(3), "asked by a clock that was ahead");
        assert_eq!((weeks(Finished, &[]), weeks(LetGo, &[])), (None, None), "only active goals");
        assert_eq!(weeks_when(Some("2026-10-02"), Active, &[]), None, "asked twenty days ago");
        assert_eq!(weeks_when(Some("2026-10-01"), Active, &[]), Some(3), "and again after three weeks");
    }
}
