//! Identifiers: opaque, typed by the record they name.

use std::{fmt, marker::PhantomData, str::FromStr, sync::Arc};

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Visitor},
};
use thiserror::Error;

/// The identifier of a record of type `T`: 1–40 characters of `a–z`, `0–9` and `-`.
///
/// Ids appear in storage keys and in the address bar, so their alphabet is closed.
pub struct Id<T> {
    text: Arc<str>,
    record: PhantomData<fn() -> T>,
}

/// Why a text is not an [`Id`].
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("an id has 1 to 40 characters of a–z, 0–9 and “-”")]
pub struct BadId;

const MAX_LENGTH: usize = 40;

impl<T> Id<T> {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// An id from 128 random bits, in 26 characters of base 32.
    pub fn from_random(bits: u128) -> Self {
        const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        let text: String =
            (0..26).rev().map(|place| char::from(ALPHABET[(bits >> (place * 5)) as usize & 31])).collect();
        Self { text: text.into(), record: PhantomData }
    }

    /// The id of something the program itself defines.
    ///
    /// # Panics
    /// When `text` is not an id: a mistake in the source, caught by the content tests.
    pub fn fixed(text: &str) -> Self {
        text.parse().unwrap_or_else(|_| panic!("{text:?} is not an id"))
    }
}

impl<T> FromStr for Id<T> {
    type Err = BadId;

    fn from_str(text: &str) -> Result<Self, BadId> {
        check(text).map(|text| Self { text, record: PhantomData })
    }
}

fn check(text: &str) -> Result<Arc<str>, BadId> {
    let allowed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let is_id = (1..=MAX_LENGTH).contains(&text.len()) && text.bytes().all(allowed);
    if is_id { Ok(text.into()) } else { Err(BadId) }
}

// Written by hand: a derive would ask the same of `T`, which an id does not hold.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), record: PhantomData }
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> std::hash::Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<T> Serialize for Id<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, T> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Text).map(|text| Self { text, record: PhantomData })
    }
}

/// Reads the text of an id, of whatever record. It refuses from within, so that the place of the error is known.
struct Text;

impl Visitor<'_> for Text {
    type Value = Arc<str>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Arc<str>, E> {
        check(text).map_err(E::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bits_make_distinct_readable_ids() {
        let id = Id::<()>::from_random(u128::MAX);
        assert_eq!(id.as_str().len(), 26);
        assert_ne!(id, Id::from_random(u128::MAX - 1));
        assert_eq!(id.as_str().parse(), Ok(id.clone()));
    }

    #[test]
    fn the_alphabet_is_closed() {
        for bad in ["", "A", "a b", "a/b", "é", "a:b", &"a".repeat(41)] {
            assert_eq!(bad.parse::<Id<()>>(), Err(BadId), "{bad:?}");
        }
    }
}
