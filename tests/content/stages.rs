//! What is said of the stages of change, and of what helps a change along: complete, in both wordings.

use cairn::{
    content::{Worded, change, stages},
    domain::Stance,
};

use super::{shape::unique, words::words};

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

#[test]
fn what_helps_a_change_is_complete() {
    for sort in change::BARRIER_SORTS {
        println!("{}: {} questions, {} answers", sort.id, sort.questions.len(), sort.respond.len());
        assert!(sort.questions.len() >= 3 && sort.respond.len() >= 3, "{}", sort.id);
    }
    assert_eq!(change::BARRIER_SORTS.iter().map(|sort| sort.id).collect::<Vec<_>>(), ["set-aside", "reframe", "solve"]);
    assert_eq!(change::SLIPS.iter().map(|slip| slip.id).collect::<Vec<_>>(), ["lapse", "relapse", "planned-lapse"]);
    for source in change::SOURCES {
        let own = [("sounds", source.sounds), ("respond", source.respond), ("ask", source.ask)];
        own.iter().for_each(|(part, line)| assert_eq!(line.id, format!("ambivalence-{}-{part}", source.id)));
    }
    let counts = [
        ("sources of ambivalence", change::SOURCES.len(), 8),
        ("questions about motivators", change::MOTIVATOR_QUESTIONS.len(), 6),
        ("questions about values", change::VALUE_LINKS.len(), 6),
        ("motivators", change::MOTIVATORS.len(), 16),
        ("refreshers", change::REFRESHERS.len(), 4),
        ("signs of boredom", change::BOREDOM_SIGNS.len(), 4),
        ("signs of slipping", change::SLIPPING_SIGNS.len(), 4),
        ("ways on from a stall", change::STALL_PATHS.len(), 4),
        ("kinds of other help", change::OTHER_HELP.len(), 5),
    ];
    for (what, count, least) in counts {
        println!("{what}: {count}");
        assert!(count >= least, "{what}: {count} of {least}");
    }
    assert_eq!(change::SOURCES.len(), 8);
    change::questions().chain(change::sayings()).for_each(in_both);
}

#[test]
fn ids_of_stages_and_change_are_unique() {
    let cards = stages::CARDS.iter().flat_map(|card| {
        let lists = card.lists().into_iter().flat_map(|(_, lines)| lines);
        [card.name.id, card.nutshell.id, card.exit.id, card.next.id].into_iter().chain(lists.map(|line| line.id))
    });
    let ids: Vec<&str> = cards.chain(change::questions().chain(change::sayings()).map(|line| line.id)).collect();
    println!("{} lines on the cards and about change", ids.len());
    unique("stages and change", ids.into_iter());
}
