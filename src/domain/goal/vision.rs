//! What everything else serves.

use serde::{Deserialize, Serialize};

use crate::domain::{Client, Extra, Id, Kind, NaiveDate, Record, Visibility};

/// What a client wants their life or work to be: one statement, and what it was made from (003). Any text may be empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vision {
    pub id: Id<Vision>,
    pub client: Id<Client>,
    pub statement: String,
    /// What they want, rather than what they do not.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub wants: String,
    /// Why it matters.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub why: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub values: Vec<String>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub strengths: Vec<String>,
    /// When it was like that already, for a while or in part.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub best_experiences: String,
    /// Who and what supports it.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub supports: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub obstacles: String,
    /// The civil day of the last change.
    pub revised: NaiveDate,
    /// The civil day on which it was last looked at and found still right.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub revisited: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// After “More”, these want an “of”.
const DETERMINERS: [&str; 11] = ["a", "an", "the", "my", "our", "this", "that", "these", "those", "what", "being"];

impl Vision {
    /// After this many days it is time to look at it again (003: monthly).
    pub const FRESH_DAYS: i64 = 28;
    /// After so many days since it was written it is worth going through in detail (product.md §6: yearly).
    pub const YEAR_DAYS: i64 = 365;

    /// An empty vision of `client`; saving gives it its id.
    pub fn draft(client: Id<Client>, today: NaiveDate) -> Self {
        Self {
            id: Id::fixed("draft"),
            client,
            statement: String::new(),
            wants: String::new(),
            why: String::new(),
            values: Vec::new(),
            strengths: Vec::new(),
            best_experiences: String::new(),
            supports: String::new(),
            obstacles: String::new(),
            revised: today,
            revisited: None,
            visibility: Visibility::PRIVATE,
            extra: Extra::new(),
        }
    }

    /// Whether nothing is written in it.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.strengths.is_empty() && self.texts().iter().all(|text| text.trim().is_empty())
    }

    /// Whether both say the same. Who may read it, and when it was looked at, is beside that.
    pub fn says_as(&self, other: &Vision) -> bool {
        self.texts() == other.texts() && self.values == other.values && self.strengths == other.strengths
    }

    /// The civil day on which it was last written or found still right.
    pub fn last_seen(&self) -> NaiveDate {
        self.revisited.map_or(self.revised, |day| day.max(self.revised))
    }

    /// Whether it is time to look at it again. A day that is far after today says nothing about when it was seen.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        (today - self.last_seen()).num_days().abs() >= Self::FRESH_DAYS
    }

    /// Whether it was written so long ago that it is worth going through in detail.
    pub fn is_old(&self, today: NaiveDate) -> bool {
        (today - self.revised).num_days().abs() >= Self::YEAR_DAYS
    }

    fn texts(&self) -> [&String; 6] {
        let Self { statement, wants, why, best_experiences, supports, obstacles, .. } = self;
        [statement, wants, why, best_experiences, supports, obstacles]
    }

    /// The first draft of a vision from one thing that a person would like more of, in their own words.
    pub fn more_of(wish: &str) -> String {
        let mut words = wish.split_whitespace();
        let first = words.next().unwrap_or_default();
        if first.eq_ignore_ascii_case("more") {
            return std::iter::once("More").chain(words).collect::<Vec<_>>().join(" ");
        }
        // A capital at the beginning of a sentence moves into it; a name or an abbreviation keeps its own.
        let mut letters = first.chars();
        let (initial, second) = (letters.next(), letters.next());
        let is_word = second.is_none_or(char::is_lowercase) && initial != Some('I');
        let first = if is_word { first.to_lowercase() } else { first.to_owned() };
        let is_of = DETERMINERS.contains(&&*first);
        let more = if is_of { "More of" } else { "More" };
        [more, &first].into_iter().chain(words).collect::<Vec<_>>().join(" ").trim_end().to_owned()
    }
}

impl Record for Vision {
    const KIND: Kind = Kind::Vision;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vision_is_due_four_weeks_after_it_was_last_seen() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 5, day).expect("a day");
        let vision = Vision::draft(Id::fixed("c1"), day(1));
        assert!(!vision.is_due(day(28)) && vision.is_due(day(29)));
        let seen = Vision { revisited: Some(day(20)), ..vision };
        assert!(!seen.is_due(day(29)));
        // A look in between does not make it younger.
        let in_a_year = |days| day(1) + chrono::Days::new(days);
        assert!(!seen.is_old(in_a_year(364)) && seen.is_old(in_a_year(365)));
    }

    #[test]
    fn a_wish_becomes_the_draft_of_a_vision() {
        assert_eq!(Vision::more_of(" Time with my  children "), "More time with my children");
        assert_eq!(Vision::more_of("more sleep"), "More sleep");
        assert_eq!(Vision::more_of("Moreish food"), "More moreish food");
        assert_eq!(Vision::more_of("TV-free evenings"), "More TV-free evenings");
        assert_eq!(Vision::more_of("My children"), "More of my children");
        assert_eq!(Vision::more_of("Élan"), "More élan");
        assert_eq!(Vision::more_of("More"), "More");
        assert_eq!(Vision::more_of(""), "More");
    }
}
