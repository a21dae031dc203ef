//! The ten processes of change, as an index to what the cards and the answers say.
//!
//! From the transtheoretical model: J. O. Prochaska and C. C. DiClemente, “Stages and processes of self-change of
//! smoking: toward an integrative model of change”, Journal of Consulting and Clinical Psychology 51 (1983), 390-395.
//! Which process serves in which stage follows the model's later tables; the words and the tips are our own.

mod doing;
mod thinking;

use super::{change, stages, text::Worded};
use crate::domain::Stance;

/// One process of change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process {
    /// Stable: its technical name as a slug.
    pub id: &'static str,
    /// In plain words.
    pub name: &'static str,
    /// As the model calls it.
    pub technical: &'static str,
    /// What a person does in it.
    pub what: Worded,
    /// Where it serves most.
    pub stances: &'static [Stance],
    pub tips: &'static [Worded],
    /// Ids of lines on the cards ([`stages`]) and among the answers ([`change`]) that put it to work.
    pub index: &'static [&'static str],
}

impl Process {
    /// The lines of its index.
    pub fn lines(&self) -> impl Iterator<Item = &'static Worded> {
        self.index.iter().filter_map(|id| line(id))
    }
}

/// Whom the ten processes come from, to show beside them.
pub const CREDIT: &str = "The ten processes of change were described by James Prochaska and Carlo DiClemente in 1983. \
                          The wording and the tips belong to Cairn, and neither author has endorsed them.";

/// The ten: five of thinking and feeling, then five of doing.
pub const PROCESSES: [Process; 10] = {
    let [a, b, c, d, e] = thinking::PROCESSES;
    let [f, g, h, i, j] = doing::PROCESSES;
    [a, b, c, d, e, f, g, h, i, j]
};

/// The processes that serve where a person stands.
pub fn processes_for(stance: Stance) -> impl Iterator<Item = &'static Process> {
    const ALL: &[Process] = &PROCESSES;
    ALL.iter().filter(move |process| process.stances.contains(&stance))
}

/// The line with this id, on a card or among the answers.
pub fn line(id: &str) -> Option<&'static Worded> {
    stages::CARDS
        .iter()
        .flat_map(|card| card.lines())
        .chain(change::questions())
        .chain(change::sayings())
        .find(|line| line.id == id)
}
