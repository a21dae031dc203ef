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

/// Such as “20 November”, with the year when that is not the year of `today`.
pub fn day_of_month(day: NaiveDate, today: NaiveDate) -> String {
    dated(format!("{} {}", day.day(), MONTHS[day.month0() as usize]), day, today)
}

/// Such as “Friday 20 November”, with the year when that is another one.
pub fn full_day(day: NaiveDate, today: NaiveDate) -> String {
    format!("{} {}", weekday(day), day_of_month(day, today))
}

/// Such as “Fri 20 Nov”, with the year when that is another one.
pub fn short_day(day: NaiveDate, today: NaiveDate) -> String {
    dated(day.format("%a %-d %b").to_string(), day, today)
}

/// Such as “20 Nov”, as charts and tables say it, with the year when that is another one.
pub fn chart_day(day: NaiveDate, today: NaiveDate) -> String {
    dated(day.format("%-d %b").to_string(), day, today)
}

/// A day without its year would be taken for one of this year.
fn dated(words: String, day: NaiveDate, today: NaiveDate) -> String {
    if day.year() == today.year() { words } else { format!("{words} {}", day.year()) }
}

/// A day as one says it: “today”, “tomorrow”, “on Friday”, “on 20 November”, with the year when that is another one.
pub fn near_day(day: NaiveDate, today: NaiveDate) -> String {
    match (day - today).num_days() {
        0 => "today".into(),
        1 => "tomorrow".into(),
        -1 => "yesterday".into(),
        -6..=6 => format!("on {}", weekday(day)),
        _ => format!("on {}", day_of_month(day, today)),
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

/// The week that begins on `monday`, such as “16 to 22 November”, with the year when that is another one.
pub fn week(monday: NaiveDate, today: NaiveDate) -> String {
    let sunday = monday + Days::new(6);
    if monday.month() == sunday.month() {
        format!("{} to {}", monday.day(), day_of_month(sunday, today))
    } else {
        format!("{} to {}", day_of_month(monday, today), day_of_month(sunday, today))
    }
}

/// The same text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// The first letter small: for a heading within a sentence, whose names keep theirs.
pub fn uncapital(text: &str) -> String {
    let mut rest = text.chars();
    rest.next().map_or_else(String::new, |first| first.to_lowercase().chain(rest).collect())
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
    fn a_heading_within_a_sentence_keeps_its_names() {
        assert_eq!(uncapital("Lapse on 15 November"), "lapse on 15 November");
        assert_eq!(uncapital(""), "");
    }

    #[test]
    fn a_week_runs_from_monday_to_sunday() {
        assert_eq!(monday_of(day(11, 16)), day(11, 16));
        assert_eq!(monday_of(day(11, 22)), day(11, 16));
        let today = day(11, 20);
        assert_eq!(week(day(11, 16), today), "16 to 22 November");
        assert_eq!(week(day(11, 30), today), "30 November to 6 December");
        assert_eq!(week(day(12, 28), today), "28 December to 3 January 2027");
        assert_eq!(week(day(11, 16), today + Days::new(365)), "16 to 22 November 2026");
    }

    #[test]
    fn a_day_of_another_year_has_its_year() {
        let (here, there) = (day(11, 20), day(11, 20) + Days::new(365));
        type Say = fn(NaiveDate, NaiveDate) -> String;
        let ways: [(Say, &str); 5] = [
            (day_of_month, "20 November"),
            (full_day, "Friday 20 November"),
            (short_day, "Fri 20 Nov"),
            (chart_day, "20 Nov"),
            (near_day, "on 20 November 2026"),
        ];
        for (say, words) in ways {
            assert!(words == say(here, here) || say(here, here) == "today");
            assert!(say(here, there).ends_with(" 2026"), "{}", say(here, there));
            assert!(say(there, here).ends_with(" 2027"), "{}", say(there, here));
        }
        println!("{} ways to say a day, each with the year of another year", ways.len());
    }

    #[test]
    fn counts_names_and_capitals() {
        assert_eq!((count(1, "goal"), count(0, "goal")), ("1 goal".into(), "0 goals".into()));
        assert_eq!(capital("tomorrow"), "Tomorrow");
        assert_eq!(initials("anna-maria van Okafor"), "AO");
        assert_eq!((initials("Jo"), initials("  "), initials("J. B.")), ("J".into(), String::new(), "JB".into()));
    }
}
