//! The repository: what is stored, what waits to be stored, and who wrote it last.

use std::collections::{BTreeMap, HashMap};

use thiserror::Error;

use super::{Backend, Fault, Key, Space, Unreadable, codec, journal};
use crate::domain::{AnyRecord, Changes, Device, Hlc, Kind, Model, Stamp, Timestamp, Update};

/// Texts to write, by full key; none deletes the key.
pub type Batch = Vec<(String, Option<String>)>;

/// The records of one space, and the bookkeeping that keeps them safe.
pub struct Repo<B> {
    pub(super) backend: B,
    pub(super) space: Space,
    device: Device,
    pub(super) clock: Hlc,
    /// The last known version of every record and draft, removed ones included.
    pub(super) stamps: HashMap<Key, Stamp>,
    /// What the readable copy does not hold yet, because a write was refused.
    pub(super) behind: BTreeMap<String, Option<String>>,
    /// What the twin has not confirmed yet.
    pub(super) unconfirmed: BTreeMap<String, Option<String>>,
    pub(super) quarantine: Vec<Quarantined>,
    drafts: HashMap<String, Draft>,
    poisoned: bool,
}

/// What opening a space found.
pub struct Opened<B> {
    pub repo: Repo<B>,
    pub model: Model,
}

/// A text that could not be read, kept as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// The full key under which it stands now.
    pub key: String,
    pub text: String,
    /// Why it is here, in words.
    pub reason: String,
    /// Whether it was written by a newer program.
    pub newer: bool,
}

/// Text that was typed and not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    pub text: String,
    pub at: Timestamp,
}

/// Why nothing was written.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum CommitError {
    /// Something went wrong in the program; until a reload nothing more is written.
    #[error("Cairn has stopped saving after a problem in the app. Please reload.")]
    Poisoned,
    /// Some records were written by a newer Cairn, so this one only reads.
    #[error("Your data was written by a newer version of Cairn. Reload to update; until then nothing is changed.")]
    ReadOnly,
    /// Another tab wrote one of the records meanwhile. Take its changes over and judge the command again.
    #[error("Another tab changed this at the same moment.")]
    Stale(Changes),
}

impl<B: Backend> Repo<B> {
    /// Reads a space. What cannot be read is kept in quarantine; refused reads count as an empty store, which the twin
    /// then fills.
    pub fn open(backend: B, space: Space, new_device: Device, now: Timestamp) -> Opened<B> {
        let mut repo = Repo {
            device: new_device,
            backend,
            space,
            clock: Hlc::default().tick(now),
            stamps: HashMap::new(),
            behind: BTreeMap::new(),
            unconfirmed: BTreeMap::new(),
            quarantine: Vec::new(),
            drafts: HashMap::new(),
            poisoned: false,
        };
        let _ = journal::replay(&repo.backend, &space.key(&Key::Journal));
        repo.know_device();
        let mut model = Model::default();
        for full in repo.backend.keys().unwrap_or_default() {
            let (Some(key), Ok(Some(text))) = (space.parse(&full), repo.backend.get(&full)) else { continue };
            if let Some(changes) = repo.take_in(&model, &full, &key, &text) {
                model.patch(&changes);
            }
        }
        Opened { repo, model }
    }

    /// Stores changes: in the readable copy at once, and queued for the twin.
    ///
    /// `Ok(Some(fault))` means that the readable copy refused. Nothing is lost then: the values stay queued for both,
    /// and each later commit tries again.
    ///
    /// # Errors
    /// [`CommitError`]: nothing was stored and nothing queued.
    pub fn commit(&mut self, model: &Model, changes: &Changes, now: Timestamp) -> Result<Option<Fault>, CommitError> {
        self.may_write(model, changes)?;
        for record in changes.written() {
            self.queue(Key::Record(record.kind(), record.id().into()), Some(&record.encode()), now);
        }
        for record in &changes.removed {
            self.queue(Key::Record(record.kind(), record.id().into()), None, now);
        }
        Ok(self.flush().err())
    }

