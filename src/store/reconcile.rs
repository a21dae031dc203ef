//! Comparing the readable copy with its twin, once after start.
//!
//! Newer wins and the older side is healed. Of two versions written at the same revision the later one wins, and the
//! other is kept in quarantine, where a person can see it.

use std::collections::BTreeMap;

use super::{Backend, Key, Repo, codec, repo::Quarantined};
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
        let mut twin: BTreeMap<String, String> = twin.into_iter().collect();
        for full in self.backend.keys().unwrap_or_default() {
            let (Some(key), Ok(Some(local))) = (self.space.parse(&full), self.backend.get(&full)) else { continue };
            if matches!(key, Key::Journal | Key::Device) {
                continue;
            }
            match twin.remove(&full) {
                Some(other) if other == local => {}
                Some(other) => self.settle(model, &full, &key, &local, other, &mut found),
                None => {
                    self.unconfirmed.entry(full).or_insert(Some(local));
                }
            }
        }
        // What only the twin has was lost from the readable copy.
        for (full, text) in twin {
            if self.behind.contains_key(&full) {
                continue;
            }
            let Some(key) = self.space.parse(&full) else { continue };
            if let Some(news) = self.take_in(model, &full, &key, &text) {
                extend(&mut found.changes, news);
            }
            self.behind.insert(full, Some(text));
        }
        let _ = self.flush();
        found
    }

    /// Two different texts under one key: decides which one stands on both sides.
    fn settle(&mut self, model: &Model, full: &str, key: &Key, local: &str, other: String, found: &mut Reconciled) {
        let stamp = |text: &str| codec::open(text).ok().map(|opened| opened.stamp);
        match (stamp(local), stamp(&other)) {
            (Some(here), Some(there)) => {
                let twin_wins = there > here;
                let (winner, loser) = if twin_wins { (other.as_str(), local) } else { (local, other.as_str()) };
                if same_moment(&here, &there) {
                    self.keep_other_version(full, loser);
                } else {
                    found.history.push((full.into(), loser.into()));
                }
                if twin_wins {
                    if let Some(news) = self.take_in(model, full, key, winner) {
                        extend(&mut found.changes, news);
                    }
                    self.behind.insert(full.into(), Some(other));
                } else {
                    self.unconfirmed.insert(full.into(), Some(winner.into()));
                }
            }
            // The readable copy is damaged, and the twin is whole: the damaged text moves to a key of its own.
            (None, Some(_)) if !self.is_newer_at(full) => {
                self.rescue(full);
                if let Some(news) = self.take_in(model, full, key, &other) {
                    extend(&mut found.changes, news);
                }
                self.behind.insert(full.into(), Some(other));
            }
            (Some(_), None) => {
                self.keep_other_version(full, &other);
                self.unconfirmed.insert(full.into(), Some(local.into()));
            }
            // Neither side can be read, or the local one belongs to a newer program: both stay as they are.
            (None, _) => {
                if other != local {
                    self.keep_other_version(full, &other);
                }
            }
        }
    }

    fn is_newer_at(&self, full: &str) -> bool {
        self.quarantine.iter().any(|kept| kept.newer && kept.key == full)
    }

    fn keep_other_version(&mut self, full: &str, text: &str) {
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

/// Neither version was written in knowledge of the other.
fn same_moment(here: &Stamp, there: &Stamp) -> bool {
    here.rev == there.rev
}

fn extend(changes: &mut Changes, news: Changes) {
    changes.added.extend(news.added);
    changes.updated.extend(news.updated);
    changes.removed.extend(news.removed);
}
