//! Comparing the readable copy with its twin, once after start.
//!
//! Newer wins and the older side is healed. Of two versions written at the same revision the later one wins, and the
//! other is kept in quarantine, where a person can see it.

use std::collections::HashSet;

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

/// A comparison that is under way. The twin's texts come some at a time, so that a full store is never held twice.
#[derive(Debug)]
pub struct Comparison {
    /// The keys of the readable copy that have not come from the twin so far.
    left: HashSet<String>,
    history: Vec<(String, String)>,
}

impl<B: Backend> Repo<B> {
    /// Compares everything the twin holds with the readable copy, and queues what heals either side.
    ///
    /// Afterwards write [`Repo::for_twin`] to the twin, [`Reconciled::history`] to the history, and patch the model.
    pub fn reconcile(&mut self, model: &Model, twin: Vec<(String, String)>) -> Reconciled {
        let mut comparison = self.begin_comparison();
        let changes = self.compare(&mut comparison, model, twin);
        Reconciled { changes, history: self.end_comparison(comparison) }
    }

    /// The first of three steps: then [`Repo::compare`] for some texts of the twin at a time, and once all have come
    /// [`Repo::end_comparison`].
    pub fn begin_comparison(&self) -> Comparison {
        let stored = self.backend.keys().unwrap_or_default().into_iter();
        Comparison { left: stored.chain(self.behind.keys().cloned()).collect(), history: Vec::new() }
    }

    /// Compares some texts of the twin. What it returns is to be patched into the model before anything else is done.
    pub fn compare(
        &mut self,
        comparison: &mut Comparison,
        model: &Model,
        texts: impl IntoIterator<Item = (String, String)>,
    ) -> Changes {
        let mut changes = Changes::default();
        if self.poisoned {
            return changes;
        }
        for (full, other) in texts {
            comparison.left.remove(&full);
            let here = self.here(&full);
            if here.as_ref().is_some_and(|local| local.as_ref() == Some(&other)) {
                continue;
            }
            let Some(key) = self.space.parse(&full) else { continue };
            match here {
                _ if matches!(key, Key::Journal | Key::Device) => {}
                // Put away since the start; the twin will hear of it.
                Some(None) => {}
                Some(Some(local)) => {
                    let history = &mut comparison.history;
                    changes.extend(self.settle(model, &full, &key, &local, other, history).unwrap_or_default());
                }
                // What only the twin has was lost from the readable copy.
                None => {
                    changes.extend(self.take_in(model, &full, &key, &other).unwrap_or_default());
                    self.behind.insert(full, Some(other));
                }
            }
        }
        changes
    }

    /// Queues for the twin what it does not hold, and writes what heals the readable copy. Returns
    /// [`Reconciled::history`].
    pub fn end_comparison(&mut self, comparison: Comparison) -> Vec<(String, String)> {
        if self.poisoned {
            return comparison.history;
        }
        for full in comparison.left {
            let is_kept = self.space.parse(&full).is_some_and(|key| !matches!(key, Key::Journal | Key::Device));
            if let (true, Some(Some(text))) = (is_kept, self.here(&full)) {
                self.unconfirmed.entry(full).or_insert(Some(text));
            }
        }
        // A refusal leaves everything in the queue (`Repo::is_behind`).
        let _ = self.flush();
        comparison.history
    }

    /// A text of the readable copy as it will be: what stands there, unless something else waits to be written; `None`
    /// within is on its way out.
    fn here(&self, full: &str) -> Option<Option<String>> {
        let stands = || Some(Some(self.backend.get(full).ok()??));
        self.behind.get(full).cloned().or_else(stands).or_else(|| self.unconfirmed.get(full).cloned())
    }

    /// Two different texts under one key: decides which one stands on both sides.
    /// Returns what the twin knew better.
    fn settle(
        &mut self,
        model: &Model,
        full: &str,
        key: &Key,
        local: &str,
        other: String,
        history: &mut Vec<(String, String)>,
    ) -> Option<Changes> {
        let mut news = None;
        match (readable(key, local), readable(key, &other)) {
            (Ok(here), Ok(there)) => {
                let twin_wins = there > here;
                let (winner, loser) = if twin_wins { (other.as_str(), local) } else { (local, other.as_str()) };
                if same_moment(&here, &there) {
                    self.keep_other_version(full, loser);
                } else {
                    history.push((full.into(), loser.into()));
                }
                if twin_wins {
                    news = self.take_in(model, full, key, winner);
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
                news = self.take_in(model, full, key, &other);
                self.behind.insert(full.into(), Some(other));
            }
            (Ok(_), Err(_)) => {
                self.keep_other_version(full, &other);
                self.unconfirmed.insert(full.into(), Some(local.into()));
            }
            // Neither side can be read, or the local one belongs to a newer program: both stay as they are.
            (Err(_), _) => self.keep_other_version(full, &other),
        }
        news
    }

    /// Keeps a version that gave way to another, written without knowing of it.
    pub(super) fn keep_other_version(&mut self, full: &str, text: &str) {
        self.keep_in_quarantine(full, text, "another version, written at the same moment");
    }

    /// Whether this text of that key is in quarantine, at the key itself or at one of its own.
    pub(super) fn has_aside(&self, full: &str, text: &str) -> bool {
        let own = self.space.key(&Key::Quarantine(codec::hash(text), full.into()));
        self.quarantine.iter().any(|kept| (kept.key == full || kept.key == own) && kept.text == text)
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
