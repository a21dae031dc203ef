//! The envelope in which a record or draft is stored: schema version, stamp, checksum, content.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use thiserror::Error;

use super::crc32::Crc32;
use crate::domain::{AnyRecord, Device, Hlc, Kind, Stamp};

/// The schema version that this program writes.
pub const SCHEMA: u32 = 1;

/// Why a stored text cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Not an envelope, a wrong checksum, or content that is no such record.
    #[error("damaged: {0}")]
    Damaged(String),
    /// Written by a newer program, whose records this one must not touch.
    #[error("written by a newer version of Cairn (schema {0})")]
    Newer(u32),
}

#[derive(Serialize, Deserialize)]
struct Envelope<'a> {
    v: u32,
    rev: u32,
    hlc: Hlc,
    dev: Device,
    /// CRC-32 of everything else, in hexadecimal.
    c: String,
    /// Null for a record that was removed: the key remembers that, so that no older copy brings it back.
    #[serde(borrow)]
    d: &'a RawValue,
}

/// An envelope that was opened: its stamp and the JSON inside, none when the content was removed.
pub struct Opened<'a> {
    pub stamp: Stamp,
    pub json: Option<&'a str>,
}

/// Puts JSON content, or its removal, into an envelope.
pub fn seal(stamp: &Stamp, json: Option<&str>) -> String {
    let json = json.unwrap_or("null");
    let Stamp { hlc, dev, rev } = stamp;
    format!(
        r#"{{"v":{SCHEMA},"rev":{rev},"hlc":"{hlc}","dev":"{dev}","c":"{}","d":{json}}}"#,
        checksum(SCHEMA, stamp, json)
    )
}

/// Opens an envelope and checks that it is whole.
pub fn open(text: &str) -> Result<Opened<'_>, Unreadable> {
    let envelope: Envelope = serde_json::from_str(text).map_err(|error| newer_or_damaged(text, &error))?;
    let Envelope { v, rev, hlc, dev, c, d } = envelope;
    if v > SCHEMA {
        return Err(Unreadable::Newer(v));
    }
    let stamp = Stamp { hlc, dev, rev };
    if c != checksum(v, &stamp, d.get()) {
        return Err(Unreadable::Damaged("the checksum does not match".into()));
    }
    Ok(Opened { stamp, json: Some(d.get()).filter(|json| *json != "null") })
}

/// Reads a stored record; none when it was removed.
pub fn record(kind: Kind, text: &str) -> Result<(Stamp, Option<AnyRecord>), Unreadable> {
    let Opened { stamp, json } = open(text)?;
    let record = json
        .map(|json| AnyRecord::read(kind, json))
        .transpose()
        .map_err(|error| Unreadable::Damaged(error.to_string()))?;
    Ok((stamp, record))
}

/// A short name for a text, to tell quarantined texts apart.
pub fn hash(text: &str) -> String {
    let mut crc = Crc32::new();
    crc.update(text.as_bytes());
    format!("{:08x}", crc.sum())
}

fn checksum(v: u32, stamp: &Stamp, json: &str) -> String {
    let mut crc = Crc32::new();
    write!(crc, "{v}|{}|{}|{}|{json}", stamp.rev, stamp.hlc, stamp.dev).expect("a sum takes every text");
    format!("{:08x}", crc.sum())
}

/// An envelope whose shape we do not know may still say that it is newer.
pub fn newer_or_damaged(text: &str, error: &serde_json::Error) -> Unreadable {
    #[derive(Deserialize)]
    struct Version {
        v: u32,
    }
    match serde_json::from_str::<Version>(text) {
        Ok(Version { v }) if v > SCHEMA => Unreadable::Newer(v),
        _ => Unreadable::Damaged(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Settings, Timestamp};
    use std::sync::Arc;

    fn stamp() -> Stamp {
        Stamp { hlc: Hlc::default().tick(Timestamp(1_000)), dev: Device::fixed("dev"), rev: 3 }
    }

    #[test]
    fn a_record_comes_back_as_it_was() {
        let settings = AnyRecord::Settings(Arc::new(Settings::default()));
        let text = seal(&stamp(), Some(&settings.encode()));
        assert_eq!(record(Kind::Settings, &text), Ok((stamp(), Some(settings))));
        assert_eq!(record(Kind::Settings, &seal(&stamp(), None)), Ok((stamp(), None)));
    }

    #[test]
    fn every_flipped_byte_is_noticed() {
        let text = seal(&stamp(), Some(&AnyRecord::Settings(Arc::new(Settings::default())).encode()));
        for at in 0..text.len() {
            let mut bytes = text.clone().into_bytes();
            bytes[at] ^= 1;
            let Ok(damaged) = String::from_utf8(bytes) else { continue };
            assert!(record(Kind::Settings, &damaged).is_err(), "byte {at}: {damaged}");
        }
    }

    #[test]
    fn a_newer_schema_is_told_apart_from_damage() {
        for text in [r#"{"v":2}"#, &seal(&stamp(), None).replace(r#""v":1"#, r#""v":9"#)] {
            assert!(matches!(record(Kind::Settings, text), Err(Unreadable::Newer(_))), "{text}");
        }
        assert!(matches!(record(Kind::Settings, "{"), Err(Unreadable::Damaged(_))));
    }
}
