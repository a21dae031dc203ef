//! How far a three-month goal was reached, on a scale of its own (Goal Attainment Scaling, Kiresuk and Sherman 1968).

use serde::{Deserialize, Serialize};

use crate::domain::{NaiveDate, later::up_to};

/// Five levels put into words before the work begins, and how the goal was rated against them since.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Attainment {
    /// What each level looks like, from −2 to +2; see [`Attainment::level`]. Any may be empty.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub levels: [String; 5],
    /// How much the goal counts among the others, 1–10; none counts as 1.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub weight: Option<u8>,
    /// By day, the earliest first; at most one a day.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub ratings: Vec<Rating>,
}

/// Where the goal stood on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rating {
    pub on: NaiveDate,
    /// −2 (much less than hoped, or where things stand at the start) to +2 (much more than hoped); 0 is what was hoped.
    pub level: i8,
}

impl Attainment {
    /// The levels a rating may have.
    pub const RANGE: std::ops::RangeInclusive<i8> = -2..=2;
    /// The weights a goal may have.
    pub const WEIGHTS: std::ops::RangeInclusive<u8> = 1..=10;

    /// The place of a level in [`Attainment::levels`]: −2 is 0, and +2 is 4.
    pub fn place(level: i8) -> Option<usize> {
        Self::RANGE.contains(&level).then(|| usize::from(level.abs_diff(*Self::RANGE.start())))
    }

    /// What a level looks like; empty when that was not said.
    pub fn level(&self, level: i8) -> &str {
        Self::place(level).map_or("", |place| &self.levels[place])
    }

    /// The latest rating; one that is dated after `today` only where there is no other.
    pub fn now(&self, today: NaiveDate) -> Option<Rating> {
        self.ratings.iter().max_by_key(|rating| up_to(today, rating.on, ())).copied()
    }

    /// Takes a rating over; one of the same day gives way to it.
    pub(in crate::domain) fn rate(&mut self, rating: Rating) {
        self.ratings.retain(|kept| kept.on != rating.on);
        let place = self.ratings.partition_point(|kept| kept.on < rating.on);
        self.ratings.insert(place, rating);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(day: u32, level: i8) -> Rating {
        Rating { on: NaiveDate::from_ymd_opt(2026, 5, day).expect("a day"), level }
    }

    #[test]
    fn a_second_rating_of_a_day_replaces_the_first() {
        let mut attainment = Attainment::default();
        for rating in [on(9, -1), on(2, -2), on(9, 1)] {
            attainment.rate(rating);
        }
        assert_eq!(attainment.ratings, [on(2, -2), on(9, 1)]);
        assert_eq!(attainment.now(on(9, 0).on), Some(on(9, 1)));
        assert_eq!(attainment.now(on(8, 0).on), Some(on(2, -2)), "the ninth is still to come");
        assert_eq!(attainment.now(on(1, 0).on), Some(on(2, -2)), "dated later, and never gone");
    }

    #[test]
    fn levels_are_found_by_their_number() {
        let levels = ["far below", "below", "as hoped", "above", "far above"].map(String::from);
        let attainment = Attainment { levels, ..Attainment::default() };
        assert_eq!([-2, 0, 2].map(|level| attainment.level(level)), ["far below", "as hoped", "far above"]);
        assert_eq!([-3, 3].map(|level| attainment.level(level)), ["", ""]);
    }
}
