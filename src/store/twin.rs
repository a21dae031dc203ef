//! The durable twin: IndexedDB, with the same texts under the same keys as localStorage.
//!
//! localStorage is not on disk for seconds after a write; a transaction of IndexedDB is when it completes.

use idb::{
    Database, DatabaseEvent, Factory, KeyRange, ObjectStoreParams, Query, Transaction, TransactionMode,
    TransactionResult,
};
use thiserror::Error;
use wasm_bindgen::JsValue;

use super::{Batch, Space};

const TEXTS: &str = "texts";
/// How many texts are read at a time when the copies are compared: about half a megabyte.
const PART: u32 = 500;
/// Versions that gave way to newer ones, by key and time.
const HISTORY: &str = "history";
/// Whole backups from before an import.
const SNAPSHOTS: &str = "snapshots";
/// How many snapshots are kept.
const SNAPSHOT_COUNT: usize = 20;

/// Why the twin did not do what it was asked, in words for the person: what browsers say themselves tells them nothing.
#[derive(Debug, Error)]
pub enum TwinError {
    #[error("there is no room left for it on this device")]
    Full,
    /// Anything else, such as storage that is switched off, blocked or damaged.
    #[error("its storage for Cairn does not work at the moment")]
    Refused,
    /// Everything of one transaction was taken, and then none of it was kept: the disk was full, or the browser stopped.
    #[error("it took the words and did not keep them, perhaps for want of room")]
    Aborted,
}

impl From<idb::Error> for TwinError {
    fn from(error: idb::Error) -> Self {
        match error {
            idb::Error::DomException(why) if why.name() == "QuotaExceededError" => TwinError::Full,
            _ => TwinError::Refused,
        }
    }
}

/// An open twin of one space.
pub struct Twin {
    database: Database,
}

impl Twin {
    /// Opens the twin, making it when there is none.
    ///
    /// # Errors
    /// When the browser has no IndexedDB for this page, such as in some private windows.
    pub async fn open(space: Space) -> Result<Self, TwinError> {
        let mut request = Factory::new()?.open(space.prefix(), Some(1))?;
        request.on_upgrade_needed(|event| {
            // A store that cannot be made shows up as an error of the first transaction on it.
            if let Ok(database) = event.database() {
                for name in [TEXTS, HISTORY, SNAPSHOTS] {
                    let _ = database.create_object_store(name, ObjectStoreParams::new());
                }
            }
        });
        Ok(Self { database: request.await? })
    }

