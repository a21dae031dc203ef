//! Taking in a backup.

use super::{Backend, CommitError, Fault, Key, Repo, codec, repo::has_words_of_its_own};
use crate::domain::{
    Changes, Draft, DraftName, Kind, Model, Stamp, Timestamp,
    backup::{Backup, Difference, Side, Stamps},
};

/// What stands beside the records of a backup and is not here.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beside {
    /// Words that were typed and not added.
    pub drafts: usize,
    /// Texts that were set aside.
    pub aside: usize,
}

/// One text of those.
enum Lack {
    Draft(DraftName, Draft),
    /// With the key that it was found under.
    Aside(String),
}

impl<B: Backend> Repo<B> {
    /// As [`Repo::commit`], for records that come from a file.
    ///
    /// A record keeps the stamp it had there, so that merging the same file elsewhere ends alike and an edit made on
    /// another device since stays the newer one. It gets a new stamp where the old one would not win here: when what it
    /// replaces is newer, and when it is from the future.
    ///
    /// # Errors
    /// The same as of [`Repo::commit`].
    pub fn commit_restored(
        &mut self,
        model: &Model,
        changes: &Changes,
        stamp_of: Stamps,
        now: Timestamp,
    ) -> Result<Option<Fault>, CommitError> {
        self.may_write(model, changes)?;
        for record in changes.written() {
            let key = Key::Record(record.kind(), record.id().into());
            let wins = |stamp: &Stamp| !stamp.is_ahead(now) && self.stamps.get(&key).is_none_or(|known| stamp > known);
            match stamp_of(record.kind(), record.id()).filter(wins) {
                Some(stamp) => self.queue_as(key, stamp, Some(&record.encode())),
                None => self.queue(key, Some(&record.encode()), now),
            }
        }
        for record in &changes.removed {
            self.queue(Key::Record(record.kind(), record.id().into()), None, now);
        }
        Ok(self.flush().err())
    }

    /// Keeps the versions that give way when a backup is merged, those of the file as those from here: each that has words
    /// of its own.
    pub fn keep_given_way(&mut self, differences: &[Difference]) -> Option<Fault> {
        for Difference { here, file, stands } in differences {
            let [ours, theirs] =
                [here, file].map(|version| codec::seal(&version.stamp, Some(&version.record.encode())));
            let (stood, gave_way, reason) = match stands {
                Side::Here => (ours, theirs, "another version, from a backup that was merged"),
                Side::File => (theirs, ours, "gave way to a version from a backup that was merged"),
            };
            if has_words_of_its_own(&gave_way, &[&stood]) {
                let key = Key::Record(here.record.kind(), here.record.id().into());
                self.keep_in_quarantine(&self.space.key(&key), &gave_way, reason);
            }
        }
        self.flush().err()
    }

    /// Keeps what a backup holds beside its records: words that were typed and not added go on as drafts, and what nobody
    /// could read is kept as it is.
    pub fn keep_unread(&mut self, backup: &Backup) -> Option<Fault> {
        for kept in &backup.quarantine {
            match self.lack(&kept.key, &kept.text) {
                Some(Lack::Draft(name, draft)) => self.put_draft(name, draft),
                Some(Lack::Aside(key)) => {
                    self.keep_in_quarantine(&key, &kept.text, "set aside before the backup was made");
                }
                None => {}
            }
        }
        for aside in &backup.set_aside {
            if !self.has_aside(&aside.path, &aside.text) {
                self.keep_in_quarantine(&aside.path, &aside.text, &aside.reason);
            }
        }
        self.flush().err()
    }

    /// What a backup holds beside its records, and is not here.
    pub fn lacks(&self, backup: &Backup) -> Beside {
        let lacks: Vec<_> = backup.quarantine.iter().filter_map(|kept| self.lack(&kept.key, &kept.text)).collect();
        let drafts = lacks.iter().filter(|lack| matches!(lack, Lack::Draft(..))).count();
        let unread = backup.set_aside.iter().filter(|aside| !self.has_aside(&aside.path, &aside.text)).count();
        Beside { drafts, aside: lacks.len() - drafts + unread }
    }

    /// What of a text beside the records of a file is not here: nothing when all of it is.
    fn lack(&self, full: &str, text: &str) -> Option<Lack> {
        // What was set aside before keeps the key that it was found under.
        let key = match self.space.parse(full) {
            Some(Key::Draft(name)) => match (self.read_draft(text), self.exact_draft(&name)) {
                (Some(draft), None) => return Some(Lack::Draft(name, draft)),
                (Some(draft), Some(here)) if here.text == draft.text => return None,
                // One with other words under its name keeps it.
                _ => full.to_owned(),
            },
            Some(Key::Quarantine(_, key)) => key,
            _ => full.to_owned(),
        };
        (!self.has_aside(&key, text)).then_some(Lack::Aside(key))
    }

    /// Forgets what waits to be written, because everything is being deleted, and writes nothing more.
    pub fn let_go(&mut self) {
        self.poison();
        self.behind.clear();
        self.unconfirmed.clear();
    }

    /// How many records were written or removed after `moment`, settings aside.
    pub fn changed_since(&self, moment: Timestamp) -> usize {
        let counts = |key: &Key| matches!(key, Key::Record(kind, _) if !matches!(kind, Kind::Settings | Kind::Trashed));
        self.stamps.iter().filter(|(key, stamp)| counts(key) && stamp.hlc.at() > moment).count()
    }
}
