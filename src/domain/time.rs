//! Instants and spans in whole milliseconds, and the civil day.
//!
//! The domain has no clock: every time comes in from outside (see [`super::Ctx`]). Dates that people mean as days are
//! [`chrono::NaiveDate`], written `YYYY-MM-DD`, and never pass through UTC.

use std::ops::{Add, AddAssign, Sub, SubAssign};

pub use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A length of time in milliseconds. May be negative: a phase that ran over has negative time left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Span(pub i64);

impl Timestamp {
    /// The span from `earlier` to this moment, never negative: a clock that was set back does not take time away.
    pub fn since(self, earlier: Timestamp) -> Span {
        Span(self.0.saturating_sub(earlier.0).max(0))
    }
}

impl Span {
    /// No time at all.
    pub const ZERO: Span = Span(0);

    /// A span of whole minutes.
    pub const fn minutes(minutes: i64) -> Self {
        Self(minutes * 60_000)
    }

    /// A span of whole seconds.
    pub const fn seconds(seconds: i64) -> Self {
        Self(seconds * 1_000)
    }

    /// Whole minutes, rounded to the nearest.
    pub const fn as_minutes(self) -> i64 {
        (self.0 + 30_000).div_euclid(60_000)
    }

    /// As `m:ss`, the seconds rounded down; a negative span has a leading minus sign.
    pub fn clock(self) -> String {
        let seconds = self.0.abs() / 1_000;
        let sign = if self.0 <= -1_000 { "−" } else { "" };
        format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
    }
}

impl Add<Span> for Timestamp {
    type Output = Timestamp;
    fn add(self, span: Span) -> Timestamp {
        Timestamp(self.0.saturating_add(span.0))
    }
}

impl Add for Span {
    type Output = Span;
    fn add(self, other: Span) -> Span {
        Span(self.0.saturating_add(other.0))
    }
}

impl Sub for Span {
    type Output = Span;
    fn sub(self, other: Span) -> Span {
        Span(self.0.saturating_sub(other.0))
    }
}

impl AddAssign for Span {
    fn add_assign(&mut self, other: Span) {
        *self = *self + other;
    }
}

impl SubAssign for Span {
    fn sub_assign(&mut self, other: Span) {
        *self = *self - other;
    }
}

impl std::iter::Sum for Span {
    fn sum<I: Iterator<Item = Span>>(spans: I) -> Span {
        spans.fold(Span::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_set_back_gives_no_negative_span() {
        assert_eq!(Timestamp(5).since(Timestamp(9)), Span::ZERO);
        assert_eq!(Timestamp(9).since(Timestamp(5)), Span(4));
    }

    #[test]
    fn spans_read_as_minutes_and_seconds() {
        assert_eq!(Span::seconds(126).clock(), "2:06");
        assert_eq!(Span(-61_500).clock(), "−1:01");
        assert_eq!(Span(-300).clock(), "0:00");
    }
}
