//! What waits to be written, to either copy.

use super::{Batch, Repo};
use crate::{
    domain::{Stamp, Timestamp},
    store::{Backend, Fault, Key, codec, journal},
};

impl<B: Backend> Repo<B> {
    /// What the twin is to write now: everything it has not confirmed.
    pub fn for_twin(&self) -> Batch {
        self.unconfirmed.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    /// The twin has stored `batch` for good. What the readable copy could not take under a journal may now be written
    /// piece by piece, because the twin holds it whole.
    pub fn twin_confirmed(&mut self, batch: &Batch) -> Option<Fault> {
        for (key, value) in batch {
            if self.unconfirmed.get(key) == Some(value) {
                self.unconfirmed.remove(key);
            }
        }
        if !self.behind.is_empty() && self.unconfirmed.is_empty() {
            let backend = &self.backend;
            self.behind.retain(|key, value| journal::put(backend, key, value.as_deref()).is_err());
        }
        (!self.behind.is_empty()).then_some(Fault::Full)
    }

    /// Whether something has not reached the twin.
    pub fn is_waiting(&self) -> bool {
        !self.unconfirmed.is_empty()
    }

    /// Queues one text for both copies, under a new stamp. A text in quarantine under that key moves out of the way.
    pub(in crate::store) fn queue(&mut self, key: Key, json: Option<&str>, now: Timestamp) {
        let rev = self.stamps.get(&key).map_or(0, |known| known.rev).saturating_add(1);
        let stamp = Stamp { hlc: self.clock.tick(now), dev: self.device.clone(), rev };
        self.queue_as(key, stamp, json);
    }

    /// Queues one text for both copies under a stamp that is later than the known one.
    pub(in crate::store) fn queue_as(&mut self, key: Key, stamp: Stamp, json: Option<&str>) {
        self.clock = self.clock.max(stamp.hlc);
        let full = self.space.key(&key);
        self.rescue(&full);
        self.enqueue(full, Some(codec::seal(&stamp, json)));
        self.stamps.insert(key, stamp);
    }

    pub(in crate::store) fn enqueue(&mut self, full: String, text: Option<String>) {
        self.unconfirmed.insert(full.clone(), text.clone());
        self.behind.insert(full, text);
    }

    /// Moves a quarantined text from the key where it stands to one of its own.
    pub(in crate::store) fn rescue(&mut self, full: &str) {
        let space = self.space;
        let Some(kept) = self.quarantine.iter_mut().find(|kept| kept.key == full) else { return };
        kept.key = space.key(&Key::Quarantine(codec::hash(&kept.text), full.into()));
        let (key, text) = (kept.key.clone(), kept.text.clone());
        self.enqueue(key, Some(text));
    }

    /// Writes what waits to the readable copy, as one.
    pub(in crate::store) fn flush(&mut self) -> Result<(), Fault> {
        let batch: Batch = self.behind.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        if !batch.is_empty() {
            journal::write(&self.backend, &self.space.key(&Key::Journal), &batch)?;
            self.behind.clear();
        }
        Ok(())
    }
}
