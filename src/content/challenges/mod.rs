//! Situations that most coaching meets sooner or later, and what to try in each.
//!
//! 003 is sometimes said to hold seven of them. Its list has eight rows: six about drive and pace, one about the half-way
//! point of a three-month goal (week 6), and one about results that do not show in several areas. The last two are easily
//! counted as one, as both ask for the same look at what is working; they are two here, as 003 has them, because different
//! data shows them. So each of the eight rows has its card.

use super::text::Worded;

mod drive;
mod pace;
mod results;

/// One situation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Challenge {
    pub id: &'static str,
    /// For a heading.
    pub name: Worded,
    /// How it shows.
    pub shows: Worded,
    /// What to try, in this order.
    pub approach: &'static [Worded],
    /// What to ask.
    pub questions: &'static [Worded],
    /// Which data in Cairn can show it: the reason that a suggestion gives for itself.
    pub seen_in: Worded,
    /// When to talk it over with a mentor coach; for a person alone, with somebody they trust.
    pub mentor: Worded,
}

/// Every situation, in the order of 003.
pub const ALL: &[Challenge] = &[
    pace::TOO_MUCH,
    drive::SLOW_START,
    pace::BORED,
    drive::LOW_PRIORITY,
    drive::HARDER_THAN_HOPED,
    results::UNTRIED,
    results::HALF_WAY,
    results::DISCOURAGED,
];

/// The situation with this id.
pub fn challenge(id: &str) -> Option<&'static Challenge> {
    ALL.iter().find(|challenge| challenge.id == id)
}
