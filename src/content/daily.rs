//! One kind question a day, for a person coaching themselves.

use chrono::{Datelike, NaiveDate};

use super::{format, prepare::OPENERS};
use crate::domain::format::Voice;

/// The question of a day: always the same on the same day, and another one on the next.
///
/// They are the openings of a session with oneself, and the strengths-based questions that go before one.
pub fn question(day: NaiveDate) -> &'static str {
    let opening = format("self").and_then(|format| format.phases.first()).map(|phase| &phase.prompts);
    let prompts = opening.into_iter().flatten().map(|prompt| prompt.text(Voice::Own));
    let all: Vec<&str> = OPENERS.iter().map(|opener| opener.text(Voice::Own)).chain(prompts).collect();
    // Neighbours in the lists are alike; a step that shares no factor with their number visits each of them once.
    let step = (7..).find(|step| gcd(*step, all.len()) == 1).unwrap_or(1);
    all[(day.num_days_from_ce().unsigned_abs() as usize * step) % all.len()]
}

fn gcd(a: usize, b: usize) -> usize {
    if b == 0 { a } else { gcd(b, a % b) }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;

    #[test]
    fn every_day_has_another_question_until_each_was_asked_once() {
        let start = NaiveDate::from_ymd_opt(2026, 12, 20).unwrap();
        let asked: Vec<&str> = (0..48).map(|day| question(start + Days::new(day))).collect();
        let mut once: Vec<&str> = asked[..24].to_vec();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), 24, "24 questions in 24 days");
        assert_eq!(asked[..24], asked[24..]);
        assert_eq!(question(start), asked[0]);
    }
}
