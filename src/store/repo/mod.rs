//! The repository: what is stored, what waits to be stored, and who wrote it last.

mod drafts;
mod erase;
mod forms;
mod incoming;
mod outgoing;
mod versions;

use std::collections::{BTreeMap, HashMap, HashSet};

pub use erase::erased_with;
use thiserror::Error;
use versions::Overheard;
pub(super) use versions::has_words_of_its_own;

use super::{Backend, Fault, Key, Space};
use crate::domain::{Changes, Device, Draft, DraftName, Hlc, Kind, Model, Stamp, Timestamp};

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
    /// The keys of what the other tabs have not been told yet.
    untold: HashSet<String>,
    pub(super) quarantine: Vec<Quarantined>,
    drafts: BTreeMap<DraftName, Draft>,
    /// Counts the changes of the drafts.
    drafts_version: u32,
    /// The fields that are typed into in this tab.
    typing: HashMap<DraftName, drafts::Typing>,
    /// The forms over saved records that are open in this tab.
    forms: HashMap<DraftName, forms::Form>,
    /// A random name of this tab.
    tab: String,
    /// What other tabs wrote while this one was about to.
    overheard: HashMap<Key, Overheard>,
    pub(super) poisoned: bool,
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

/// A record of which no copy can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    pub kind: Kind,
    pub id: String,
    /// Why, in words.
    pub reason: String,
    /// Whether it was written by a newer program.
    pub newer: bool,
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
        let tab = new_device.as_str().chars().rev().take(6).collect();
        let mut repo = Repo {
            device: new_device,
            backend,
            space,
            clock: Hlc::default().tick(now),
            stamps: HashMap::new(),
            behind: BTreeMap::new(),
            unconfirmed: BTreeMap::new(),
            untold: HashSet::new(),
            quarantine: Vec::new(),
            drafts: BTreeMap::new(),
            drafts_version: 0,
            typing: HashMap::new(),
            forms: HashMap::new(),
            tab,
            overheard: HashMap::new(),
            poisoned: false,
        };
        repo.finish_journal();
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
            let (key, json) = (Key::Record(record.kind(), record.id().into()), record.encode());
            let before = self.stamps.get(&key).cloned();
            self.queue(key.clone(), Some(&json), now);
            self.forms_saw(&key, before.as_ref(), &json);
        }
        for record in &changes.removed {
            self.queue(Key::Record(record.kind(), record.id().into()), None, now);
        }
        Ok(self.flush().err())
    }

    /// Whether changes may be stored now. What they replace without having seen it is kept beside them.
    pub(super) fn may_write(&mut self, model: &Model, changes: &Changes) -> Result<(), CommitError> {
        self.is_writable()?;
        let others = self.written_elsewhere(model, changes);
        // What stands there now may be of a newer program.
        self.is_writable()?;
        if !others.is_empty() {
            return Err(CommitError::Stale(others));
        }
        self.keep_overruled(changes);
        self.keep_unseen(changes);
        Ok(())
    }

    pub(super) fn is_writable(&self) -> Result<(), CommitError> {
        match (self.poisoned, self.is_read_only()) {
            (true, _) => Err(CommitError::Poisoned),
            (_, true) => Err(CommitError::ReadOnly),
            _ => Ok(()),
        }
    }

    /// Why nothing can be read from the readable copy, as where a browser blocks it; none when it can.
    pub fn fault(&self) -> Option<Fault> {
        self.backend.keys().err()
    }

    /// What could not be read, and versions that lost to others written at the same moment.
    pub fn quarantine(&self) -> &[Quarantined] {
        &self.quarantine
    }

    /// The records of which nothing but texts in quarantine is known, each once.
    pub fn unread(&self) -> Vec<Unread> {
        let mut unread: Vec<Unread> = Vec::new();
        for kept in &self.quarantine {
            let key = match self.space.parse(&kept.key) {
                Some(Key::Quarantine(_, full)) => self.space.parse(&full),
                key => key,
            };
            let Some(Key::Record(kind, id)) = key.filter(|key| !self.stamps.contains_key(key)) else { continue };
            if !unread.iter().any(|other| other.kind == kind && other.id == id) {
                unread.push(Unread { kind, id, reason: kept.reason.clone(), newer: kept.newer });
            }
        }
        unread
    }

    /// The version of a record.
    pub fn stamp(&self, kind: Kind, id: &str) -> Option<&Stamp> {
        self.stamps.get(&Key::Record(kind, id.into()))
    }

    /// The newest moment at which a record was written, by the clocks of then; none while there are no records.
    pub fn newest(&self) -> Option<Timestamp> {
        let of_records = self.stamps.iter().filter(|(key, _)| matches!(key, Key::Record(..)));
        of_records.map(|(_, stamp)| stamp.hlc.at()).max()
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
