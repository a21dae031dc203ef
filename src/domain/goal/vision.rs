//! What everything else serves.

use serde::{Deserialize, Serialize};

use crate::domain::{Client, Extra, Id, Kind, NaiveDate, Record, Visibility};

/// What a client wants their life or work to be, in one statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vision {
    pub id: Id<Vision>,
    pub client: Id<Client>,
    pub statement: String,
    /// The civil day of the last change.
    pub revised: NaiveDate,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// After “More”, these want an “of”.
const DETERMINERS: [&str; 11] = ["a", "an", "the", "my", "our", "this", "that", "these", "those", "what", "being"];

impl Vision {
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
