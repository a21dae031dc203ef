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

impl Vision {
    /// The first draft of a vision from one thing that a person would like more of, in their own words.
    pub fn more_of(wish: &str) -> String {
        let wish = wish.trim();
        let mut letters = wish.chars();
        let (first, second) = (letters.next(), letters.next());
        let says_more = wish.split(' ').next().is_some_and(|word| word.eq_ignore_ascii_case("more"));
        if says_more {
            return first.into_iter().flat_map(char::to_uppercase).chain(second).chain(letters).collect();
        }
        // A capital at the beginning of a sentence moves into it; a name or an abbreviation keeps its own.
        let is_word = second.is_none_or(|letter| letter.is_lowercase()) && first != Some('I');
        let first = first.into_iter().flat_map(|letter| {
            let lower: Vec<char> = if is_word { letter.to_lowercase().collect() } else { vec![letter] };
            lower
        });
        format!("More of {}", first.chain(second).chain(letters).collect::<String>())
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
        assert_eq!(Vision::more_of(" Time with my children "), "More of time with my children");
        assert_eq!(Vision::more_of("more sleep"), "More sleep");
        assert_eq!(Vision::more_of("Moreish food"), "More of moreish food");
        assert_eq!(Vision::more_of("TV-free evenings"), "More of TV-free evenings");
        assert_eq!(Vision::more_of("a"), "More of a");
        assert_eq!(Vision::more_of("Élan"), "More of élan");
        assert_eq!(Vision::more_of("More"), "More");
    }
}
