//! How much would be lost without a newer backup: judged by what has changed since, not only by days.

use super::super::{Span, Timestamp};

/// How well the last backup covers what is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Freshness {
    /// Little or nothing would be missing.
    Fresh,
    /// A new one is worth a thought.
    Ageing,
    /// A new one is worth making now.
    Old,
}

/// Judges the last backup by the number of records that changed since, and by its age. `saved` is none when there never
/// was one; then `changes` counts every record.
pub fn freshness(changes: usize, saved: Option<Timestamp>, now: Timestamp) -> Freshness {
    const WEEK: Span = Span::minutes(7 * 24 * 60);
    const MONTH: Span = Span::minutes(30 * 24 * 60);
    let age = saved.map(|at| now.since(at));
    match (changes, age) {
        (0, _) => Freshness::Fresh,
        (1..=10, Some(age)) if age < WEEK => Freshness::Fresh,
        (1..=100, Some(age)) if age < MONTH => Freshness::Ageing,
        (1..=10, None) => Freshness::Ageing,
        _ => Freshness::Old,
    }
}

#[cfg(test)]
mod tests {
    use super::{Freshness::*, *};

    #[test]
    fn changes_and_days_both_count() {
        let now = Timestamp(1_770_000_000_000);
        let days_ago = |days: i64| Some(Timestamp(now.0 - days * 86_400_000));
        for (changes, saved, expected) in [
            (0, days_ago(400), Fresh),
            (0, None, Fresh),
            (5, days_ago(1), Fresh),
            (5, days_ago(8), Ageing),
            (50, days_ago(1), Ageing),
            (5, days_ago(31), Old),
            (101, days_ago(0), Old),
            (3, None, Ageing),
            (11, None, Old),
        ] {
            assert_eq!(freshness(changes, saved, now), expected, "{changes} {saved:?}");
        }
    }
}
