//! Reading a backup: whole and understood, or refused with the reason.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{
    super::{AnyRecord, DecodeError, Device, Hlc, Kind, Stamp, Timestamp, file::elsewhere},
    FORMAT, ImportError, Limits, Origin, Quarantined, VERSION,
    checksum::checksum,
    listing::{self, Listing},
};

/// A backup that has been read and checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Backup {
    /// The version of the format in which it was written.
    pub version: u32,
    pub origin: Origin,
    /// The newest version of every record, by kind and id.
    pub records: BTreeMap<(Kind, String), Version>,
    /// Older versions of records that the file holds more than once.
    pub duplicates: Vec<Version>,
    /// Records that this program cannot read.
    pub set_aside: Vec<SetAside>,
    /// Values that the program that wrote the file could not read.
    pub quarantine: Vec<Quarantined>,
}

/// A record as it was at one time.
#[derive(Debug, Clone, PartialEq)]
pub struct Version {
    pub record: AnyRecord,
    pub stamp: Stamp,
}

/// A record that cannot be read: kept as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// The name of its kind.
    pub kind: String,
    /// Where in the file, such as `records.session[2].d.minutes`.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
    /// The entry's text, stamp and all.
    pub text: String,
}

/// The members of the file, none of them read yet: what another app put there must not confuse the answer.
#[derive(Deserialize)]
struct Members<'a> {
    #[serde(borrow)]
    format: Option<&'a RawValue>,
    version: Option<&'a RawValue>,
    min_reader: Option<&'a RawValue>,
    app: Option<&'a RawValue>,
    exported_at: Option<&'a RawValue>,
    device: Option<&'a RawValue>,
    counts: Option<&'a RawValue>,
    records: Option<&'a RawValue>,
    quarantine: Option<&'a RawValue>,
    checksum: Option<&'a RawValue>,
}

/// One entry of a list of records.
#[derive(Deserialize)]
struct Entry<'a> {
    hlc: Hlc,
    dev: Device,
    rev: u32,
    #[serde(borrow)]
    d: &'a RawValue,
}

/// Reads a backup file.
///
/// # Errors
/// [`ImportError`], when the file as a whole is not to be trusted; a single record that cannot be read is set aside.
pub fn read(file: &[u8], limits: Limits) -> Result<Backup, ImportError> {
    if file.len() > limits.bytes {
        return Err(ImportError::TooLarge { bytes: file.len(), limit: limits.bytes });
    }
    let text = std::str::from_utf8(file).map_err(|_| ImportError::NotText)?;
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let members = members(text)?;
    let version = understood_version(&members)?;
    let (records, quarantine) = (present("records", members.records)?, present("quarantine", members.quarantine)?);
    if member::<String>("checksum", members.checksum)? != checksum(records.get(), quarantine.get()) {
        return Err(ImportError::Changed);
    }
    limits.scan(text, records.get())?;
    let listing: Listing = member("records", Some(records))?;
    if listing.total > limits.records.min(listing::MOST) {
        return Err(ImportError::TooManyRecords { count: listing.total, limit: limits.records });
    }
    compare_counts(&member("counts", members.counts)?, &listing)?;
    let mut backup = Backup {
        version,
        origin: Origin {
            app: member("app", members.app)?,
            exported_at: Timestamp(member("exported_at", members.exported_at)?),
            device: member("device", members.device)?,
        },
        records: BTreeMap::new(),
        duplicates: Vec::new(),
        set_aside: Vec::new(),
        quarantine: member("quarantine", Some(quarantine))?,
    };
    for (kind, entries) in listing.kinds {
        for (i, entry) in entries.into_iter().enumerate() {
            match decode(&kind, entry) {
                Ok(version) => backup.take(version),
                Err(error) => {
                    let DecodeError { path, reason } = error.below(&format!("records.{kind}[{i}]"));
                    backup.set_aside.push(SetAside { kind: kind.clone(), path, reason, text: entry.get().into() });
                }
            }
        }
    }
    match backup.set_aside.first() {
        Some(first) if backup.records.is_empty() => {
            Err(ImportError::NothingReadable { path: first.path.clone(), reason: first.reason.clone() })
        }
        _ => Ok(backup),
    }
}

impl Backup {
    /// The stamp that a record has in the file.
    pub fn stamp_of(&self, kind: Kind, id: &str) -> Option<Stamp> {
        self.records.get(&(kind, id.to_owned())).map(|version| version.stamp.clone())
    }

