//! How firmly something new stands: a figure that grows with doing, bends with a lapse and is never reset.

use chrono::NaiveDate;

/// The part of the way to what was done that one word takes: three times done make 49 %, ten make 89 %.
pub const RISE: f64 = 0.2;

/// The part of the strength that one lapse bends away, or one "not today" about a goal for every day: a tenth. Never
/// more.
pub const BEND: f64 = 0.1;

/// What was said about a goal on a day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Word {
    /// Done in whole or in part, as a share from 0 to 1. What was done never lowers the strength.
    Did(f64),
    /// Not done on a day it was meant for, or a lapse.
    DidNot,
    /// How much of it was reached, looking back, as a share from 0 to 1.
    LookedBack(f64),
}

/// The strength, from 0 to 1, after `word`.
pub fn after(strength: f64, word: Word) -> f64 {
    match word {
        Word::Did(share) | Word::LookedBack(share) if share > strength => strength + RISE * (share.min(1.0) - strength),
        Word::Did(_) => strength,
        Word::DidNot => strength * (1.0 - BEND),
        Word::LookedBack(share) => strength + BEND * (share.max(0.0) - strength),
    }
}

/// A forgiving exponential average: the strength in percent, 0–100, after the words of each day.
///
/// Only words count. A day without one lowers nothing: silence is not a lapse. The words come in the order of time.
pub fn curve(words: &[(NaiveDate, Word)]) -> Vec<(NaiveDate, f64)> {
    let mut strength = 0.0;
    let mut points: Vec<(NaiveDate, f64)> = Vec::new();
    for (day, word) in words {
        strength = after(strength, *word);
        let percent = strength * 100.0;
        match points.last_mut() {
            Some((last, value)) if last == day => *value = percent,
            _ => points.push((*day, percent)),
        }
    }
    points
}

#[cfg(test)]
mod tests {
    use chrono::Days;
    use proptest::prelude::*;

    use super::*;

    fn monday() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 16).expect("a day")
    }

    fn over(words: &[Word], days_between: u64) -> f64 {
        let days = (0..).map(|n| monday() + Days::new(n * days_between));
        curve(&days.zip(words.iter().copied()).collect::<Vec<_>>()).last().map_or(0.0, |(_, percent)| *percent)
    }

    #[test]
    fn doing_builds_up_and_a_lapse_bends() {
        let done = Word::Did(1.0);
        assert_eq!(over(&[], 1), 0.0);
        assert!((over(&[done; 3], 1) - 48.8).abs() < 0.001);
        assert!((over(&[done, done, done, Word::DidNot], 1) - 43.92).abs() < 0.001);
        assert!(over(&[done, done, done, Word::DidNot, done], 1) > 48.8);
    }

    #[test]
    fn words_of_one_day_are_one_point() {
        let words = [(monday(), Word::Did(1.0)), (monday(), Word::DidNot)];
        let points = curve(&words);
        assert_eq!(points.len(), 1);
        assert!((points[0].1 - 18.0).abs() < 1e-9);
    }

    fn word() -> impl Strategy<Value = Word> {
        prop_oneof![(0.0_f64..=1.0).prop_map(Word::Did), Just(Word::DidNot), (0.0_f64..=1.0).prop_map(Word::LookedBack)]
    }

    fn history() -> impl Strategy<Value = Vec<Word>> {
        proptest::collection::vec(word(), 0..60)
    }

    proptest! {
        #[test]
        fn it_stays_between_0_and_100(words in history()) {
            for percent in (0..=words.len()).map(|n| over(&words[..n], 1)) {
                prop_assert!((0.0..=100.0).contains(&percent));
            }
        }

        #[test]
        fn one_lapse_anywhere_never_takes_more_than_a_tenth(words in history(), at in 0_usize..60) {
            let mut lapsed = words.clone();
            lapsed.insert(at.min(words.len()), Word::DidNot);
            prop_assert!(over(&lapsed, 1) >= over(&words, 1) * (1.0 - BEND) - 1e-9);
            prop_assert!(over(&lapsed, 1) <= over(&words, 1) + 1e-9);
        }

        #[test]
        fn doing_again_always_raises_it(words in history()) {
            let mut again = words.clone();
            again.push(Word::Did(1.0));
            prop_assert!(over(&again, 1) > over(&words, 1));
        }

        #[test]
        fn what_was_done_in_part_never_lowers_it(words in history(), share in 0.0_f64..=1.0) {
            let mut more = words.clone();
            more.push(Word::Did(share));
            prop_assert!(over(&more, 1) >= over(&words, 1));
        }

        #[test]
        fn days_without_a_word_take_nothing(words in history(), between in 1_u64..30) {
            prop_assert_eq!(over(&words, between), over(&words, 1));
        }
    }
}
