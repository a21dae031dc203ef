//! The one table of storage keys.
//!
//! | key | what |
//! |---|---|
//! | `cairn:r:{kind}:{id}` | a record in its envelope |
//! | `cairn:d:{name}` | a draft: text typed and not yet saved |
//! | `cairn:q:{hash}:{key}` | a text that could not be read, or lost to another version, as it was |
//! | `cairn:journal` | a commit of several records that is being written |
//! | `cairn:device` | this browser's random name |
//! | `cairn:space`, `cairn:theme` | what is open, and the look, as plain words |
//!
//! The sample space has the prefix `cairn-sample:` instead.

use std::fmt;

use crate::domain::{DraftName, Kind};

/// Which of the two separate sets of records: a person's own, or the sample that *Just looking* shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Space {
    #[default]
    Own,
    Sample,
}

impl Space {
    /// What every key of the space begins with; also the name of its twin.
    pub const fn prefix(self) -> &'static str {
        match self {
            Space::Own => "cairn",
            Space::Sample => "cairn-sample",
        }
    }

    /// The full key of `key` in this space.
    pub fn key(self, key: &Key) -> String {
        format!("{}:{key}", self.prefix())
    }

    /// Reads a full key; none when it belongs to another space or to nobody we know.
    pub fn parse(self, full: &str) -> Option<Key> {
        let (tag, rest) = match full.strip_prefix(self.prefix())?.strip_prefix(':')? {
            "journal" => return Some(Key::Journal),
            "device" => return Some(Key::Device),
            key => key.split_once(':')?,
        };
        match tag {
            "r" => {
                let (kind, id) = rest.split_once(':')?;
                Some(Key::Record(Kind::from_slug(kind)?, id.into()))
            }
            "d" => Some(Key::Draft(DraftName::parse(rest))),
            "q" => {
                let (hash, key) = rest.split_once(':')?;
                Some(Key::Quarantine(hash.into(), key.into()))
            }
            _ => None,
        }
    }
}

/// A key within a [`Space`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    Record(Kind, String),
    Draft(DraftName),
    /// A hash of the text, and the key it was found under.
    Quarantine(String, String),
    Journal,
    Device,
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Key::Record(kind, id) => write!(f, "r:{}:{id}", kind.slug()),
            Key::Draft(name) => write!(f, "d:{name}"),
            Key::Quarantine(hash, key) => write!(f, "q:{hash}:{key}"),
            Key::Journal => f.write_str("journal"),
            Key::Device => f.write_str("device"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_parse_back_in_their_own_space_only() {
        let keys = [
            Key::Record(Kind::Session, "abc".into()),
            Key::Draft(DraftName::parse("session:abc:line:opening")),
            Key::Quarantine("1a2b".into(), "cairn:r:client:x".into()),
            Key::Journal,
            Key::Device,
        ];
        for key in keys {
            assert_eq!(Space::Own.parse(&Space::Own.key(&key)), Some(key.clone()));
            assert_eq!(Space::Sample.parse(&Space::Sample.key(&key)), Some(key.clone()));
            assert_eq!(Space::Own.parse(&Space::Sample.key(&key)), None);
            assert_eq!(Space::Sample.parse(&Space::Own.key(&key)), None);
        }
        for foreign in ["", "cairn", "cairn:", "cairns:r:client:a", "cairn:r:unknown:a", "cairn:x:y", "other"] {
            assert_eq!(Space::Own.parse(foreign), None, "{foreign}");
        }
    }
}
