//! The stage cards, line by line: what is looked for is mostly one of them.

use super::{super::Both, Entry, Kind, line};
use crate::content::{Worded, stages};

/// The lines of the stage cards. Their questions are to be asked like any other.
pub(super) fn entries() -> Vec<Entry> {
    let mut all = Vec::new();
    for card in stages::CARDS {
        let of_card = |worded: &Worded, kind, list: &str| Entry {
            stances: vec![card.stance],
            home: part(list).into(),
            ..line(worded, kind, None)
        };
        all.push(Entry {
            name: Both { coach: card.name.coach.into(), own: card.name.own.into() },
            ..of_card(&card.nutshell, Kind::Card, "")
        });
        for (list, lines) in card.lists() {
            let kind = if list == "questions" { Kind::Stage } else { Kind::Card };
            all.extend(lines.iter().map(|worded| of_card(worded, kind, list)));
        }
        all.push(of_card(&card.exit, Kind::Card, "exit"));
        all.push(of_card(&card.next, Kind::Card, "next"));
    }
    all
}

/// The parts of cards, with a heading for each: the lists of a stage card and the two lines at its end, and what there is to
/// a skill, a challenge and a process.
pub const PARTS: &[(&str, &str)] = &[
    ("sounds", "How it sounds"),
    ("needs", "What the person needs"),
    ("helps", "What helps"),
    ("avoid", "What to leave alone"),
    ("goals", "Goals that fit"),
    ("questions", "Questions"),
    ("moving-on", "Signs of moving on"),
    ("risks", "What may go wrong"),
    ("exit", "When to move on"),
    ("next", "What comes next"),
    ("when", "When it helps"),
    ("care", "When to take care"),
    ("said", "Said and answered"),
    ("alone", "Alone"),
    ("try", "What to try"),
    ("shows", "What shows it"),
    ("mentor", "When to talk it over"),
    ("technical", "As the model calls it"),
];

pub(super) fn part(list: &str) -> &'static str {
    PARTS.iter().find(|(id, _)| *id == list).map_or("", |(_, heading)| heading)
}
