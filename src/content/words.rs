//! Days and counts as the screens say them.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};

use crate::domain::document::date::{MONTHS, WEEKDAYS};

/// Such as “1 goal” or “3 goals”; `thing` takes a plain s.
pub fn count(number: usize, thing: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {thing}{plural}")
}

/// Such as “a, b and c”.
pub fn listed(mut parts: Vec<String>) -> Option<String> {
    let last = parts.pop()?;
    Some(if parts.is_empty() { last } else { format!("{} and {last}", parts.join(", ")) })
}

/// Such as “Friday”.
pub fn weekday(day: NaiveDate) -> &'static str {
    WEEKDAYS[day.weekday().num_days_from_monday() as usize]
}

/// Such as “20 November”.
pub fn day_of_month(day: NaiveDate) -> String {
    format!("{} {}", day.day(), MONTHS[day.month0() as usize])
}

/// Such as “Friday 20 November”.
pub fn full_day(day: NaiveDate) -> String {
    format!("{} {}", weekday(day), day_of_month(day))
}

/// A day as one says it: “today”, “tomorrow”, “on Friday”, “on 20 November”, with the year when that is another one.
pub fn near_day(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => "today".into(),
        1 => "tomorrow".into(),
        -1 => "yesterday".into(),
        -6..=6 => format!("on {}", weekday(day)),
        _ if day.year() == today.year() => format!("on {}", day_of_month(day)),
        _ => format!("on {} {}", day_of_month(day), day.year()),
    }
}

/// Such as “tomorrow at 10:00”; at midnight sharp no time was meant.
pub fn near_moment(at: NaiveDateTime, today: NaiveDate) -> String {
    let day = near_day(at.date(), today);
    if at.time() == NaiveTime::MIN { day } else { format!("{day} at {}", at.format("%H:%M")) }
}

/// The Monday of the week that `day` is in.
pub fn monday_of(day: NaiveDate) -> NaiveDate {
    day - Days::new(day.weekday().num_days_from_monday().into())
}

/// The week that begins on `monday`, such as “16 to 22 November”.
pub fn week(monday: NaiveDate) -> String {
    let sunday = monday + Days::new(6);
    if monday.month() == sunday.month() {
        format!("{} to {}", monday.day(), day_of_month(sunday))
    } else {
        format!("{} to {}", day_of_month(monday), day_of_month(sunday))
    }
}

/// The same text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// The first letters of a name, at most two: “Anna-Maria Okafor” gives “AO”, “Jo” gives “J”.
pub fn initials(name: &str) -> String {
    let mut words = name.split_whitespace().filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let first = words.next();
    first.into_iter().chain(words.next_back()).flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).unwrap()
    }

    #[test]
    fn days_are_said_as_one_says_them() {
        let today = day(11, 20);
        let said = |month, date| near_day(day(month, date), today);
        assert_eq!(said(11, 20), "today");
        assert_eq!(said(11, 21), "tomorrow");
        assert_eq!(said(11, 19), "yesterday");
        assert_eq!(said(11, 26), "on Thursday");
        assert_eq!(said(11, 27), "on 27 November");
        assert_eq!(near_day(day(11, 27), today - Days::new(365)), "on 27 November 2026");
        assert_eq!(near_moment(day(11, 21).and_hms_opt(9, 5, 0).unwrap(), today), "tomorrow at 09:05");
        assert_eq!(near_moment(day(11, 21).into(), today), "tomorrow");
    }

    #[test]
    fn a_week_runs_from_monday_to_sunday() {
        assert_eq!(monday_of(day(11, 16)), day(11, 16));
        assert_eq!(monday_of(day(11, 22)), day(11, 16));
        assert_eq!(week(day(11, 16)), "16 to 22 November");
        assert_eq!(week(day(11, 30)), "30 November to 6 December");
    }

    #[test]
    fn counts_names_and_capitals() {
        assert_eq!((count(1, "goal"), count(0, "goal")), ("1 goal".into(), "0 goals".into()));
        assert_eq!(capital("tomorrow"), "Tomorrow");
        assert_eq!(initials("anna-maria van Okafor"), "AO");
        assert_eq!((initials("Jo"), initials("  "), initials("J. B.")), ("J".into(), String::new(), "JB".into()));
    }
}