    /// Takes a version in; of two versions of one record the newer stays, and the other is a duplicate unless it is the
    /// very same.
    pub fn take(&mut self, version: Version) {
        use std::collections::btree_map::Entry;
        match self.records.entry((version.record.kind(), version.record.id().to_owned())) {
            Entry::Vacant(place) => {
                place.insert(version);
            }
            Entry::Occupied(place) if *place.get() == version => {}
            Entry::Occupied(mut place) => {
                let older = if version.is_newer_than(place.get()) { place.insert(version) } else { version };
                self.duplicates.push(older);
            }
        }
    }
}

impl Version {
    /// Whether this version wins over the other. Equal stamps leave it to the text, so that every device agrees.
    pub(super) fn is_newer_than(&self, other: &Version) -> bool {
        self.stamp.cmp(&other.stamp).then_with(|| self.record.encode().cmp(&other.record.encode())).is_gt()
    }
}

/// The members of a text that calls itself a backup.
fn members(text: &str) -> Result<Members<'_>, ImportError> {
    match text.trim_start().chars().next() {
        None => return Err(ImportError::Empty),
        Some('{') => {}
        Some('[') => return Err(ImportError::OtherApp),
        Some(_) => return Err(ImportError::NotJson),
    }
    let claims_to_be_ours =
        text.as_bytes()[..text.len().min(1_000)].windows(FORMAT.len()).any(|w| w == FORMAT.as_bytes());
    let members: Members = serde_json::from_str(text).map_err(|error| match (claims_to_be_ours, error.is_eof()) {
        (true, true) => ImportError::CutShort { line: error.line() },
        (true, false) => ImportError::Damaged { line: error.line(), column: error.column() },
        (false, _) => ImportError::NotJson,
    })?;
    match member::<String>("format", members.format) {
        Ok(format) if format == FORMAT => Ok(members),
        Ok(format) => Err(elsewhere(&format).map_or(ImportError::OtherApp, ImportError::Elsewhere)),
        _ => Err(ImportError::OtherApp),
    }
}

/// The version of the file, when this program can read it without loss.
fn understood_version(members: &Members) -> Result<u32, ImportError> {
    let version = member("version", members.version)?;
    let min_reader: u32 = member("min_reader", members.min_reader)?;
    if min_reader > VERSION {
        let app = member("app", members.app).unwrap_or_else(|_| format!("format {version}"));
        return Err(ImportError::Newer { app });
    }
    Ok(version)
}

fn present<'a>(name: &'static str, raw: Option<&'a RawValue>) -> Result<&'a RawValue, ImportError> {
    raw.ok_or(ImportError::Missing(name))
}

/// Reads one member.
fn member<'a, T: Deserialize<'a>>(name: &'static str, raw: Option<&'a RawValue>) -> Result<T, ImportError> {
    let json = present(name, raw)?.get();
    serde_json::from_str(json).map_err(|error| {
        let DecodeError { path, reason } = DecodeError::of(&error, json).below(name);
        ImportError::Malformed { path, reason }
    })
}

/// The file says how many records it holds, kind by kind, and must be right.
fn compare_counts(said: &BTreeMap<String, u64>, listing: &Listing) -> Result<(), ImportError> {
    for kind in said.keys().chain(listing.kinds.keys()) {
        let said = said.get(kind).copied().unwrap_or(0);
        let found = listing.kinds.get(kind).map_or(0, |entries| entries.len() as u64);
        if said != found {
            return Err(ImportError::Miscounted { kind: kind.clone(), said, found });
        }
    }
    Ok(())
}

/// Reads one entry of a list of records.
fn decode(kind: &str, entry: &RawValue) -> Result<Version, DecodeError> {
    let Some(kind) = Kind::from_slug(kind) else {
        let reason = "this version of Cairn does not know this kind of record".into();
        return Err(DecodeError { path: String::new(), reason });
    };
    let entry = entry.get();
    let Entry { hlc, dev, rev, d } = serde_json::from_str(entry).map_err(|error| DecodeError::of(&error, entry))?;
    let record = AnyRecord::read(kind, d.get()).map_err(|error| error.below("d"))?;
    Ok(Version { record, stamp: Stamp { hlc, dev, rev } })
}
