//! Gaps: places where the answers about one area do not seem to fit together, each worth a curious question (003,
//! “question gaps”). A gap is never a verdict; the person may have a good reason that no number shows.

use super::Stage;

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
}

/// What does not seem to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Gap {
    /// High priority ([`HIGH`]) and low readiness ([`LOW`]): the example that 003 gives.
    WantedNotReady,
    /// Wished for much more than there is ([`FAR`]), and no goal.
    FarWithoutGoal,
    /// Important, and not confident ([`super::WeeklyGoal::CONFIDENT`]).
    WantedNotSure,
    /// Ready, and of low priority: whose idea is it?
    ReadyNotWanted,
    /// Important and confident, and no goal.
    SureWithoutGoal,
    /// Lower than the last time by [`FALL`] or more.
    Fell,
    /// High priority, in precontemplation or contemplation.
    WantedEarly,
}

/// From here a value is high.
pub const HIGH: u8 = 8;
/// Up to here a value is low.
pub const LOW: u8 = 4;
/// So much between what is and what is wished for is far.
pub const FAR: u8 = 4;
/// So much less than the last time is a fall.
pub const FALL: u8 = 2;

impl Gap {
    /// Every gap, in the order in which they are asked about.
    pub const ALL: [Gap; 7] = [
        Gap::WantedNotReady,
        Gap::FarWithoutGoal,
        Gap::WantedNotSure,
        Gap::ReadyNotWanted,
        Gap::SureWithoutGoal,
        Gap::Fell,
        Gap::WantedEarly,
    ];

    /// Its id in the content.
    pub const fn slug(self) -> &'static str {
        match self {
            Gap::WantedNotReady => "wanted-not-ready",
            Gap::FarWithoutGoal => "far-without-goal",
            Gap::WantedNotSure => "wanted-not-sure",
            Gap::ReadyNotWanted => "ready-not-wanted",
            Gap::SureWithoutGoal => "sure-without-goal",
            Gap::Fell => "fell",
            Gap::WantedEarly => "wanted-early",
        }
    }

    /// Whether `reading` shows it. What was not answered shows nothing.
    pub fn shows_in(self, reading: &Reading) -> bool {
        let high = |value: Option<u8>| value.is_some_and(|value| value >= HIGH);
        let low = |value: Option<u8>| value.is_some_and(|value| value <= LOW);
        let less = |from: Option<u8>, to: Option<u8>, by: u8| {
            from.zip(to).is_some_and(|(from, to)| from.saturating_sub(to) >= by)
        };
        let Reading { current, wished, priority, confidence, readiness, before, has_goal, stage, .. } = reading;
        match self {
            Gap::WantedNotReady => high(*priority) && low(*readiness),
            Gap::FarWithoutGoal => less(*wished, *current, FAR) && !has_goal,
            Gap::WantedNotSure => high(*priority) && confidence.is_some_and(|c| c < super::WeeklyGoal::CONFIDENT),
            Gap::ReadyNotWanted => high(*readiness) && low(*priority),
            Gap::SureWithoutGoal => high(*priority) && high(*confidence) && !has_goal,
            Gap::Fell => less(*before, *current, FALL),
            Gap::WantedEarly => high(*priority) && stage.is_some_and(|stage| stage <= Stage::Contemplation),
        }
    }

    /// The numbers that it is read from: (name, value), for saying why it is asked.
    pub fn reasons(self, reading: &Reading) -> Vec<(&'static str, u8)> {
        let Reading { current, wished, priority, confidence, readiness, before, .. } = reading;
        let named = match self {
            Gap::WantedNotReady | Gap::ReadyNotWanted => [("priority", *priority), ("readiness", *readiness)],
            Gap::FarWithoutGoal => [("wished", *wished), ("now", *current)],
            Gap::WantedNotSure | Gap::SureWithoutGoal => [("priority", *priority), ("confidence", *confidence)],
            Gap::Fell => [("last time", *before), ("now", *current)],
            Gap::WantedEarly => [("priority", *priority), ("", None)],
        };
        named.into_iter().filter_map(|(name, value)| value.map(|value| (name, value))).collect()
    }
}

