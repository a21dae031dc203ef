//! The backup of what is open, and taking one back.

use leptos::prelude::*;

use super::{App, commit::BUSY};
use crate::{
    domain::{
        Changes,
        backup::{self, Backup, Chosen, Origin, Quarantined, export},
    },
    platform::clock,
    store::{Beside, CommitError, Repo},
};

impl App {
    /// Everything in this space as the text of a backup file.
    pub fn backup(self) -> String {
        self.with_repo(|repo| {
            let beside = repo.beside_records().into_iter().map(|(key, text)| Quarantined { key, text });
            let quarantine: Vec<_> = beside.collect();
            let origin = Origin {
                app: env!("CARGO_PKG_VERSION").into(),
                exported_at: self.now(),
                device: Repo::device(repo).clone(),
            };
            self.with(|model| export(model, &|kind, id| repo.stamp(kind, id).cloned(), &quarantine, &origin))
        })
    }

    /// What a backup holds beside its records and is not here, followed.
    pub fn beside_lacking(self, backup: &Backup) -> Beside {
        self.quarantine.track();
        self.track_drafts();
        self.with_repo(|repo| repo.lacks(backup))
    }

    /// Restores a backup as one step of undo, and keeps what nobody could read of it.
    ///
    /// # Errors
    /// A sentence for the person; nothing has changed then.
    pub fn restore(
        self,
        backup: &Backup,
        mode: backup::Mode,
        chosen: &Chosen,
        message: &str,
    ) -> Result<Changes, String> {
        if !self.is_open() {
            return Err("The records were closed meanwhile.".into());
        }
        let changes = self.commit_restored(backup, mode, chosen)?;
        if !changes.is_empty() {
            self.undo.update_value(|undo| undo.push(changes.clone()));
            let undone = changes.clone();
            self.toasts.show(message, "Undo", move || self.take_back(&undone));
        }
        Ok(changes)
    }

    fn commit_restored(self, backup: &Backup, mode: backup::Mode, chosen: &Chosen) -> Result<Changes, String> {
        let theirs = |kind, id: &str| backup.stamp_of(kind, id);
        for _ in 0..3 {
            let (changes, differences) = self.with_repo(|repo| {
                let ours = |kind, id: &str| repo.stamp(kind, id).cloned();
                self.with(|model| {
                    let seen = backup::preview(model, &ours, backup, mode, chosen);
                    (backup::restore(model, &ours, backup, mode, chosen), seen.differences)
                })
            });
            let committed = self.commit_by(&changes, |repo, model| {
                let fault = repo.commit_restored(model, &changes, &theirs, clock::now())?;
                Ok(fault.or(repo.keep_given_way(&differences)).or(repo.keep_unread(backup)))
            });
            match committed {
                Err(CommitError::Stale(others)) => self.show(&others),
                Err(error) => return Err(error.to_string()),
                Ok(()) => return Ok(changes),
            }
        }
        Err(BUSY.into())
    }
}
