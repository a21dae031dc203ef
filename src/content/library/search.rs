//! What is looked for in the library, and the address that says so.

use std::fmt::{self, Write as _};

use super::{Entry, Kind};
use crate::domain::{Moment, Stance, find::Wanted, sort};

/// What is looked for; each part that is not given leaves all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Search {
    /// As typed.
    pub words: String,
    pub kind: Option<Kind>,
    pub moment: Option<Moment>,
    pub stance: Option<Stance>,
    /// The id of a skill.
    pub skill: String,
    /// The id of a format or of an own set.
    pub from: String,
    pub favourites: bool,
}

/// Those of `entries` that meet the search: in their own order, and where words were typed the best first.
pub fn find<'a>(
    entries: impl Iterator<Item = &'a Entry>,
    search: &Search,
    is_favourite: impl Fn(&str) -> bool,
) -> Vec<&'a Entry> {
    let wanted = Wanted::new(&search.words);
    let mut found: Vec<(u32, &Entry)> = entries
        .filter(|entry| search.kind.is_none_or(|kind| entry.kind == kind))
        .filter(|entry| search.moment.is_none_or(|moment| entry.moment == Some(moment)))
        .filter(|entry| search.stance.is_none_or(|stance| entry.stances.contains(&stance)))
        .filter(|entry| search.skill.is_empty() || entry.skill == search.skill)
        .filter(|entry| search.from.is_empty() || entry.from.iter().any(|from| *from == search.from))
        .filter(|entry| !search.favourites || is_favourite(&entry.id))
        .filter_map(|entry| Some((entry.rank(&wanted)?, entry)))
        .collect();
    // Stable: what ranks alike keeps its order.
    sort::by_key(&mut found, |(rank, _)| std::cmp::Reverse(*rank));
    found.into_iter().map(|(_, entry)| entry).collect()
}

impl Entry {
    /// How well it meets what was typed, none when a word does not occur.
    fn rank(&self, wanted: &Wanted) -> Option<u32> {
        let more = [&self.first, &self.heading].into_iter().filter_map(|words| wanted.rank(words));
        Some(wanted.rank(&self.words)? + more.sum::<u32>())
    }
}

impl Search {
    /// Reads the part of an address after `?`. What it does not know it leaves out.
    pub fn parse(address: &str) -> Self {
        let mut search = Self::default();
        for (name, value) in address.split('&').filter_map(|part| part.split_once('=')) {
            let value = decoded(value);
            match name {
                "q" => search.words = value,
                "kind" => search.kind = Kind::ALL.iter().copied().find(|kind| kind.term().id == value),
                "phase" => search.moment = Moment::ALL.into_iter().find(|moment| moment.slug() == value),
                "stage" => search.stance = Stance::ALL.into_iter().find(|stance| stance.slug() == value),
                "skill" => search.skill = value,
                "from" => search.from = value,
                "favourites" => search.favourites = true,
                _ => {}
            }
        }
        search
    }

    /// How many filters are set.
    pub fn filters(&self) -> usize {
        let set = [
            self.kind.is_some(),
            self.moment.is_some(),
            self.stance.is_some(),
            !self.skill.is_empty(),
            !self.from.is_empty(),
            self.favourites,
        ];
        set.into_iter().filter(|set| *set).count()
    }
}

/// The part of an address after `?`; empty when nothing is looked for.
impl fmt::Display for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [
            ("q", self.words.trim()),
            ("kind", self.kind.map_or("", |kind| kind.term().id)),
            ("phase", self.moment.map_or("", Moment::slug)),
            ("stage", self.stance.map_or("", Stance::slug)),
            ("skill", &self.skill),
            ("from", &self.from),
            ("favourites", if self.favourites { "yes" } else { "" }),
        ];
        for (place, (name, value)) in parts.iter().filter(|(_, value)| !value.is_empty()).enumerate() {
            let and = if place == 0 { "" } else { "&" };
            write!(f, "{and}{name}={}", encoded(value))?;
        }
        Ok(())
    }
}

/// Letters and digits as they are, everything else as `%` and its bytes.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' => out.push(byte.into()),
            _ => _ = write!(out, "%{byte:02X}"),
        }
        out
    })
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let byte =
            (*first == b'%').then(|| u8::from_str_radix(text.get(text.len() - tail.len()..)?.get(..2)?, 16).ok());
        let (byte, used) = byte.flatten().map_or((*first, 1), |byte| (byte, 3));
        bytes.push(byte);
        rest = &rest[used..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_what_is_looked_for() {
        let full = Search {
            words: "café & a/b = 100 %?".into(),
            kind: Some(Kind::ChangeTalk),
            moment: Some(Moment::GoalReview),
            stance: Some(Stance::Cant),
            skill: "open-questions".into(),
            from: "own-set".into(),
            favourites: true,
        };
        for search in [Search::default(), full.clone(), Search { words: "%41 %zz %".into(), ..Search::default() }] {
            assert_eq!(Search::parse(&search.to_string()), search);
        }
        assert!(full.to_string().bytes().all(|byte| byte.is_ascii_graphic() && byte != b'/' && byte != b'#'));
        assert_eq!((full.filters(), Search::default().filters()), (6, 0));
    }

    #[test]
    fn an_address_from_elsewhere_does_no_harm() {
        for strange in ["q", "q=%", "q=%f", "q=%ff%fe", "kind=none&stage=&phase=x", "&&==&q=%F0%9F", "q=é%é"] {
            let search = Search::parse(strange);
            assert_eq!(search.filters(), 0, "{strange}");
        }
        assert_eq!(Search::parse("other=1&q=caf%C3%A9").words, "café");
    }
}
