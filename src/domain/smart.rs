//! SMART, checked against the answers of a weekly goal: what meets each letter, or nothing yet. A mirror, never a gate.

use super::{Id, NaiveDate, ThreeMonthGoal, WeeklyGoal};

/// The five letters, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Letter {
    Specific,
    Measurable,
    Achievable,
    Relevant,
    Timed,
}

/// What in the answers meets a letter.
#[derive(Debug, Clone, PartialEq)]
pub enum Evidence {
    /// The person's own words.
    Words(String),
    /// On how many days a week.
    Days(u8),
    /// Confidence, [`WeeklyGoal::CONFIDENT`] or more.
    Confidence(u8),
    /// The three-month goal it serves.
    Serves(Id<ThreeMonthGoal>),
    /// Importance, [`IMPORTANT`] or more.
    Importance(u8),
    /// Its days and times, and the first day of its week.
    When(String, NaiveDate),
}

/// From here on importance alone makes a goal relevant, 0–10.
pub const IMPORTANT: u8 = 7;

/// The letters, each with what meets it.
pub fn check(goal: &WeeklyGoal) -> [(Letter, Option<Evidence>); 5] {
    [
        (Letter::Specific, words(&goal.what)),
        (Letter::Measurable, measure(goal)),
        (
            Letter::Achievable,
            goal.confidence_now().filter(|value| *value >= WeeklyGoal::CONFIDENT).map(Evidence::Confidence),
        ),
        (Letter::Relevant, relevance(goal)),
        (Letter::Timed, words(&goal.when_where).map(|_| Evidence::When(goal.when_where.trim().into(), goal.starts))),
    ]
}

fn words(text: &str) -> Option<Evidence> {
    let text = text.trim();
    (!text.is_empty()).then(|| Evidence::Words(text.into()))
}

fn measure(goal: &WeeklyGoal) -> Option<Evidence> {
    words(&goal.how_much).or(goal.days_a_week().map(Evidence::Days)).or_else(|| counted(&goal.what))
}

/// A goal that has a figure in it says how much.
fn counted(what: &str) -> Option<Evidence> {
    what.contains(|c: char| c.is_numeric()).then(|| words(what)).flatten()
}

fn relevance(goal: &WeeklyGoal) -> Option<Evidence> {
    let important = || goal.importance.filter(|value| *value >= IMPORTANT).map(Evidence::Importance);
    goal.three_month_goal.clone().map(Evidence::Serves).or_else(important)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goal() -> WeeklyGoal {
        WeeklyGoal::draft(Id::fixed("c1"), NaiveDate::from_ymd_opt(2026, 5, 4).expect("a day"))
    }

    fn met(goal: &WeeklyGoal) -> Vec<bool> {
        check(goal).iter().map(|(_, evidence)| evidence.is_some()).collect()
    }

    #[test]
    fn an_empty_goal_meets_nothing() {
        assert_eq!(met(&goal()), [false; 5]);
        assert_eq!(met(&WeeklyGoal { what: "  ".into(), when_where: "\n".into(), ..goal() }), [false; 5]);
    }

    #[test]
    fn a_complete_goal_meets_every_letter() {
        let full = WeeklyGoal {
            what: "Walk home ".into(),
            how_much: "Three times".into(),
            confidence: Some(5),
            confidence_after: Some(8),
            three_month_goal: Some(Id::fixed("t1")),
            when_where: "After work".into(),
            ..goal()
        };
        assert_eq!(
            check(&full).map(|(_, evidence)| evidence.expect("met")),
            [
                Evidence::Words("Walk home".into()),
                Evidence::Words("Three times".into()),
                Evidence::Confidence(8),
                Evidence::Serves(Id::fixed("t1")),
                Evidence::When("After work".into(), full.starts),
            ]
        );
    }

    #[test]
    fn within_reach_begins_at_seven() {
        let sure = |first, after| WeeklyGoal { confidence: first, confidence_after: after, ..goal() };
        for (goal, is_met) in [
            (sure(Some(6), None), false),
            (sure(Some(7), None), true),
            (sure(Some(5), Some(6)), false),
            (sure(Some(5), Some(7)), true),
            (sure(Some(8), Some(4)), false),
        ] {
            assert_eq!(met(&goal)[2], is_met, "{:?}", goal.confidence_now());
        }
    }

    #[test]
    fn relevance_is_a_bigger_goal_or_importance() {
        assert!(!met(&WeeklyGoal { importance: Some(6), ..goal() })[3]);
        let important = WeeklyGoal { importance: Some(IMPORTANT), ..goal() };
        assert_eq!(check(&important)[3].1, Some(Evidence::Importance(7)));
        let both = WeeklyGoal { three_month_goal: Some(Id::fixed("t1")), ..important };
        assert_eq!(check(&both)[3].1, Some(Evidence::Serves(Id::fixed("t1"))));
    }

    #[test]
    fn a_figure_in_the_goal_is_a_measure() {
        assert!(met(&WeeklyGoal { what: "Walk 20 minutes".into(), ..goal() })[1]);
        assert!(!met(&WeeklyGoal { what: "Walk a little".into(), ..goal() })[1]);
        assert_eq!(check(&WeeklyGoal { times: Some(3), ..goal() })[1].1, Some(Evidence::Days(3)));
    }
}
