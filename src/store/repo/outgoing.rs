//! What waits to be written, to either copy.

use super::{Batch, Repo};
use crate::{
    domain::{Stamp, Timestamp},
    store::{Backend, Fault, Key, codec, journal},
};

impl<B: Backend> Repo<B> {
    /// What the twin is to write now: everything it has not confirmed.
    pub fn for_twin(&self) -> Batch {
        if self.poisoned {
            return Batch::new();
        }
        self.unconfirmed.iter().map(|(key, value)| (key.clone(), value.clone())).collect()
    }

    /// What was written since the last call, for the other tabs. However long the twin stays away, each text is told once.
    pub fn news(&mut self) -> Batch {
        let untold = std::mem::take(&mut self.untold);
        if self.poisoned {
            return Batch::new();
        }
        let told = |key: String| self.unconfirmed.get(&key).map(|value| (key.clone(), value.clone()));
        untold.into_iter().filter_map(told).collect()
    }

    /// The twin has stored `batch` for good. What the readable copy could not take under a journal may now be written
    /// piece by piece, because the twin holds it whole. Returns why something still waits for the readable copy.
    pub fn twin_confirmed(&mut self, batch: &Batch) -> Option<Fault> {
        if self.poisoned {
            return None;
        }
        for (key, value) in batch {
            if self.unconfirmed.get(key) == Some(value) {
                self.unconfirmed.remove(key);
            }
        }
        let mut fault = None;
        let mut waiting = usize::MAX;
        // Writing one may make room for another, as where much was removed: as long as one goes, the rest is tried again.
        while self.unconfirmed.is_empty() && !self.behind.is_empty() && self.behind.len() < waiting {
            waiting = self.behind.len();
            let backend = &self.backend;
            self.behind.retain(|key, value| match journal::put(backend, key, value.as_deref()) {
                Ok(()) => false,
                Err(why) => {
                    fault = Some(why);
                    true
                }
            });
        }
        (!self.behind.is_empty()).then(|| fault.or_else(|| self.fault()).unwrap_or(Fault::Full))
    }

    /// Whether something has not reached the twin.
    pub fn is_waiting(&self) -> bool {
        !self.poisoned && !self.unconfirmed.is_empty()
    }

    /// Whether something is missing from the readable copy because it was refused there.
    pub fn is_behind(&self) -> bool {
        !self.poisoned && !self.behind.is_empty()
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
        self.untold.insert(full.clone());
        self.unconfirmed.insert(full.clone(), text.clone());
        self.behind.insert(full, text);
    }

    /// Moves the quarantined texts from the key where they stand to keys of their own.
    pub(in crate::store) fn rescue(&mut self, full: &str) {
        let space = self.space;
        let mut moved = Batch::new();
        for kept in self.quarantine.iter_mut().filter(|kept| kept.key == full) {
            kept.key = space.key(&Key::Quarantine(codec::hash(&kept.text), full.into()));
            moved.push((kept.key.clone(), Some(kept.text.clone())));
        }
        for (key, text) in moved {
            self.enqueue(key, text);
        }
    }

    /// Writes what waits to the readable copy, as one.
    pub(in crate::store) fn flush(&mut self) -> Result<(), Fault> {
        if !self.poisoned && !self.behind.is_empty() {
            let batch: Batch = std::mem::take(&mut self.behind).into_iter().collect();
            let written = journal::write(&self.backend, &self.space.key(&Key::Journal), &batch);
            if written.is_err() {
                self.behind.extend(batch);
            }
            return written;
        }
        Ok(())
    }
}
