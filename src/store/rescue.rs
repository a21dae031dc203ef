//! Files that hold a person's data: backups, and what the crash page saved without the program.
//!
//! A rescue file (`public/save-data.js`) has the stored texts as they are. Each text has a checksum of its own, so the
//! file needs none; what cannot be read is set aside like in a backup.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{Key, Space, codec, journal};
use crate::domain::{
    Device, Kind, Stamp, Timestamp,
    backup::{Backup, ImportError, Limits, Origin, Quarantined, SetAside, VERSION, Version, read},
};

/// The `format` member of a rescue file.
const RESCUE: &str = "cairn-rescue";

/// A rescue file holds everything twice, and the copies from before each restore.
const MOST_BYTES: usize = 250_000_000;

/// How many bytes at the start of a file tell which of the two it is.
pub const TELLING: usize = 100;

/// Reads a backup or a rescue file.
///
/// # Errors
/// When it is neither, or not whole.
pub fn read_file(file: &[u8]) -> Result<Backup, ImportError> {
    if is_rescue(file) { read_rescue(file) } else { read(file, Limits::default()) }
}

/// How large a file that begins like this may be, in bytes: to be asked before a file is taken into memory.
pub fn largest_file(start: &[u8]) -> usize {
    if is_rescue(start) { MOST_BYTES } else { Limits::default().bytes }
}

fn is_rescue(file: &[u8]) -> bool {
    file[..file.len().min(TELLING)].windows(RESCUE.len()).any(|window| window == RESCUE.as_bytes())
}

#[derive(Deserialize)]
struct Rescue {
    format: String,
    #[serde(default)]
    saved_at: String,
    #[serde(default)]
    unsaved_text: Vec<Unsaved>,
    #[serde(default, rename = "localStorage")]
    local: BTreeMap<String, Value>,
    #[serde(default, rename = "indexedDB")]
    databases: Vec<Database>,
}

/// A text that was on the screen and in no record when the program stopped.
#[derive(Deserialize)]
struct Unsaved {
    label: String,
    text: String,
}

#[derive(Deserialize)]
struct Database {
    #[serde(default)]
    stores: BTreeMap<String, Vec<Row>>,
}

#[derive(Deserialize)]
struct Row {
    key: Value,
    value: Value,
}

fn read_rescue(file: &[u8]) -> Result<Backup, ImportError> {
    if file.len() > MOST_BYTES {
        return Err(ImportError::TooLarge { bytes: file.len(), limit: MOST_BYTES });
    }
    let rescue: Rescue = serde_json::from_slice(file).map_err(|error| {
        if error.is_eof() {
            ImportError::CutShort { line: error.line() }
        } else {
            ImportError::Damaged { line: error.line(), column: error.column() }
        }
    })?;
    if rescue.format != RESCUE {
        return Err(ImportError::OtherApp);
    }
    let device = rescue.local.get(&Space::Own.key(&Key::Device)).and_then(Value::as_str);
    let saved_at = chrono::DateTime::parse_from_rfc3339(&rescue.saved_at);
    let mut backup = Backup {
        version: VERSION,
        origin: Origin {
            app: String::new(),
            exported_at: Timestamp(saved_at.map_or(0, |at| at.timestamp_millis())),
            device: device.and_then(|name| name.parse().ok()).unwrap_or_else(|| Device::fixed("rescued")),
        },
        records: BTreeMap::new(),
        duplicates: Vec::new(),
        set_aside: Vec::new(),
        quarantine: Vec::new(),
    };
    let rows =
        rescue.databases.into_iter().flat_map(|mut database| database.stores.remove("texts").unwrap_or_default());
    let twin = rows.filter_map(|Row { key, value }| Some((key.as_str()?.to_owned(), value)));
    let mut removed = Removed::new();
    for (full, text) in rescue.local.into_iter().chain(twin) {
        if let Value::String(text) = text {
            take_in(&mut backup, &mut removed, &full, text);
        }
    }
    // One copy may still have what the other knows to be removed.
    backup.records.retain(|key, version| removed.get(key).is_none_or(|removal| version.stamp > *removal));
    for Unsaved { label, text } in rescue.unsaved_text {
        backup.quarantine.push(Quarantined { key: label, text });
    }
    Ok(backup)
}

/// When records were removed, as far as the file knows.
type Removed = BTreeMap<(Kind, String), Stamp>;

/// Takes one stored text of a person's own records in. The same record twice, from the two copies, is what one expects.
fn take_in(backup: &mut Backup, removed: &mut Removed, full: &str, text: String) {
    let unread = match Space::Own.parse(full) {
        Some(Key::Record(kind, id)) => match codec::record(kind, &text) {
            Ok((stamp, Some(record))) => return backup.take(Version { record, stamp }),
            Ok((stamp, None)) => {
                let latest = removed.entry((kind, id)).or_insert_with(|| stamp.clone());
                *latest = stamp.max(latest.clone());
                return;
            }
            Err(why) => Some((kind.slug().to_owned(), why.to_string())),
        },
        Some(Key::Quarantine(..) | Key::Draft(_)) => None,
        // A save that was interrupted: its texts are the newest, and what is left of a torn one is kept as it is.
        Some(Key::Journal) => match journal::read(Space::Own, &text) {
            Ok(batch) => {
                for (key, value) in batch {
                    if let (Some(value), false) = (value, key == full) {
                        take_in(backup, removed, &key, value);
                    }
                }
                return;
            }
            Err(_) => None,
        },
        // The rest is bookkeeping.
        _ => return,
    };
    match unread {
        Some((kind, reason)) => {
            let aside = SetAside { kind, path: full.into(), reason, text };
            if !backup.set_aside.contains(&aside) {
                backup.set_aside.push(aside);
            }
        }
        None => keep_aside(backup, full, text),
    }
}

fn keep_aside(backup: &mut Backup, full: &str, text: String) {
    let kept = Quarantined { key: full.into(), text };
    if !backup.quarantine.contains(&kept) {
        backup.quarantine.push(kept);
    }
}