    /// Whether changes may be stored now.
    pub(super) fn may_write(&mut self, model: &Model, changes: &Changes) -> Result<(), CommitError> {
        if self.poisoned {
            return Err(CommitError::Poisoned);
        }
        if self.is_read_only() {
            return Err(CommitError::ReadOnly);
        }
        let others = self.written_elsewhere(model, changes);
        if others.is_empty() { Ok(()) } else { Err(CommitError::Stale(others)) }
    }

    /// Keeps what is being typed, or forgets it when `text` is none.
    ///
    /// Returns the fault when the readable copy refused; the text then waits, as in [`Repo::commit`].
    pub fn keep_draft(&mut self, name: &str, text: Option<&str>, now: Timestamp) -> Option<Fault> {
        if self.poisoned || self.is_read_only() {
            return None;
        }
        let key = Key::Draft(name.into());
        match text {
            Some(text) => {
                self.drafts.insert(name.into(), Draft { text: text.into(), at: now });
                self.queue(key, Some(&serde_json::to_string(text).expect("texts are JSON")), now);
            }
            // Unlike a record, a forgotten draft leaves nothing behind: at worst an old one is offered once more.
            None => {
                self.drafts.remove(name)?;
                self.stamps.remove(&key);
                self.enqueue(self.space.key(&key), None);
            }
        }
        self.flush().err()
    }

    /// The draft with this name.
    pub fn draft(&self, name: &str) -> Option<&Draft> {
        self.drafts.get(name)
    }

    /// Takes over what another tab wrote. Returns what changes in the model.
    pub fn absorb(&mut self, model: &Model, full: &str, text: &str) -> Changes {
        match self.space.parse(full) {
            Some(key @ (Key::Record(..) | Key::Draft(_))) => self.take_in(model, full, &key, text).unwrap_or_default(),
            _ => Changes::default(),
        }
    }

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

    /// What could not be read, and versions that lost to others written at the same moment.
    pub fn quarantine(&self) -> &[Quarantined] {
        &self.quarantine
    }

    /// The version of a record.
    pub fn stamp(&self, kind: Kind, id: &str) -> Option<&Stamp> {
        self.stamps.get(&Key::Record(kind, id.into()))
    }

    /// This browser's random name.
    pub fn device(&self) -> &Device {
        &self.device
    }

    /// From now on nothing is written: the program's state is not to be trusted.
    pub fn poison(&mut self) {
        self.poisoned = true;
    }

    /// Whether some records were written by a newer program.
    pub fn is_read_only(&self) -> bool {
        self.quarantine.iter().any(|text| text.newer)
    }

    /// Takes one stored text in. Returns what it changes in the model, when it can be read and is news.
    pub(super) fn take_in(&mut self, model: &Model, full: &str, key: &Key, text: &str) -> Option<Changes> {
        match key {
            Key::Record(kind, id) => match codec::record(*kind, text) {
                Ok((stamp, record)) => {
                    let is_named_so = record.as_ref().is_none_or(|record| record.id() == id);
                    if !is_named_so {
                        self.put_aside(full, text, &Unreadable::Damaged("the key names another record".into()));
                        return None;
                    }
                    let is_news = self.learn(key, stamp);
                    is_news.then(|| difference(model.record(*kind, id), record))
                }
                Err(reason) => {
                    self.put_aside(full, text, &reason);
                    None
                }
            },
            Key::Draft(name) => {
                match codec::open(text) {
                    Ok(codec::Opened { stamp, json }) => {
                        let at = stamp.hlc.at();
                        if self.learn(key, stamp) {
                            match json.and_then(|json| serde_json::from_str(json).ok()) {
                                Some(text) => self.drafts.insert(name.clone(), Draft { text, at }),
                                None => self.drafts.remove(name),
                            };
                        }
                    }
                    Err(reason) => self.put_aside(full, text, &reason),
                }
                None
            }
            Key::Quarantine(..) => {
                self.put_aside(full, text, &Unreadable::Damaged("kept from earlier".into()));
                None
            }
            Key::Journal | Key::Device => None,
        }
    }

    /// Whether `stamp` is later than the version known so far; then it is the known one.
    pub(super) fn learn(&mut self, key: &Key, stamp: Stamp) -> bool {
        self.clock = self.clock.max(stamp.hlc);
        let is_news = self.stamps.get(key).is_none_or(|known| stamp > *known);
        if is_news {
            self.stamps.insert(key.clone(), stamp);
        }
        is_news
    }

