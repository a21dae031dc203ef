//! How important, how sure, how ready: three rulers on a day, and what was said about the numbers.

use serde::{Deserialize, Serialize};

use super::FocusArea;
use crate::domain::{NaiveDate, Timestamp, later::up_to};

/// A ruler from 0 to 10 (003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruler {
    Importance,
    Confidence,
    Readiness,
}

impl Ruler {
    /// Every ruler, in the order in which they are asked.
    pub const ALL: [Ruler; 3] = [Ruler::Importance, Ruler::Confidence, Ruler::Readiness];
}

/// The rulers as they were read on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulerReading {
    pub on: NaiveDate,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub at: Timestamp,
    /// Each 0–10.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub importance: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub confidence: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub readiness: Option<u8>,
    /// What was said about them, at most one entry for a ruler.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub words: Vec<RulerWords>,
}

/// The answers to the two questions under a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RulerWords {
    pub ruler: Ruler,
    /// Why it is not lower.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub not_lower: String,
    /// What would lift it by one.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub higher: String,
}

impl RulerReading {
    /// The number on a ruler, 0–10.
    pub fn get(&self, ruler: Ruler) -> Option<u8> {
        match ruler {
            Ruler::Importance => self.importance,
            Ruler::Confidence => self.confidence,
            Ruler::Readiness => self.readiness,
        }
    }

    /// Writes the number on a ruler.
    pub fn set(&mut self, ruler: Ruler, value: Option<u8>) {
        *match ruler {
            Ruler::Importance => &mut self.importance,
            Ruler::Confidence => &mut self.confidence,
            Ruler::Readiness => &mut self.readiness,
        } = value;
    }

    /// What was said about a ruler.
    pub fn said(&self, ruler: Ruler) -> Option<&RulerWords> {
        self.words.iter().find(|words| words.ruler == ruler)
    }

    /// A place for what is said about a ruler.
    pub fn say(&mut self, ruler: Ruler) -> &mut RulerWords {
        let at = self.words.iter().position(|words| words.ruler == ruler).unwrap_or_else(|| {
            self.words.push(RulerWords { ruler, not_lower: String::new(), higher: String::new() });
            self.words.len() - 1
        });
        &mut self.words[at]
    }
}

impl FocusArea {
    /// The latest number on a ruler, with its day; one that is dated after `today` only where there is no other.
    pub fn ruler_now(&self, ruler: Ruler, today: NaiveDate) -> Option<(NaiveDate, u8)> {
        let read = self.rulers.iter().filter_map(|reading| Some((reading.on, reading.get(ruler)?)));
        read.max_by_key(|(on, _)| up_to(today, *on, ()))
    }

    /// The numbers on a ruler up to `today`, in the order of days.
    pub fn ruler_over_time(&self, ruler: Ruler, today: NaiveDate) -> Vec<(NaiveDate, u8)> {
        let read = self.rulers.iter().filter(|reading| reading.on <= today);
        read.filter_map(|reading| Some((reading.on, reading.get(ruler)?))).collect()
    }

    /// The number on a ruler before `day`.
    pub fn ruler_before(&self, ruler: Ruler, day: NaiveDate) -> Option<u8> {
        self.rulers.iter().rev().filter(|reading| reading.on < day).find_map(|reading| reading.get(ruler))
    }
}
