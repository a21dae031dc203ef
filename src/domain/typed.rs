//! Days and times as they are typed, part by part: what counts, and what is only under way.
//!
//! A browser's date field hands over `YYYY-MM-DD` as soon as every part holds something, so a year under the fingers
//! comes in as 0002, 0020 and 0202 before it is 2026; and an empty text while any part is empty.

use chrono::{Datelike, NaiveDate, NaiveTime};

/// How far from today a day may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayRange {
    /// A day that was: from 1900 on, and not after today.
    Past,
    /// A day that is planned: within [`PLAN_YEARS`] of today.
    Plan,
}

/// The years that any day is in.
pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;

/// A plan is at most so many years away from today, either way.
pub const PLAN_YEARS: i32 = 10;

/// What a field for a day holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedDay {
    Day(NaiveDate),
    /// Not every part is there. What is stored stays.
    Unfinished,
    /// A whole day that cannot be meant, with a sentence for beside the field. What is stored stays.
    Refused(String),
}

impl DayRange {
    /// The years that a day may have.
    pub fn years(self, today: NaiveDate) -> std::ops::RangeInclusive<i32> {
        match self {
            DayRange::Past => *YEARS.start()..=today.year(),
            DayRange::Plan => today.year() - PLAN_YEARS..=today.year() + PLAN_YEARS,
        }
    }

    /// Reads what a field hands over.
    pub fn read(self, text: &str, today: NaiveDate) -> TypedDay {
        let Some((year, rest)) = text.split_once('-') else { return TypedDay::Unfinished };
        let years = self.years(today);
        // A year may have five or six digits, which are no day in four.
        let day = year.parse().ok().filter(|year| years.contains(year)).and_then(|year: i32| {
            let (month, day) = rest.split_once('-')?;
            NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?)
        });
        match day {
            Some(day) if self == DayRange::Past && day > today => {
                TypedDay::Refused("Choose today or an earlier day.".into())
            }
            Some(day) => TypedDay::Day(day),
            None => TypedDay::Refused(format!(
                "Write the year with four digits, from {} to {}.",
                years.start(),
                years.end()
            )),
        }
    }
}

/// A time of the day as a field hands it over, `14:30` or `14:30:00`; none while a part is empty.
pub fn read_time(text: &str) -> Option<NaiveTime> {
    ["%H:%M", "%H:%M:%S"].iter().find_map(|form| NaiveTime::parse_from_str(text, form).ok())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn is_refused(range: DayRange, text: &str) -> bool {
        matches!(range.read(text, day("2026-11-20")), TypedDay::Refused(_))
    }

    #[test]
    fn the_keys_that_came_in_from_people() {
        // The year 26, and one digit too many.
        for text in ["0026-11-19", "0026-11-27", "20266-11-27", "202666-11-27", "0002-11-27", "1899-12-31"] {
            assert!(is_refused(DayRange::Past, text) && is_refused(DayRange::Plan, text), "{text}");
        }
        let today = day("2026-11-20");
        assert_eq!(DayRange::Past.read("2026-11-19", today), TypedDay::Day(day("2026-11-19")));
        assert_eq!(DayRange::Past.read("1900-01-01", today), TypedDay::Day(day("1900-01-01")));
        assert!(is_refused(DayRange::Past, "2026-11-21"), "tomorrow has no check-in yet");
        for (text, refused) in
            [("2016-01-01", false), ("2036-12-31", false), ("2015-12-31", true), ("2037-01-01", true)]
        {
            assert_eq!(is_refused(DayRange::Plan, text), refused, "{text}");
        }
        for text in ["", "2026"] {
            assert_eq!(DayRange::Plan.read(text, today), TypedDay::Unfinished, "{text}");
        }
    }

    #[test]
    fn a_sentence_names_the_years() {
        let sentence = TypedDay::Refused("Write the year with four digits, from 2016 to 2036.".into());
        assert_eq!(DayRange::Plan.read("0026-11-27", day("2026-11-20")), sentence);
    }

    #[test]
    fn times_are_read_as_fields_write_them() {
        assert_eq!(read_time("09:05"), NaiveTime::from_hms_opt(9, 5, 0));
        assert_eq!(read_time("23:59:00"), NaiveTime::from_hms_opt(23, 59, 0));
        assert!(["", "9", "24:00", "-:30"].iter().all(|text| read_time(text).is_none()));
    }

    proptest! {
        #[test]
        fn whatever_counts_as_a_day_is_in_range(text in "[0-9]{1,6}-[0-9]{1,2}-[0-9]{1,2}|.{0,12}", past in any::<bool>()) {
            let (range, today) = (if past { DayRange::Past } else { DayRange::Plan }, day("2026-11-20"));
            if let TypedDay::Day(read) = range.read(&text, today) {
                prop_assert!(range.years(today).contains(&read.year()) && YEARS.contains(&read.year()));
                prop_assert!(!past || read <= today);
            }
        }
    }
}
