//! What is dated after today: by a trip over the date line, a clock that was ahead, or a day that was planned.
//!
//! Today is looked up by its day, charts and lists end today, and "the last one" is the last up to today. What is dated
//! later is never gone: it comes last where everything is listed, and a line says what it is, with a way to it.

use super::{
    Assessment, Client, FocusArea, GoalStatus, Id, Model, NaiveDate, Session, ThreeMonthGoal, WeeklyGoal, sort,
};

/// The key by which the latest is looked for: whatever is dated after `today` ranks below everything else, the nearest
/// day first.
pub(in crate::domain) fn up_to<T: Ord>(today: NaiveDate, on: NaiveDate, at: T) -> impl Ord {
    let after = (on > today).then_some(std::cmp::Reverse(on));
    (after.is_none(), after, on, at)
}

/// Something that is dated after today.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Later {
    pub on: NaiveDate,
    pub client: Id<Client>,
    pub what: LaterWhat,
}

/// What it is, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum LaterWhat {
    /// A weekly goal that has not begun.
    Goal(Id<WeeklyGoal>),
    CheckIn(Id<WeeklyGoal>),
    Review(Id<WeeklyGoal>),
    /// A word on how far a three-month goal is.
    Rating(Id<ThreeMonthGoal>),
    Session(Id<Session>),
    Assessment(Id<Assessment>),
    /// A stage, numbers or a slip of a focus area.
    Area(Id<FocusArea>),
}

impl Model {
    /// All of a client's that is dated after `today`, the nearest day first; of every client where none is named.
    ///
    /// What is written down as a plan (target dates, milestones, the next session) is no part of it, nor is a goal that
    /// was let go.
    pub fn dated_later(&self, client: Option<&Id<Client>>, today: NaiveDate) -> Vec<Later> {
        let mut found = Vec::new();
        let mut add = |on: NaiveDate, of: &Id<Client>, what: LaterWhat| {
            if on > today && client.is_none_or(|client| client == of) {
                found.push(Later { on, client: of.clone(), what });
            }
        };
        for goal in self.weekly_goals.iter().filter(|goal| goal.status != GoalStatus::LetGo) {
            add(goal.starts, &goal.client, LaterWhat::Goal(goal.id.clone()));
        }
        for said in self.check_ins.iter() {
            if let Some(goal) = self.weekly_goals.get(&said.goal) {
                add(said.on, &goal.client, LaterWhat::CheckIn(goal.id.clone()));
            }
        }
        for review in self.goal_reviews.iter() {
            if let Some(goal) = self.weekly_goals.get(&review.goal) {
                add(review.on, &goal.client, LaterWhat::Review(goal.id.clone()));
            }
        }
        for goal in self.three_month_goals.iter() {
            for rating in &goal.attainment.ratings {
                add(rating.on, &goal.client, LaterWhat::Rating(goal.id.clone()));
            }
        }
        for session in self.sessions.iter() {
            add(session.on, &session.client, LaterWhat::Session(session.id.clone()));
        }
        for taken in self.assessments.iter() {
            add(taken.on, &taken.client, LaterWhat::Assessment(taken.id.clone()));
        }
        for area in self.focus_areas.iter() {
            let days = area.standings.iter().map(|standing| standing.on);
            let days = days.chain(area.rulers.iter().map(|reading| reading.on));
            for day in days.chain(area.slips.iter().map(|slip| slip.on)) {
                add(day, &area.client, LaterWhat::Area(area.id.clone()));
            }
        }
        sort::plainly(&mut found);
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_is_the_latest_up_to_today() {
        let day = |n: u32| NaiveDate::from_ymd_opt(2026, 11, n).expect("a day");
        let latest = |days: &[u32], today: u32| {
            days.iter().copied().max_by_key(|n| up_to(day(today), day(*n), ())).expect("a day")
        };
        assert_eq!(latest(&[3, 9, 20, 30], 20), 20, "today is up to today");
        assert_eq!(latest(&[3, 9, 21, 30], 20), 9);
        assert_eq!(latest(&[30, 21, 25], 20), 21, "with nothing else, the nearest day");
    }
}
