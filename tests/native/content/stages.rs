//! What is said of the stages of change, and of what helps a change along: complete, in both wordings.

use cairn::{
    content::{
        Worded, change,
        processes::{PROCESSES, processes_for},
        stages,
    },
    domain::{BarrierSort, SlipKind, Stance},
};

use std::collections::HashSet;

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
    for (guide, sort) in change::BARRIERS.iter().zip(BarrierSort::ALL) {
        println!("{sort:?}: {} questions, {} answers", guide.questions.len(), guide.respond.len());
        assert_eq!((guide.sort, change::barrier_guide(sort)), (sort, guide));
        assert!(guide.questions.len() >= 3 && guide.respond.len() >= 3, "{sort:?}");
    }
    assert_eq!(change::BARRIERS.len(), BarrierSort::ALL.len());
    for slip in change::SLIPS {
        println!("{}: {} questions, {} steps", slip.id, slip.questions.len(), slip.steps.len());
        assert!(slip.questions.len() >= 4 && slip.steps.len() >= 3, "{}", slip.id);
    }
    assert_eq!(change::slip_guide(SlipKind::Lapse).id, "lapse");
    assert_eq!(change::slip_guide(SlipKind::Relapse).id, "relapse");
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
    change::questions().chain(change::sayings()).chain(stages::READING).for_each(in_both);
}

/// Every line of the cards and about change.
fn lines() -> Vec<&'static Worded> {
    let cards = stages::READING.iter().chain(stages::CARDS.iter().flat_map(|card| card.lines()));
    cards.chain(change::questions()).chain(change::sayings()).collect()
}

#[test]
fn processes_cover_every_stage_and_point_at_lines_that_are_there() {
    let mut indexed: HashSet<&str> = HashSet::new();
    for process in &PROCESSES {
        println!("{}: {} tips, {} lines", process.technical, process.tips.len(), process.index.len());
        assert!(process.tips.len() >= 3 && process.index.len() >= 5, "{}", process.id);
        assert_eq!(process.technical.to_lowercase().replace(' ', "-"), process.id);
        assert_eq!(process.lines().count(), process.index.len(), "{}: an id that names no line", process.id);
        unique(process.id, process.index.iter().copied());
        process.tips.iter().chain([&process.what]).for_each(in_both);
        for stance in Stance::ALL {
            let slug = format!("{}-", stance.slug());
            let uses = process.index.iter().any(|id| id.starts_with(&slug));
            assert_eq!(uses, process.stances.contains(&stance), "{} and {slug}", process.id);
        }
        indexed.extend(process.index);
    }
    for stance in Stance::ALL {
        let here: Vec<&str> = processes_for(stance).map(|process| process.id).collect();
        println!("{}: {}", stance.slug(), here.join(", "));
        assert!(here.len() >= 2, "{}", stance.slug());
    }
    println!("{} processes index {} of {} lines", PROCESSES.len(), indexed.len(), lines().len());
    let tips = PROCESSES.iter().flat_map(|process| process.tips.iter().chain([&process.what]));
    unique("processes", lines().into_iter().chain(tips).map(|line| line.id));
}
