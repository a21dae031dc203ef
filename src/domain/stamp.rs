//! When and where a record was last written: the order in which two versions of it are compared.

use std::{fmt, str::FromStr};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{self, Visitor},
};

use super::{Span, Timestamp};

/// A hybrid logical clock reading (Kulkarni et al. 2014): wall-clock milliseconds, and a counter that keeps readings of
/// one device strictly increasing when the wall clock stands still or is set back.
///
/// Written as 12 and 4 hexadecimal digits, `018f3c5a9b20-0001`, so that texts sort as readings do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(into = "String")]
pub struct Hlc {
    millis: u64,
    counter: u16,
}

impl Hlc {
    const MAX_MILLIS: u64 = (1 << 48) - 1;

    /// The reading at `now` that is later than every reading seen so far.
    #[must_use]
    pub fn tick(self, now: Timestamp) -> Hlc {
        let wall = now.0.clamp(0, Self::MAX_MILLIS as i64) as u64;
        if wall > self.millis {
            return Hlc { millis: wall, counter: 0 };
        }
        match self.counter.checked_add(1) {
            Some(counter) => Hlc { counter, ..self },
            None => Hlc { millis: (self.millis + 1).min(Self::MAX_MILLIS), counter: 0 },
        }
    }

    /// The wall-clock part.
    pub fn at(self) -> Timestamp {
        Timestamp(self.millis as i64)
    }
}

impl fmt::Display for Hlc {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}-{:04x}", self.millis, self.counter)
    }
}

impl From<Hlc> for String {
    fn from(hlc: Hlc) -> String {
        hlc.to_string()
    }
}

impl FromStr for Hlc {
    type Err = BadStamp;

    fn from_str(text: &str) -> Result<Self, BadStamp> {
        let (millis, counter) = text.split_once('-').ok_or(BadStamp)?;
        let hex = |text: &str, digits: usize| {
            let is_hex = text.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b));
            if text.len() == digits && is_hex {
                u64::from_str_radix(text, 16).map_err(|_| BadStamp)
            } else {
                Err(BadStamp)
            }
        };
        Ok(Hlc { millis: hex(millis, 12)?, counter: hex(counter, 4)? as u16 })
    }
}

impl<'de> Deserialize<'de> for Hlc {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        /// Refuses from within, so that the place of the error is known.
        struct Text;

        impl Visitor<'_> for Text {
            type Value = Hlc;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Hlc, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_str(Text)
    }
}

/// Why a text is not a clock reading.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("a clock reading is 12 hexadecimal digits, “-” and 4 more")]
pub struct BadStamp;

/// Where and when a version of a record was written.
///
/// Versions are ordered by time, then by device, so that any two devices choose the same winner.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Stamp {
    pub hlc: Hlc,
    /// The device's random name.
    pub dev: Device,
    /// How many times the record has been written.
    pub rev: u32,
}

impl Stamp {
    /// How far ahead of a clock a stamp may be before it is not trusted: 24 hours.
    const AHEAD: Span = Span::minutes(24 * 60);

    /// Whether it is from a time that has not come: the clock of its device was ahead, or this one is behind.
    pub fn is_ahead(&self, now: Timestamp) -> bool {
        self.hlc.at() > now + Self::AHEAD
    }
}

/// The random name of a device (a browser profile, really).
pub type Device = super::Id<DeviceTag>;

/// Marks a [`Device`] name apart from other ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeviceTag {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn readings_only_go_forward() {
        let mut last = Hlc::default();
        for now in [10, 10, 5, 11, 0, 11] {
            let next = last.tick(Timestamp(now));
            assert!(next > last);
            last = next;
        }
    }

    #[test]
    fn a_full_counter_moves_the_clock() {
        let full = Hlc { millis: 7, counter: u16::MAX };
        assert_eq!(full.tick(Timestamp(0)), Hlc { millis: 8, counter: 0 });
    }

    #[test]
    fn texts_sort_as_readings_do_and_parse_back() {
        let early = Hlc::default().tick(Timestamp(1_700_000_000_000));
        let late = early.tick(Timestamp(0));
        assert!(early.to_string() < late.to_string());
        assert_eq!(late.to_string().parse(), Ok(late));
        for bad in ["", "0-0", "018f3c5a9b20", "018f3c5a9b2z-0001", "+18f3c5a9b20-0001"] {
            assert_eq!(bad.parse::<Hlc>(), Err(BadStamp), "{bad}");
        }
    }
}
