//! The content as entries: each piece once, with its own id.

use std::collections::HashMap;

use super::{Entry, Kind};
use crate::{
    content::{Term, Worded, after, change_talk, formats, lists, prepare, stage_prompts, stages},
    domain::{Moment, Stance, Text},
};

/// Every entry that comes with Cairn, kind by kind.
pub fn everything() -> Vec<Entry> {
    let mut all = sessions();
    all.extend(by_stage());
    all.extend(lines(prepare::OPENERS, Kind::Prepare, Some(Moment::Opening)));
    all.extend(lines(lists::SPARKS, Kind::Spark, Some(Moment::Generative)));
    all.extend(
        change_talk::KINDS.iter().map(|kind| Entry {
            home: kind.name.into(),
            ..line(&kind.ask, Kind::ChangeTalk, Some(Moment::Generative))
        }),
    );
    all.extend(cards());
    all.extend(
        lists::CONFIDENCE
            .iter()
            .map(|tip| Entry { name: tip.name.into(), ..line(&tip.text, Kind::Confidence, Some(Moment::GoalSetting)) }),
    );
    all.extend(lines(prepare::INTENTIONS, Kind::Intention, None));
    all.extend(lines(after::REFLECTIONS, Kind::Reflection, None));
    all.extend(terms(lists::STRENGTHS, Kind::Strength));
    all.extend(terms(lists::VALUES, Kind::Value));
    all.into_iter().map(Entry::ready).collect()
}

fn line(worded: &Worded, kind: Kind, moment: Option<Moment>) -> Entry {
    Entry { moment, ..Entry::new(worded.id, kind, worded.coach, worded.own) }
}

fn lines(lines: &'static [Worded], kind: Kind, moment: Option<Moment>) -> impl Iterator<Item = Entry> {
    lines.iter().map(move |worded| line(worded, kind, moment))
}

/// Ids of terms are unique within their list only.
fn terms(terms: &'static [Term], kind: Kind) -> impl Iterator<Item = Entry> {
    terms.iter().map(move |term| Entry {
        name: term.name.into(),
        ..Entry::new(format!("{}-{}", kind.term().id, term.id), kind, term.hint, "")
    })
}

/// The questions of every phase; one that formats share is here once, with the phase in which it comes first.
fn sessions() -> Vec<Entry> {
    let mut all: Vec<Entry> = Vec::new();
    let mut places: HashMap<Text, usize> = HashMap::new();
    for format in formats() {
        let id = || Text::from(format.id.to_string());
        for phase in &format.phases {
            for prompt in &phase.prompts {
                if let Some(place) = places.get(&prompt.id) {
                    all[*place].from.push(id());
                    continue;
                }
                places.insert(prompt.id.clone(), all.len());
                all.push(Entry {
                    home: format!("{}: {}", format.name, phase.name).into(),
                    moment: Some(format.moment(&phase.id)),
                    from: vec![id()],
                    ..Entry::new(prompt.id.clone(), Kind::Session, prompt.coach.clone(), prompt.own.clone())
                });
            }
        }
    }
    all
}

/// The questions that are chosen by moment and stance.
fn by_stage() -> Vec<Entry> {
    let cell = |moment: Moment, stance: Stance| {
        let entry = move |worded| Entry { stance: Some(stance), ..line(worded, Kind::Stage, Some(moment)) };
        stage_prompts::prompts(moment, stance).iter().map(entry)
    };
    Moment::ALL
        .into_iter()
        .flat_map(|moment| Stance::ALL.into_iter().flat_map(move |stance| cell(moment, stance)))
        .collect()
}

/// The lines of the stage cards. Their questions are to be asked like any other.
fn cards() -> Vec<Entry> {
    let mut all = Vec::new();
    for card in stages::CARDS {
        let of_card = |worded: &Worded, kind, list: &str| Entry {
            stance: Some(card.stance),
            home: part(list).into(),
            ..line(worded, kind, None)
        };
        all.push(Entry { name: card.name.coach.into(), ..of_card(&card.nutshell, Kind::Card, "") });
        for (list, lines) in card.lists() {
            let kind = if list == "questions" { Kind::Stage } else { Kind::Card };
            all.extend(lines.iter().map(|worded| of_card(worded, kind, list)));
        }
        all.push(of_card(&card.exit, Kind::Card, "exit"));
        all.push(of_card(&card.next, Kind::Card, "next"));
    }
    all
}

/// The lists of a stage card, and the two lines at its end, with a heading for each.
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
];

fn part(list: &str) -> &'static str {
    PARTS.iter().find(|(id, _)| *id == list).map_or("", |(_, heading)| heading)
}
