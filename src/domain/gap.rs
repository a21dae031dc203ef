//! Gaps: places where the answers about one area do not seem to fit together, each worth a curious question (003,
//! “question gaps”). A gap is never a verdict; the person may have a good reason that no number shows.

use super::{Stage, WeeklyGoal, sort};

/// What was answered about one area of life, 0–10 each, and what else is known about it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reading {
    /// The area in the person's own words.
    pub area: String,
    pub current: Option<u8>,
    pub wished: Option<u8>,
    /// Priority of the area, or importance of the change.
    pub priority: Option<u8>,
    pub confidence: Option<u8>,
    pub readiness: Option<u8>,
    /// `current` the last time it was asked.
    pub before: Option<u8>,
    /// Whether an active goal serves the area.
    pub has_goal: bool,
    /// The stage of the focus area that goes with it.
    pub stage: Option<Stage>,
    /// How many of the scales that were asked have no answer, where others have one.
    pub blank: u8,
}

/// What is worth a question. The numbers are those of product.md §8 where it gives them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// Higher than the last time by [`STEP`] or more: good news is asked about first.
    Rose,
    /// High priority ([`HIGH`]) and low readiness ([`LOW`]): the example that 003 gives.
    PriorityReadiness,
    /// Wished for [`FAR`] or more above what there is, and no goal.
    WishedNoGoal,
    /// High priority, and not confident ([`WeeklyGoal::CONFIDENT`]).
    ImportanceConfidence,
    /// Ready ([`SURE`]), and of low priority: whose idea is it?
    ReadinessImportance,
    /// High priority, confident ([`SURE`]), and no goal.
    ConfidentNoGoal,
    /// Lower than the last time by [`STEP`] or more.
    Fell,
    /// High priority, in precontemplation or contemplation.
    PriorityEarly,
    /// Low now, and of low priority: left alone on purpose?
    LowLeftAlone,
    /// High now, and of high priority all the same.
    HighPriority,
    /// Some of the answers were left open, and some not.
    LeftBlank,
}

/// From here a value is high.
pub const HIGH: u8 = 8;
/// From here a person is ready, or confident enough to begin.
pub const SURE: u8 = WeeklyGoal::CONFIDENT;
/// Up to here a value is low.
pub const LOW: u8 = 4;
/// So much between what is and what is wished for is far.
pub const FAR: u8 = 4;
/// So much more or less than the last time is a change.
pub const STEP: u8 = 2;

impl Gap {
    /// Every gap, in the order in which they are asked about.
    pub const ALL: [Gap; 11] = [
        Gap::Rose,
        Gap::PriorityReadiness,
        Gap::WishedNoGoal,
        Gap::ImportanceConfidence,
        Gap::ReadinessImportance,
        Gap::ConfidentNoGoal,
        Gap::Fell,
        Gap::PriorityEarly,
        Gap::LowLeftAlone,
        Gap::HighPriority,
        Gap::LeftBlank,
    ];

