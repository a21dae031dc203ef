//! A weekly goal in a few words.

use crate::{
    content::words,
    domain::{NaiveDate, WeeklyGoal},
    platform::clock,
};

/// How much, and when and where: `Three times · After lunch`.
pub fn plan_of(goal: &WeeklyGoal) -> Option<String> {
    let parts: Vec<&str> =
        [goal.how_much.trim(), goal.when_where.trim()].into_iter().filter(|part| !part.is_empty()).collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// Confidence as first given, and after problem solving: `Confidence 5, then 8`.
pub fn sureness(goal: &WeeklyGoal) -> Option<String> {
    let first = goal.confidence?;
    Some(match goal.confidence_after {
        Some(after) => format!("Confidence {first}, then {after}"),
        None => format!("Confidence {first}"),
    })
}

/// Such as `on 3 days a week`.
pub fn days_a_week(days: u8) -> String {
    match days {
        1 => "on one day a week".to_owned(),
        7 => "every day".to_owned(),
        _ => format!("on {days} days a week"),
    }
}

/// Such as `Fri 20 Nov`, with the year when that is another one.
pub fn short_day(day: NaiveDate) -> String {
    words::short_day(day, clock::today())
}

/// Picked words are kept as one line, in which a person can read and change them too.
pub fn picked(line: &str) -> Vec<String> {
    line.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The line of picked words.
pub fn as_line(words: &[String]) -> String {
    words.join(", ")
}
