//! Skills, challenges, what helps a change along, and the processes of change.

use super::{super::Both, Entry, Kind, cards::part, line, lines};
use crate::{
    content::{Worded, challenges, change, processes, skills},
    domain::Text,
};

/// Further lines of an entry, under the heading of a part.
fn under(name: &str, lines: &[Worded]) -> Vec<(Text, Both)> {
    lines.iter().map(|line| (part(name).into(), both(line))).collect()
}

fn both(line: &Worded) -> Both {
    Both { coach: line.coach.into(), own: line.own.into() }
}

/// A card for each skill, with its examples.
pub(super) fn skills() -> impl Iterator<Item = Entry> {
    skills::skills().map(|skill| {
        let mut more = under("when", &[skill.when]);
        more.extend(under("care", &[skill.care]));
        for (heading, exchanges) in [("said", skill.examples), ("alone", skill.alone)] {
            let says = |said: &str, reply: &str| Both::same(format!("“{said}” “{reply}”"));
            more.extend(exchanges.iter().map(|pair| (part(heading).into(), says(pair.said, pair.reply))));
        }
        let name = Both::same(skill.name);
        let what = Entry::new(skill.id, Kind::Skill, skill.what.coach, skill.what.own);
        Entry { name, more, skill: skill.id.into(), ..what }
    })
}

/// A card for each situation; its questions stand by themselves, to be asked.
pub(super) fn challenges() -> impl Iterator<Item = Entry> {
    challenges::ALL.iter().flat_map(|challenge| {
        let mut more = under("try", challenge.approach);
        more.extend(under("shows", &[challenge.seen_in]));
        more.extend(under("mentor", &[challenge.mentor]));
        let card = Entry::new(challenge.id, Kind::Challenge, challenge.shows.coach, challenge.shows.own);
        let card = Entry { name: both(&challenge.name), more, ..card };
        let ask = |entry| Entry { asks: true, home: challenge.name.coach.into(), ..entry };
        std::iter::once(card).chain(lines(challenge.questions, Kind::Challenge, None).map(ask))
    })
}

/// Barriers, two minds, breaks and fresh air.
pub(super) fn change() -> impl Iterator<Item = Entry> {
    let asked = change::questions().map(|worded| Entry { asks: true, ..line(worded, Kind::Change, None) });
    let tips = || change::REFRESHERS.iter().chain(change::STALL_PATHS).chain(change::OTHER_HELP);
    let said = change::sayings().map(move |worded| {
        let name = tips().find(|tip| tip.text.id == worded.id).map_or("", |tip| tip.name);
        Entry { name: Both::same(name), ..line(worded, Kind::Change, None) }
    });
    asked.chain(said)
}

/// A card for each process, with its tips and the name that the model gives it.
pub(super) fn processes() -> impl Iterator<Item = Entry> {
    processes::PROCESSES.iter().map(|process| {
        let mut more = under("try", process.tips);
        more.push((part("technical").into(), Both::same(process.technical)));
        let what = Entry::new(process.id, Kind::Process, process.what.coach, process.what.own);
        Entry { name: Both::same(process.name), more, stances: process.stances.to_vec(), ..what }
    })
}