    /// Its id in the content.
    pub const fn slug(self) -> &'static str {
        match self {
            Gap::Rose => "rose",
            Gap::PriorityReadiness => "priority-readiness",
            Gap::WishedNoGoal => "wished-no-goal",
            Gap::ImportanceConfidence => "importance-confidence",
            Gap::ReadinessImportance => "readiness-importance",
            Gap::ConfidentNoGoal => "confident-no-goal",
            Gap::Fell => "fell",
            Gap::PriorityEarly => "priority-early",
            Gap::LowLeftAlone => "low-left-alone",
            Gap::HighPriority => "high-priority",
            Gap::LeftBlank => "left-blank",
        }
    }

    /// The number that the question names, when `reading` shows this gap; none when it does not. What was not answered
    /// shows nothing.
    pub fn number_in(self, reading: &Reading) -> Option<u8> {
        let Reading { current, wished, priority, confidence, readiness, before, has_goal, stage, blank, .. } = *reading;
        let from = |value: Option<u8>, least| value.filter(|value| *value >= least);
        let low = |value: Option<u8>| value.filter(|value| *value <= LOW);
        let more = |than: Option<u8>, value: Option<u8>, by: u8| {
            value.zip(than).map(|(value, than)| value.saturating_sub(than)).filter(|more| *more >= by)
        };
        match self {
            Gap::Rose => more(before, current, STEP),
            Gap::PriorityReadiness => from(priority, HIGH).and(low(readiness)).and(priority),
            Gap::WishedNoGoal => more(current, wished, FAR).filter(|_| !has_goal),
            Gap::ImportanceConfidence => from(priority, HIGH).and(confidence).filter(|sure| *sure < SURE),
            Gap::ReadinessImportance => from(readiness, SURE).and(low(priority)),
            Gap::ConfidentNoGoal => from(priority, HIGH).and(from(confidence, SURE)).filter(|_| !has_goal),
            Gap::Fell => more(current, before, STEP),
            Gap::PriorityEarly => from(priority, HIGH).filter(|_| stage.is_some_and(|s| s <= Stage::Contemplation)),
            Gap::LowLeftAlone => low(priority).and(low(current)),
            Gap::HighPriority => from(priority, HIGH).and(from(current, HIGH)),
            Gap::LeftBlank => Some(blank).filter(|open| *open > 0),
        }
    }
}

/// The gaps in one area, each with the number that its question names.
pub fn gaps(reading: &Reading) -> Vec<(Gap, u8)> {
    Gap::ALL.into_iter().filter_map(|gap| gap.number_in(reading).map(|number| (gap, number))).collect()
}

/// Areas ranked by the person's own priority, the highest first; those without one come last. Ties keep their order.
pub fn by_priority(mut readings: Vec<Reading>) -> Vec<Reading> {
    sort::by_key(&mut readings, |reading| std::cmp::Reverse(reading.priority));
    readings
}

