//! Comparing the readable copy with its twin, once after start.
//!
//! Newer wins and the older side is healed. Of two versions written at the same revision the later one wins, and the
//! other is kept in quarantine, where a person can see it.

use std::collections::BTreeMap;

use super::{Backend, Key, Repo, Unreadable, codec, repo::Quarantined};
use crate::domain::{Changes, Model, Stamp};

/// What reconciling found.
#[derive(Debug, Default)]
pub struct Reconciled {
    /// What the twin knew better.
    pub changes: Changes,
    /// Older versions that gave way, by full key: for the history.
    pub history: Vec<(String, String)>,
}

impl<B: Backend> Repo<B> {
    /// Compares everything the twin holds with the readable copy, and queues what heals either side.
    ///
    /// Afterwards write [`Repo::for_twin`] to the twin, [`Reconciled::history`] to the history, and patch the model.
    pub fn reconcile(&mut self, model: &Model, twin: Vec<(String, String)>) -> Reconciled {
        let mut found = Reconciled::default();
        if self.poisoned {
            return found;
        }
        let mut twin: BTreeMap<String, String> = twin.into_iter().collect();
        for (full, local) in self.here() {
            let (Some(key), other) = (self.space.parse(&full), twin.remove(&full)) else { continue };
            match (local, other) {
                _ if matches!(key, Key::Journal | Key::Device) => {}
                // Put away since the start; the twin will hear of it.
                (None, _) => {}
                (Some(local), Some(other)) if other == local => {}
                (Some(local), Some(other)) => self.settle(model, &full, &key, &local, other, &mut found),
                (Some(local), None) => {
                    self.unconfirmed.entry(full).or_insert(Some(local));
                }
            }
        }
        // What only the twin has was lost from the readable copy.
        for (full, text) in twin {
            let Some(key) = self.space.parse(&full) else { continue };
            if let Some(news) = self.take_in(model, &full, &key, &text) {
                found.changes.extend(news);
            }
            self.behind.insert(full, Some(text));
        }
        // A refusal leaves everything in the queue (`Repo::is_behind`).
        let _ = self.flush();
        found
    }

    /// The readable copy as it will be: what stands there, and over it what waits; none is on its way out.
    fn here(&self) -> BTreeMap<String, Option<String>> {
        let keys = self.backend.keys().unwrap_or_default();
        let stored = keys.into_iter().filter_map(|full| Some((full.clone(), Some(self.backend.get(&full).ok()??))));
        let mut here: BTreeMap<_, _> = stored.collect();
        here.extend(self.behind.clone());
        for (full, value) in &self.unconfirmed {
            here.entry(full.clone()).or_insert_with(|| value.clone());
        }
        here
    }

    /// Two different texts under one key: decides which one stands on both sides.
    fn settle(&mut self, model: &Model, full: &str, key: &Key, local: &str, other: String, found: &mut Reconciled) {
        match (readable(key, local), readable(key, &other)) {
            (Ok(here), Ok(there)) => {
                let twin_wins = there > here;
                let (winner, loser) = if twin_wins { (other.as_str(), local) } else { (local, other.as_str()) };
                if same_moment(&here, &there) {
                    self.keep_other_version(full, loser);
                } else {
                    found.history.push((full.into(), loser.into()));
                }
                if twin_wins {
                    if let Some(news) = self.take_in(model, full, key, winner) {
                        found.changes.extend(news);
                    }
                    self.behind.insert(full.into(), Some(other));
                } else {
                    self.unconfirmed.insert(full.into(), Some(winner.into()));
                }
            }
            // The twin's belongs to a newer program: both stay as they are.
            (_, Err(reason @ Unreadable::Newer(_))) => {
                self.put_aside(full, &other, &reason);
                self.unconfirmed.remove(full);
            }
            // The readable copy is damaged, and the twin is whole: the damaged text moves to a key of its own.
            (Err(Unreadable::Damaged(_)), Ok(_)) => {
                self.rescue(full);
                if let Some(news) = self.take_in(model, full, key, &other) {
                    found.changes.extend(news);
                }
                self.behind.insert(full.into(), Some(other));
            }
            (Ok(_), Err(_)) => {
                self.keep_other_version(full, &other);
                self.unconfirmed.insert(full.into(), Some(local.into()));
            }
            // Neither side can be read, or the local one belongs to a newer program: both stay as they are.
            (Err(_), _) => self.keep_other_version(full, &other),
        }
    }

    /// Keeps a version that gave way to another, written without knowing of it.
    pub(super) fn keep_other_version(&mut self, full: &str, text: &str) {
        self.keep_in_quarantine(full, text, "another version, written at the same moment");
    }

    /// Keeps a text in quarantine, under a key of its own.
    pub(super) fn keep_in_quarantine(&mut self, full: &str, text: &str, reason: &str) {
        let key = self.space.key(&Key::Quarantine(codec::hash(text), full.into()));
        if !self.quarantine.iter().any(|kept| kept.key == key) {
            self.enqueue(key.clone(), Some(text.into()));
            self.quarantine.push(Quarantined { key, text: text.into(), reason: reason.into(), newer: false });
        }
    }
}

/// The stamp of a text that can be read, its values included.
fn readable(key: &Key, text: &str) -> Result<Stamp, Unreadable> {
    match key {
        Key::Record(kind, _) => codec::record(*kind, text).map(|(stamp, _)| stamp),
        _ => codec::open(text).map(|opened| opened.stamp),
    }
}

/// Neither version was written in knowledge of the other.
fn same_moment(here: &Stamp, there: &Stamp) -> bool {
    here.rev == there.rev
}
