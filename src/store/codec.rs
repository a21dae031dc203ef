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
#[derive(Debug, PartialEq)]
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
    open_as_sealed(text).map_or_else(|| open_as_json(text), Ok)
}

fn open_as_json(text: &str) -> Result<Opened<'_>, Unreadable> {
    let envelope: Envelope = serde_json::from_str(text).map_err(|error| newer_or_damaged(text, &error))?;
    let Envelope { v, rev, hlc, dev, c, d } = envelope;
    if v > SCHEMA {
        return Err(Unreadable::Newer(v));
    }
    let stamp = Stamp { hlc, dev, rev };
    if c != checksum(v, &stamp, d.get()) {
        return Err(Unreadable::Damaged("the checksum does not match".into()));
    }
    Ok(Opened { stamp, json: content(d.get()) })
}

/// Opens an envelope that stands as [`seal`] writes it, which nearly all do: the checksum says that it is whole, so that
/// the content is read once only, by whoever wants the record.
fn open_as_sealed(text: &str) -> Option<Opened<'_>> {
    let rest = text.strip_prefix(r#"{"v":"#)?;
    let (v, rest) = rest.split_once(r#","rev":"#)?;
    let (rev, rest) = rest.split_once(r#","hlc":""#)?;
    let (hlc, rest) = rest.split_once(r#"","dev":""#)?;
    let (dev, rest) = rest.split_once(r#"","c":""#)?;
    let (c, rest) = rest.split_once(r#"","d":"#)?;
    let json = rest.strip_suffix('}')?;
    let mut crc = Crc32::new();
    for part in [v, "|", rev, "|", hlc, "|", dev, "|", json] {
        crc.update(part.as_bytes());
    }
    let is_plain = |number: &str| !number.starts_with(['0', '+']);
    let is_hex = |sum: &str| sum.len() == 8 && sum.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let is_whole = is_hex(c) && u32::from_str_radix(c, 16) == Ok(crc.sum());
    if !is_whole || v.parse() != Ok(SCHEMA) || !is_plain(v) || !is_plain(rev) {
        return None;
    }
    let stamp = Stamp { hlc: hlc.parse().ok()?, dev: dev.parse().ok()?, rev: rev.parse().ok()? };
    Some(Opened { stamp, json: content(json) })
}

/// What is in an envelope; none when it was removed.
fn content(json: &str) -> Option<&str> {
    Some(json).filter(|json| *json != "null")
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

    /// The short way says nothing that the long one does not say.
    #[test]
    fn both_ways_to_open_agree() {
        let whole = seal(&stamp(), Some(r#"{"id":"a","text":"\"d\":{}}"}"#));
        let empty = seal(&stamp(), None);
        for text in [&whole, &empty] {
            assert_eq!(open_as_sealed(text), open_as_json(text).ok());
            assert!(open_as_sealed(text).is_some());
        }
        let sealed_as = |v: &str, rev: &str, sum: fn(String) -> String| {
            let mut crc = Crc32::new();
            crc.update(format!("{v}|{rev}|{}|dev|null", stamp().hlc).as_bytes());
            let c = sum(format!("{:08x}", crc.sum()));
            format!(r#"{{"v":{v},"rev":{rev},"hlc":"{}","dev":"dev","c":"{c}","d":null}}"#, stamp().hlc)
        };
        let same = |sum| sum;
        let odd = [
            sealed_as("2", "3", same),
            sealed_as("01", "3", same),
            sealed_as("1", "03", same),
            sealed_as("1", "+3", same),
            sealed_as("1", "-3", same),
            sealed_as("1", "0", same),
            sealed_as("1", "4294967296", same),
            sealed_as("1", "3", |sum| sum.to_uppercase()),
            sealed_as("1", "3", |sum| format!("0{sum}")),
            whole.replace("\"v\":1", "\"v\": 1"),
            whole.replace("}}", "} }"),
            whole.replace("\"rev\":3,", "").replace("\"v\":1", "\"rev\":3,\"v\":1"),
        ];
        let cuts = (0..whole.len()).map(|at| whole[..at].to_owned());
        let flips = (0..whole.len()).map(|at| {
            let mut bytes = whole.clone().into_bytes();
            bytes[at] ^= 1;
            String::from_utf8(bytes).expect("ASCII stays ASCII")
        });
        for text in odd.into_iter().chain(cuts).chain(flips) {
            if let Some(opened) = open_as_sealed(&text) {
                assert_eq!(Ok(opened), open_as_json(&text), "{text}");
            }
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