    /// Lists a text as quarantined where it stands.
    pub(super) fn put_aside(&mut self, full: &str, text: &str, reason: &Unreadable) {
        if !self.quarantine.iter().any(|kept| kept.key == full && kept.text == text) {
            self.quarantine.push(Quarantined {
                key: full.into(),
                text: text.into(),
                reason: reason.to_string(),
                newer: matches!(reason, Unreadable::Newer(_)),
            });
        }
    }

    /// Queues one text for both copies, under a new stamp. A text in quarantine under that key moves out of the way.
    pub(super) fn queue(&mut self, key: Key, json: Option<&str>, now: Timestamp) {
        let rev = self.stamps.get(&key).map_or(0, |known| known.rev).saturating_add(1);
        let stamp = Stamp { hlc: self.clock.tick(now), dev: self.device.clone(), rev };
        self.queue_as(key, stamp, json);
    }

    /// Queues one text for both copies under a stamp that is later than the known one.
    pub(super) fn queue_as(&mut self, key: Key, stamp: Stamp, json: Option<&str>) {
        self.clock = self.clock.max(stamp.hlc);
        let full = self.space.key(&key);
        self.rescue(&full);
        self.enqueue(full, Some(codec::seal(&stamp, json)));
        self.stamps.insert(key, stamp);
    }

    pub(super) fn enqueue(&mut self, full: String, text: Option<String>) {
        self.unconfirmed.insert(full.clone(), text.clone());
        self.behind.insert(full, text);
    }

    /// Moves a quarantined text from the key where it stands to one of its own.
    pub(super) fn rescue(&mut self, full: &str) {
        let space = self.space;
        let Some(kept) = self.quarantine.iter_mut().find(|kept| kept.key == full) else { return };
        kept.key = space.key(&Key::Quarantine(codec::hash(&kept.text), full.into()));
        let (key, text) = (kept.key.clone(), kept.text.clone());
        self.enqueue(key, Some(text));
    }

    /// Writes what waits to the readable copy, as one.
    pub(super) fn flush(&mut self) -> Result<(), Fault> {
        let batch: Batch = self.behind.iter().map(|(key, value)| (key.clone(), value.clone())).collect();
        if !batch.is_empty() {
            journal::write(&self.backend, &self.space.key(&Key::Journal), &batch)?;
            self.behind.clear();
        }
        Ok(())
    }

    /// What other tabs wrote to the records of `changes` that this one has not heard of yet.
    fn written_elsewhere(&mut self, model: &Model, changes: &Changes) -> Changes {
        let mut others = Changes::default();
        let touched: Vec<(Kind, String)> =
            changes.written().chain(&changes.removed).map(|record| (record.kind(), record.id().to_owned())).collect();
        for (kind, id) in touched {
            let key = Key::Record(kind, id);
            let full = self.space.key(&key);
            if self.behind.contains_key(&full) {
                continue;
            }
            if let Ok(Some(text)) = self.backend.get(&full)
                && let Ok(opened) = codec::open(&text)
                && self.stamps.get(&key).is_none_or(|known| opened.stamp > *known)
                && let Some(news) = self.take_in(model, &full, &key, &text)
            {
                others.added.extend(news.added);
                others.updated.extend(news.updated);
                others.removed.extend(news.removed);
            }
        }
        others
    }

    /// Keeps the name this browser already has, or writes the new one down.
    fn know_device(&mut self) {
        let full = self.space.key(&Key::Device);
        match self.backend.get(&full).ok().flatten().and_then(|name| name.parse().ok()) {
            Some(device) => self.device = device,
            None => {
                let _ = self.backend.set(&full, self.device.as_str());
            }
        }
    }
}

/// What turns `from` into `to`.
pub(super) fn difference(from: Option<AnyRecord>, to: Option<AnyRecord>) -> Changes {
    let mut changes = Changes::default();
    match (from, to) {
        (None, Some(to)) => changes.added.push(to),
        (Some(from), Some(to)) if from != to => changes.updated.push(Update { from, to }),
        (Some(from), None) => changes.removed.push(from),
        _ => {}
    }
    changes
}
