//! What is said of the stages of change: a complete card for each stance.

use cairn::{
    content::{Worded, stages},
    domain::Stance,
};

use super::words::words;

/// The least and the most lines of each list of a card.
const COUNTS: [(&str, usize, usize); 8] = [
    ("sounds", 3, 5),
    ("needs", 3, 4),
    ("helps", 4, 6),
    ("avoid", 3, 4),
    ("goals", 3, 5),
    ("questions", 5, 6),
    ("moving-on", 3, 4),
    ("risks", 2, 4),
];

/// Both wordings are there, and the own one speaks of nobody else as “you”.
fn in_both(line: &Worded) {
    assert!(!line.coach.is_empty() && !line.own.is_empty(), "{}", line.id);
    let spoken = words(line.own);
    assert!(!spoken.iter().any(|word| ["you", "your", "yours", "yourself"].contains(&word.as_str())), "{}", line.id);
}

#[test]
fn every_stance_has_a_complete_card() {
    for card in stages::CARDS {
        let slug = card.stance.slug();
        assert_eq!(stages::card(card.stance).stance, card.stance);
        let lists = card.lists();
        println!("{slug}: {}", lists.map(|(name, lines)| format!("{} {name}", lines.len())).join(", "));
        for ((name, lines), (counted, least, most)) in lists.into_iter().zip(COUNTS) {
            assert_eq!(name, counted);
            assert!((least..=most).contains(&lines.len()), "{slug} {name}: {}", lines.len());
            for (number, line) in lines.iter().enumerate() {
                assert_eq!(line.id, format!("{slug}-{name}-{:02}", number + 1));
                in_both(line);
            }
        }
        for (line, part) in
            [card.name, card.nutshell, card.exit, card.next].iter().zip(["name", "nutshell", "exit", "next"])
        {
            assert_eq!(line.id, format!("{slug}-{part}"));
            in_both(line);
        }
    }
    assert_eq!(stages::CARDS.iter().map(|card| card.stance).collect::<Vec<_>>(), Stance::ALL);
}