/// The areas that go well, the highest first: [`HIGH`] − 1 or more now; without any, the highest there is (003: successes
/// first).
pub fn successes(readings: &[Reading]) -> Vec<&Reading> {
    let mut known: Vec<_> = readings.iter().filter(|reading| reading.current.is_some()).collect();
    sort::by_key(&mut known, |reading| std::cmp::Reverse(reading.current));
    let well = known.iter().take_while(|reading| reading.current >= Some(HIGH - 1)).count();
    known.truncate(well.max(1));
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reading() -> Reading {
        Reading { area: "Rest".into(), ..Reading::default() }
    }

    #[test]
    fn what_was_not_answered_shows_no_gap() {
        assert_eq!(gaps(&reading()), []);
    }

    #[test]
    fn priority_of_eight_with_readiness_of_four_is_a_gap() {
        for (priority, readiness, number) in [(8, 4, Some(8)), (10, 0, Some(10)), (7, 4, None), (8, 5, None)] {
            let reading = Reading { priority: Some(priority), readiness: Some(readiness), ..reading() };
            assert_eq!(Gap::PriorityReadiness.number_in(&reading), number, "{priority} {readiness}");
        }
    }

    #[test]
    fn wished_four_above_current_without_a_goal_is_a_gap() {
        for (wished, current, has_goal, number) in [
            (8, 4, false, Some(4)),
            (10, 0, false, Some(10)),
            (8, 4, true, None),
            (8, 5, false, None),
            (3, 9, false, None),
        ] {
            let reading = Reading { wished: Some(wished), current: Some(current), has_goal, ..reading() };
            assert_eq!(Gap::WishedNoGoal.number_in(&reading), number, "{wished} {current} {has_goal}");
        }
    }

    #[test]
    fn importance_of_eight_with_confidence_under_seven_is_a_gap() {
        for (priority, confidence, number) in [(8, 6, Some(6)), (10, 0, Some(0)), (8, 7, None), (7, 6, None)] {
            let reading = Reading { priority: Some(priority), confidence: Some(confidence), ..reading() };
            assert_eq!(Gap::ImportanceConfidence.number_in(&reading), number, "{priority} {confidence}");
        }
    }

    #[test]
    fn ready_for_what_matters_little_is_a_gap() {
        for (readiness, priority, number) in [(7, 4, Some(4)), (10, 0, Some(0)), (7, 5, None), (6, 4, None)] {
            let reading = Reading { readiness: Some(readiness), priority: Some(priority), ..reading() };
            assert_eq!(Gap::ReadinessImportance.number_in(&reading), number, "{readiness} {priority}");
        }
    }

    #[test]
    fn important_and_confident_without_a_goal_is_a_gap() {
        for (confidence, has_goal, number) in [(7, false, Some(7)), (7, true, None), (6, false, None)] {
            let reading = Reading { priority: Some(8), confidence: Some(confidence), has_goal, ..reading() };
            assert_eq!(Gap::ConfidentNoGoal.number_in(&reading), number, "{confidence} {has_goal}");
        }
    }

    #[test]
    fn two_more_or_less_than_the_last_time_is_asked_about() {
        for (before, current, rose, fell) in [
            (4, 6, Some(2), None),
            (6, 4, None, Some(2)),
            (6, 5, None, None),
            (5, 6, None, None),
            (0, 10, Some(10), None),
        ] {
            let reading = Reading { before: Some(before), current: Some(current), ..reading() };
            let found = (Gap::Rose.number_in(&reading), Gap::Fell.number_in(&reading));
            assert_eq!(found, (rose, fell), "{before} {current}");
        }
    }

    #[test]
    fn high_priority_in_an_early_stage_is_a_gap() {
        let shows = Stage::ALL.map(|stage| {
            Gap::PriorityEarly.number_in(&Reading { priority: Some(8), stage: Some(stage), ..reading() }).is_some()
        });
        assert_eq!(shows, [true, true, false, false, false]);
    }

    #[test]
    fn low_and_left_alone_or_high_and_wanted_is_asked_about() {
        for (current, priority, left_alone, wanted) in
            [(4, 4, Some(4), None), (5, 4, None, None), (8, 8, None, Some(8)), (8, 7, None, None)]
        {
            let reading = Reading { current: Some(current), priority: Some(priority), ..reading() };
            let found = (Gap::LowLeftAlone.number_in(&reading), Gap::HighPriority.number_in(&reading));
            assert_eq!(found, (left_alone, wanted), "{current} {priority}");
        }
    }

    #[test]
    fn answers_left_open_beside_given_ones_are_asked_about() {
        assert_eq!(Gap::LeftBlank.number_in(&Reading { blank: 4, ..reading() }), Some(4));
        assert_eq!(Gap::LeftBlank.number_in(&reading()), None);
    }

    #[test]
    fn every_gap_has_its_question() {
        let asked: Vec<_> = crate::content::review::GAPS.iter().map(|gap| gap.id).collect();
        assert_eq!(Gap::ALL.map(Gap::slug).to_vec(), asked);
    }

    #[test]
    fn areas_are_ranked_by_the_clients_own_priority() {
        let area = |area: &str, priority| Reading { area: area.into(), priority, ..Reading::default() };
        let ranked = by_priority(vec![area("a", Some(3)), area("b", None), area("c", Some(9)), area("d", Some(3))]);
        assert_eq!(ranked.iter().map(|reading| &*reading.area).collect::<Vec<_>>(), ["c", "a", "d", "b"]);
    }

    #[test]
    fn successes_come_first_and_there_is_always_one() {
        let area = |current| Reading { current, ..reading() };
        let found = |values: &[Option<u8>]| {
            let readings: Vec<_> = values.iter().copied().map(area).collect();
            successes(&readings).iter().filter_map(|reading| reading.current).collect::<Vec<_>>()
        };
        assert_eq!(found(&[Some(2), Some(9), None, Some(7), Some(6)]), [9, 7]);
        assert_eq!(found(&[Some(2), Some(3)]), [3]);
        assert!(found(&[None]).is_empty());
    }
}
