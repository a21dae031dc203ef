//! Days, times and spans in words.

use chrono::{Datelike, NaiveDateTime, Timelike};

use super::super::{NaiveDate, Span};

/// From Monday.
pub const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// From January.
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// Such as “Friday 20 November 2026”.
pub fn day(date: NaiveDate) -> String {
    let weekday = WEEKDAYS[date.weekday().num_days_from_monday() as usize];
    format!("{weekday} {} {} {}", date.day(), MONTHS[date.month0() as usize], date.year())
}

/// Such as “Friday 20 November 2026 at 09:30”, where the person is.
pub fn day_and_time(at: NaiveDateTime) -> String {
    format!("{} at {:02}:{:02}", day(at.date()), at.hour(), at.minute())
}

/// Such as “30 minutes”, rounded to the nearest minute.
pub fn minutes(span: Span) -> String {
    match span.as_minutes() {
        0 if span > Span::ZERO => "under a minute".into(),
        1 => "1 minute".into(),
        n => format!("{n} minutes"),
    }
}

/// Such as “30 min”, for tables and charts.
pub fn short_minutes(span: Span) -> String {
    match span.as_minutes() {
        0 if span > Span::ZERO => "under 1 min".into(),
        n => format!("{n} min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_times_are_civil() {
        let date = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        assert_eq!(day(date), "Friday 20 November 2026");
        assert_eq!(day_and_time(date.and_hms_opt(9, 5, 59).unwrap()), "Friday 20 November 2026 at 09:05");
    }

    #[test]
    fn spans_are_minutes() {
        assert_eq!(minutes(Span::seconds(89)), "1 minute");
        assert_eq!(minutes(Span::seconds(90)), "2 minutes");
        assert_eq!(minutes(Span::seconds(10)), "under a minute");
        assert_eq!(short_minutes(Span::ZERO), "0 min");
    }
}
