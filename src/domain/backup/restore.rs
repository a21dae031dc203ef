//! What restoring a backup does: first counted for the person, then as the changes themselves.

use std::collections::BTreeMap;

use super::{
    super::{AnyRecord, Changes, Hlc, Kind, Model, Stamp, Update},
    Backup, Chosen, Difference, Side, Stamps, Version,
};

/// How a backup is restored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Mode {
    /// Of each record the newer version wins, unless the person chooses the other; nothing that is only here goes away. What was removed here since the
    /// backup comes back: that is what a restore is for.
    Merge,
    /// Afterwards there is what the file holds, and nothing else.
    Replace,
}

/// What a restore would do.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Preview {
    /// Kind by kind.
    pub kinds: BTreeMap<Kind, Tally>,
    /// Every record that is in both and not the same, when merging.
    pub differences: Vec<Difference>,
}

/// Numbers of records.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Only in the file: come in.
    pub added: usize,
    /// In both, and the file's version takes the place of the one here.
    pub updated: usize,
    /// The same in both.
    pub unchanged: usize,
    /// Only here, and go away (when replacing).
    pub removed: usize,
    /// Stay as they are here: only here, or newer here (when merging).
    pub kept: usize,
}

/// What becomes of one record.
enum Fate {
    Added(AnyRecord),
    Updated(Update),
    Unchanged,
    Removed(AnyRecord),
    /// Only here.
    Kept,
    /// In both, and not the same; when merging.
    Differs(Box<Difference>),
}

/// Counts what [`restore`] would do.
pub fn preview(model: &Model, stamp_of: Stamps, backup: &Backup, mode: Mode, chosen: &Chosen) -> Preview {
    let mut preview = Preview::default();
    for (kind, fate) in fates(model, stamp_of, backup, mode, chosen) {
        let tally = preview.kinds.entry(kind).or_default();
        *match &fate {
            Fate::Added(_) => &mut tally.added,
            Fate::Updated(_) => &mut tally.updated,
            Fate::Differs(difference) if difference.stands == Side::File => &mut tally.updated,
            Fate::Unchanged => &mut tally.unchanged,
            Fate::Removed(_) => &mut tally.removed,
            Fate::Kept | Fate::Differs(_) => &mut tally.kept,
        } += 1;
        if let Fate::Differs(difference) = fate {
            preview.differences.push(*difference);
        }
    }
    preview
}

/// The changes that restore a backup: they are committed, shown and undone like every other.
///
/// The stamp that a written record had in the file is told by [`Backup::stamp_of`]. A commit that keeps it lets later
/// merges see which version is really the newer.
pub fn restore(model: &Model, stamp_of: Stamps, backup: &Backup, mode: Mode, chosen: &Chosen) -> Changes {
    let mut changes = Changes::default();
    for (_, fate) in fates(model, stamp_of, backup, mode, chosen) {
        match fate {
            Fate::Added(record) => changes.added.push(record),
            Fate::Updated(update) => changes.updated.push(update),
            Fate::Removed(record) => changes.removed.push(record),
            Fate::Differs(difference) => changes.updated.extend(difference.update()),
            Fate::Unchanged | Fate::Kept => {}
        }
    }
    changes
}

fn fates(
    model: &Model,
    stamp_of: Stamps,
    backup: &Backup,
    mode: Mode,
    chosen: &Chosen,
) -> impl Iterator<Item = (Kind, Fate)> {
    let incoming = backup.records.iter().map(move |((kind, id), theirs)| {
        let fate = match model.record(*kind, id) {
            None => Fate::Added(theirs.record.clone()),
            Some(ours) if ours == theirs.record => Fate::Unchanged,
            Some(ours) if mode == Mode::Replace => Fate::Updated(Update { from: ours, to: theirs.record.clone() }),
            Some(ours) => {
                // Every record here has a stamp; one without would be of unknown age, and the file's is the known one.
                let oldest = || Stamp { hlc: Hlc::default(), ..theirs.stamp.clone() };
                let here = Version { stamp: stamp_of(*kind, id).unwrap_or_else(oldest), record: ours };
                let chosen = chosen.get(&(*kind, id.clone())).copied();
                let difference = Difference::of(here, theirs.clone(), chosen);
                match difference.is_bookkeeping() {
                    true => difference.update().map_or(Fate::Kept, Fate::Updated),
                    false => Fate::Differs(Box::new(difference)),
                }
            }
        };
        (*kind, fate)
    });
    let only_here = model
        .records()
        .filter(|record| !backup.records.contains_key(&(record.kind(), record.id().to_owned())))
        .map(move |record| (record.kind(), if mode == Mode::Replace { Fate::Removed(record) } else { Fate::Kept }));
    incoming.chain(only_here)
}

impl Preview {
    /// All kinds together.
    pub fn total(&self) -> Tally {
        self.kinds.values().fold(Tally::default(), |sum, tally| Tally {
            added: sum.added + tally.added,
            updated: sum.updated + tally.updated,
            unchanged: sum.unchanged + tally.unchanged,
            removed: sum.removed + tally.removed,
            kept: sum.kept + tally.kept,
        })
    }

    /// Whether everything in the file is here already, to the letter, and nothing goes away.
    pub fn is_here_already(&self) -> bool {
        let Tally { added, updated, removed, .. } = self.total();
        added + updated + removed + self.differences.len() == 0
    }
}
