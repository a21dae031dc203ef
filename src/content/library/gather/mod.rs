//! The content as entries: each piece once, with its own id.

mod cards;
mod methods;

use std::collections::HashMap;

pub use cards::PARTS;

use super::{Both, Entry, Kind};
use crate::{
    content::{Term, Worded, after, change_talk, closing, formats, lists, prepare, stage_prompts},
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
    all.extend(lines(closing::QUESTIONS, Kind::Closing, Some(Moment::Close)));
    all.extend(methods::skills());
    all.extend(cards::entries());
    all.extend(methods::challenges());
    all.extend(methods::change());
    all.extend(methods::processes());
    all.extend(lists::CONFIDENCE.iter().map(|tip| Entry {
        name: Both::same(tip.name),
        ..line(&tip.text, Kind::Confidence, Some(Moment::GoalSetting))
    }));
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
        name: Both::same(term.name),
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
        let entry = move |worded| Entry { stances: vec![stance], ..line(worded, Kind::Stage, Some(moment)) };
        stage_prompts::prompts(moment, stance).iter().map(entry)
    };
    Moment::ALL
        .into_iter()
        .flat_map(|moment| Stance::ALL.into_iter().flat_map(move |stance| cell(moment, stance)))
        .collect()
}
