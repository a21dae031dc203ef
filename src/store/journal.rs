//! The journal: several values written as one.
//!
//! The values stand in the journal before the first of them is written, and until the last one is. After a crash in
//! between they are written again from there, so a commit is there whole or not at all.

use super::{Backend, Batch, Fault, codec};

/// Writes `batch` as one.
///
/// # Errors
/// Before anything was written (then the old values all stand), or in between (then the journal stands, and
/// [`replay`] finishes the work).
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

/// Finishes a write that was interrupted. A journal that cannot be read was itself interrupted, so nothing was written.
pub fn replay(backend: &impl Backend, journal: &str) -> Result<(), Fault> {
    let Some(text) = backend.get(journal)? else { return Ok(()) };
    for (key, value) in serde_json::from_str::<Batch>(&text).unwrap_or_default() {
        let stands = backend.get(&key)?;
        if value.as_deref().is_none_or(|value| is_newer(value, stands.as_deref())) {
            put(backend, &key, value.as_deref())?;
        }
    }
    backend.remove(journal)
}

fn is_newer(value: &str, than: Option<&str>) -> bool {
    let stamp = |text| codec::open(text).ok().map(|opened| opened.stamp);
    match than {
        Some(than) => matches!((stamp(value), stamp(than)), (Some(new), Some(old)) if new > old),
        None => true,
    }
}
