//! What a look into a file says, without restoring anything.

use super::{super::Kind, Backup, ImportError, Limits, Origin, SetAside, read, references::references};

/// What a backup file holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    pub origin: Origin,
    /// How many records of each kind can be restored, in the order of [`Kind::ALL`].
    pub counts: Vec<(Kind, usize)>,
    /// Older versions of records that are in the file more than once.
    pub duplicates: usize,
    /// Records that this program cannot read.
    pub set_aside: Vec<SetAside>,
    /// Texts that were typed and not added when the file was made.
    pub drafts: usize,
    /// Values that could not be read when the file was made.
    pub quarantined: usize,
    /// References to records that are not in the file.
    pub orphans: usize,
}

/// Looks into a backup file.
///
/// # Errors
/// The same as [`read`].
pub fn check(file: &[u8]) -> Result<Report, ImportError> {
    read(file, Limits::default()).map(|backup| backup.report())
}

impl Backup {
    /// What this backup holds.
    pub fn report(&self) -> Report {
        let count = |kind| (kind, self.records.keys().filter(|(of, _)| *of == kind).count());
        let drafts = self.quarantine.iter().filter(|kept| kept.is_draft()).count();
        Report {
            origin: self.origin.clone(),
            counts: Kind::ALL.iter().copied().map(count).collect(),
            duplicates: self.duplicates.len(),
            set_aside: self.set_aside.clone(),
            drafts,
            quarantined: self.quarantine.len() - drafts,
            orphans: self.orphans(),
        }
    }

    fn orphans(&self) -> usize {
        self.records
            .values()
            .flat_map(|version| references(&version.record))
            .filter(|(kind, id)| !self.records.contains_key(&(*kind, (*id).to_owned())))
            .count()
    }
}

impl Report {
    /// How many records can be restored.
    pub fn total(&self) -> usize {
        self.counts.iter().map(|(_, count)| count).sum()
    }
}