    /// Hands over everything the twin holds, as it is at one moment, `PART` texts at a time: for as long as `take` goes on.
    pub async fn read_in_parts(&self, mut take: impl FnMut(Vec<(String, String)>) -> bool) -> Result<(), TwinError> {
        let transaction = self.database.transaction(&[TEXTS], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(TEXTS)?;
        let mut last: Option<JsValue> = None;
        loop {
            let behind = || last.as_ref().map(|last| KeyRange::lower_bound(last, Some(true))).transpose();
            let keys = store.get_all_keys(behind()?.map(Query::from), Some(PART))?.await?;
            let values = store.get_all(behind()?.map(Query::from), Some(PART))?.await?;
            let is_last = keys.len() < PART as usize;
            last = keys.last().cloned();
            if !take(texts(&keys, &values)) || is_last {
                return Ok(());
            }
        }
    }

    /// Everything the twin holds.
    pub async fn read_all(&self) -> Result<Vec<(String, String)>, TwinError> {
        self.read(TEXTS).await
    }

    /// Stores a batch in one transaction. When this returns, the batch is kept for good, whole.
    pub async fn write(&self, batch: &Batch) -> Result<(), TwinError> {
        let transaction = self.database.transaction(&[TEXTS], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(TEXTS)?;
        for (key, value) in batch {
            let key = JsValue::from_str(key);
            match value {
                Some(value) => drop(store.put(&JsValue::from_str(value), Some(&key))?),
                None => drop(store.delete(key)?),
            }
        }
        kept(transaction).await
    }

    /// Keeps versions that gave way, so that nothing is lost by reconciling.
    pub async fn keep_history(&self, versions: &[(String, String)]) -> Result<(), TwinError> {
        let transaction = self.database.transaction(&[HISTORY], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(HISTORY)?;
        for (key, value) in versions {
            let key = format!("{key}@{}", super::codec::hash(value));
            store.put(&JsValue::from_str(value), Some(&JsValue::from_str(&key)))?;
        }
        kept(transaction).await
    }

    /// Forgets every version that gave way under these keys, because what they held is erased for good.
    pub async fn forget_history(&self, keys: &[String]) -> Result<(), TwinError> {
        let transaction = self.database.transaction(&[HISTORY], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(HISTORY)?;
        for key in keys {
            let [first, last] = ["@", "@\u{ffff}"].map(|end| JsValue::from_str(&format!("{key}{end}")));
            store.delete(KeyRange::bound(&first, &last, None, None)?)?;
        }
        kept(transaction).await
    }

    /// Keeps a backup from before something big, under a name that sorts by time; the oldest give way.
    pub async fn keep_snapshot(&self, name: &str, backup: &str) -> Result<(), TwinError> {
        let names = self.snapshot_names().await?;
        let transaction = self.database.transaction(&[SNAPSHOTS], TransactionMode::ReadWrite)?;
        let store = transaction.object_store(SNAPSHOTS)?;
        let surplus = (names.len() + 1).saturating_sub(SNAPSHOT_COUNT);
        for name in names.iter().take(surplus) {
            store.delete(JsValue::from_str(name))?;
        }
        store.put(&JsValue::from_str(backup), Some(&JsValue::from_str(name)))?;
        kept(transaction).await
    }

    /// The names of the snapshots, the oldest first.
    pub async fn snapshot_names(&self) -> Result<Vec<String>, TwinError> {
        let transaction = self.database.transaction(&[SNAPSHOTS], TransactionMode::ReadOnly)?;
        let keys = transaction.object_store(SNAPSHOTS)?.get_all_keys(None, None)?.await?;
        Ok(keys.iter().filter_map(JsValue::as_string).collect())
    }

    /// One snapshot. A full store is megabytes, so they are not all read at once.
    pub async fn snapshot(&self, name: &str) -> Result<Option<String>, TwinError> {
        let transaction = self.database.transaction(&[SNAPSHOTS], TransactionMode::ReadOnly)?;
        let text = transaction.object_store(SNAPSHOTS)?.get(JsValue::from_str(name))?.await?;
        Ok(text.and_then(|text| text.as_string()))
    }

    /// The snapshots by name, the oldest first.
    pub async fn snapshots(&self) -> Result<Vec<(String, String)>, TwinError> {
        self.read(SNAPSHOTS).await
    }

    /// Empties the twin, its history and its snapshots.
    pub async fn erase(&self) -> Result<(), TwinError> {
        let transaction = self.database.transaction(&[TEXTS, HISTORY, SNAPSHOTS], TransactionMode::ReadWrite)?;
        for name in [TEXTS, HISTORY, SNAPSHOTS] {
            transaction.object_store(name)?.clear()?;
        }
        kept(transaction).await
    }

    async fn read(&self, name: &str) -> Result<Vec<(String, String)>, TwinError> {
        let transaction = self.database.transaction(&[name], TransactionMode::ReadOnly)?;
        let store = transaction.object_store(name)?;
        let keys = store.get_all_keys(None, None)?.await?;
        let values = store.get_all(None, None)?.await?;
        Ok(texts(&keys, &values))
    }
}

fn texts(keys: &[JsValue], values: &[JsValue]) -> Vec<(String, String)> {
    let pairs = keys.iter().zip(values);
    pairs.filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?))).collect()
}

/// Waits until everything of a transaction is kept for good. One that is aborted after all its requests succeeded has
/// kept nothing.
async fn kept(transaction: Transaction) -> Result<(), TwinError> {
    match transaction.commit()?.await? {
        TransactionResult::Committed => Ok(()),
        TransactionResult::Aborted => Err(TwinError::Aborted),
    }
}
