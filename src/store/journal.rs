//! The journal: several values written as one.
//!
//! The values stand in the journal before the first of them is written, and until the last one is. After a crash in
//! between they are written again from there, so a commit is there whole or not at all.

use super::{Backend, Batch, Fault, Key, Repo, Space, Unreadable, codec};

/// Why a text of the journal stands beside what is stored.
const CUT_SHORT: &str = "a save that was cut short";

/// Writes `batch` as one.
///
/// # Errors
/// Before anything was written (then the old values all stand), or in between (then the journal stands, and
/// [`Repo::finish_journal`] finishes the work).
pub fn write(backend: &impl Backend, journal: &str, batch: &Batch) -> Result<(), Fault> {
    if let [(key, value)] = batch.as_slice() {
        return put(backend, key, value.as_deref());
    }
    backend.set(journal, &serde_json::to_string(batch).expect("texts are JSON"))?;
    for (key, value) in batch {
        put(backend, key, value.as_deref())?;
    }
    backend.remove(journal)
}

/// Writes one text, or deletes its key.
pub fn put(backend: &impl Backend, key: &str, value: Option<&str>) -> Result<(), Fault> {
    match value {
        Some(value) => backend.set(key, value),
        None => backend.remove(key),
    }
}

/// Reads a journal of a space.
///
/// # Errors
/// It was cut short, or any record or draft in it is of a newer program.
pub fn read(space: Space, text: &str) -> Result<Batch, Unreadable> {
    let batch: Batch = serde_json::from_str(text).map_err(|error| codec::newer_or_damaged(text, &error))?;
    for (key, value) in &batch {
        let is_sealed = matches!(space.parse(key), Some(Key::Record(..) | Key::Draft(_)));
        if let (true, Some(Err(newer @ Unreadable::Newer(_)))) = (is_sealed, value.as_deref().map(codec::open)) {
            return Err(newer);
        }
    }
    Ok(batch)
}

impl<B: Backend> Repo<B> {
    /// Finishes a write that was interrupted, before anything else is read. Whatever of it cannot be read is kept as it is,
    /// and what a newer program wrote is left to it.
    pub(super) fn finish_journal(&mut self) {
        let full = self.space.key(&Key::Journal);
        let Ok(Some(text)) = self.backend.get(&full) else { return };
        let (is_read, is_done) = match read(self.space, &text) {
            Err(newer @ Unreadable::Newer(_)) => return self.put_aside(&full, &text, &newer),
            Err(Unreadable::Damaged(_)) => (false, true),
            Ok(batch) => (true, batch.into_iter().try_for_each(|(key, value)| self.finish(&key, value)).is_ok()),
        };
        // Where something is refused the journal stands, and until its text is kept elsewhere too no other takes its place:
        // what waits goes with every later write.
        if !(is_read && is_done) {
            self.keep_in_quarantine(&full, &text, CUT_SHORT);
        }
        if self.flush().is_ok() && is_done {
            let _ = self.backend.remove(&full);
        }
    }

    /// Writes one value of the journal, unless what stands there is later. A readable text gives way to none that is not.
    fn finish(&mut self, full: &str, value: Option<String>) -> Result<(), Fault> {
        let Some(value) = value else { return self.backend.remove(full) };
        let Some(stands) = self.backend.get(full)?.filter(|stands| *stands != value) else {
            return self.backend.set(full, &value);
        };
        match (codec::open(&value).map(|text| text.stamp), codec::open(&stands).map(|text| text.stamp)) {
            (Ok(new), Ok(old)) if new.rev == old.rev => {
                let (winner, loser) = if new > old { (&value, &stands) } else { (&stands, &value) };
                self.keep_other_version(full, loser);
                self.backend.set(full, winner)
            }
            (Ok(new), Ok(old)) if new > old => self.backend.set(full, &value),
            (Ok(_), Ok(_)) => Ok(()),
            (Ok(_), Err(Unreadable::Damaged(_))) => {
                self.keep_in_quarantine(full, &stands, CUT_SHORT);
                self.backend.set(full, &value)
            }
            // Neither, or only what stands there: the journal's stays beside it.
            (_, Err(Unreadable::Newer(_))) | (Err(_), _) => {
                self.keep_in_quarantine(full, &value, CUT_SHORT);
                Ok(())
            }
        }
    }
}