/// The gaps in one area.
pub fn gaps(reading: &Reading) -> Vec<Gap> {
    Gap::ALL.into_iter().filter(|gap| gap.shows_in(reading)).collect()
}

/// Areas ranked by the person's own priority, the highest first; those without one come last. Ties keep their order.
pub fn by_priority(mut readings: Vec<Reading>) -> Vec<Reading> {
    readings.sort_by_key(|reading| std::cmp::Reverse(reading.priority));
    readings
}

/// The areas that go well, the highest first: [`HIGH`] − 1 or more now; without any, the highest there is (003: successes
/// first).
pub fn successes(readings: &[Reading]) -> Vec<&Reading> {
    let mut known: Vec<_> = readings.iter().filter(|reading| reading.current.is_some()).collect();
    known.sort_by_key(|reading| std::cmp::Reverse(reading.current));
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
    fn high_priority_with_low_readiness_is_a_gap() {
        for (priority, readiness, shows) in [(8, 4, true), (10, 0, true), (7, 4, false), (8, 5, false)] {
            let reading = Reading { priority: Some(priority), readiness: Some(readiness), ..reading() };
            assert_eq!(Gap::WantedNotReady.shows_in(&reading), shows, "{priority} {readiness}");
        }
    }

    #[test]
    fn wished_four_above_current_without_a_goal_is_a_gap() {
        for (wished, current, has_goal, shows) in
            [(8, 4, false, true), (10, 0, false, true), (8, 4, true, false), (8, 5, false, false), (3, 9, false, false)]
        {
            let reading = Reading { wished: Some(wished), current: Some(current), has_goal, ..reading() };
            assert_eq!(Gap::FarWithoutGoal.shows_in(&reading), shows, "{wished} {current} {has_goal}");
        }
    }

    #[test]
    fn high_importance_with_confidence_under_seven_is_a_gap() {
        for (priority, confidence, shows) in [(8, 6, true), (10, 0, true), (8, 7, false), (7, 6, false)] {
            let reading = Reading { priority: Some(priority), confidence: Some(confidence), ..reading() };
            assert_eq!(Gap::WantedNotSure.shows_in(&reading), shows, "{priority} {confidence}");
        }
    }

    #[test]
    fn ready_for_what_matters_little_is_a_gap() {
        for (readiness, priority, shows) in [(8, 4, true), (8, 5, false), (7, 4, false)] {
            let reading = Reading { readiness: Some(readiness), priority: Some(priority), ..reading() };
            assert_eq!(Gap::ReadyNotWanted.shows_in(&reading), shows, "{readiness} {priority}");
        }
    }

    #[test]
    fn important_and_sure_without_a_goal_is_a_gap() {
        for (confidence, has_goal, shows) in [(8, false, true), (8, true, false), (7, false, false)] {
            let reading = Reading { priority: Some(8), confidence: Some(confidence), has_goal, ..reading() };
            assert_eq!(Gap::SureWithoutGoal.shows_in(&reading), shows, "{confidence} {has_goal}");
        }
    }

    #[test]
    fn two_less_than_the_last_time_is_a_gap() {
        for (before, current, shows) in [(6, 4, true), (6, 5, false), (4, 6, false)] {
            let reading = Reading { before: Some(before), current: Some(current), ..reading() };
            assert_eq!(Gap::Fell.shows_in(&reading), shows, "{before} {current}");
        }
    }

    #[test]
    fn high_priority_in_an_early_stage_is_a_gap() {
        let shows = Stage::ALL
            .map(|stage| Gap::WantedEarly.shows_in(&Reading { priority: Some(8), stage: Some(stage), ..reading() }));
        assert_eq!(shows, [true, true, false, false, false]);
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
