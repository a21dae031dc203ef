//! The `records` member taken apart into the texts of its records, without reading them yet.

use std::{collections::BTreeMap, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

/// The most entries that are listed; further ones are counted only, so that a hostile file cannot fill the memory.
pub const MOST: usize = 100_000;

/// The texts of the records.
#[derive(Default)]
pub struct Listing<'a> {
    /// The entries by the name of their kind. A kind that is written twice is one here.
    pub kinds: BTreeMap<String, Vec<&'a RawValue>>,
    /// How many entries there are, listed or not.
    pub total: usize,
}

impl<'de: 'a, 'a> Deserialize<'de> for Listing<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Kinds<'a>(Listing<'a>);

        impl<'de: 'a, 'a> Visitor<'de> for Kinds<'a> {
            type Value = Listing<'a>;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("lists of records by kind")
            }

            fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Self::Value, A::Error> {
                while let Some(kind) = map.next_key::<String>()? {
                    let list = self.0.kinds.entry(kind).or_default();
                    map.next_value_seed(Entries { list, total: &mut self.0.total })?;
                }
                Ok(self.0)
            }
        }

        deserializer.deserialize_map(Kinds(Listing::default()))
    }
}

struct Entries<'l, 'a> {
    list: &'l mut Vec<&'a RawValue>,
    total: &'l mut usize,
}

impl<'de: 'a, 'a> DeserializeSeed<'de> for Entries<'_, 'a> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Entries<'_, 'a> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a list of records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<(), A::Error> {
        loop {
            if *self.total < MOST {
                match seq.next_element()? {
                    Some(entry) => self.list.push(entry),
                    None => return Ok(()),
                }
            } else if seq.next_element::<IgnoredAny>()?.is_none() {
                return Ok(());
            }
            *self.total += 1;
        }
    }
}
