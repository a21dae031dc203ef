//! Erasing for good: what stands beside records goes with them.

use super::{CommitError, Repo};
use crate::{
    domain::{DraftName, Kind, Trashed},
    store::{Backend, Fault, Key},
};

impl<B: Backend> Repo<B> {
    /// Forgets the texts that were set aside and the drafts about records that are erased for good.
    ///
    /// # Errors
    /// As [`Repo::keep_draft`].
    pub fn erase_beside(&mut self, erased: &[(Kind, String)]) -> Result<Option<Fault>, CommitError> {
        self.is_writable()?;
        let space = self.space;
        let is_erased = |full: &str| {
            let of = match space.parse(full) {
                Some(Key::Quarantine(_, of)) => of,
                _ => full.to_owned(),
            };
            match space.parse(&of) {
                Some(Key::Record(kind, id)) => erased.contains(&(kind, id)),
                Some(Key::Draft(name)) => erased.iter().any(|(kind, id)| name.is_about(*kind, id)),
                _ => false,
            }
        };
        let (gone, kept) = std::mem::take(&mut self.quarantine).into_iter().partition(|text| is_erased(&text.key));
        self.quarantine = kept;
        for text in gone {
            // Under the key of the record itself there is word of its removal now.
            if matches!(space.parse(&text.key), Some(Key::Quarantine(..))) {
                self.enqueue(text.key, None);
            }
        }
        let is_about = |name: &&DraftName| erased.iter().any(|(kind, id)| name.is_about(*kind, id));
        for name in self.drafts.keys().filter(is_about).cloned().collect::<Vec<_>>() {
            self.forget_draft(&name);
        }
        Ok(self.flush().err())
    }
}

/// Everything that goes when these entries of the trash are erased: the entries, and the records they hold.
pub fn erased_with(entries: &[std::sync::Arc<Trashed>]) -> Vec<(Kind, String)> {
    let held = entries.iter().flat_map(|entry| &entry.records);
    let held = held.filter_map(|removed| Some((Kind::from_slug(&removed.kind)?, removed.id.clone())));
    entries.iter().map(|entry| (Kind::Trashed, entry.id.to_string())).chain(held).collect()
}
