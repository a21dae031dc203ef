//! A source of values that a seed determines.

use cairn::domain::{Device, Extra, Hlc, Id, NaiveDate, Stamp, Timestamp, Visibility};
use chrono::{Days, NaiveDateTime, TimeDelta};
use serde_json::{Number, Value};

/// A generator of pseudo-random values (SplitMix64, Steele et al. 2014).
#[derive(Debug, Clone)]
pub struct Dice(u64);

/// Pieces of text that have broken programs before, among ordinary ones.
const PIECES: &[&str] = &[
    "a word",
    "the client’s “own” words",
    "ÄÖÜ ß é e\u{301}",
    "שלום",
    "مرحبا",
    "日本語",
    "\u{202e}turned\u{202c}",
    "\u{2066}isolated\u{2069}",
    "\u{200f}",
    "👩‍👩‍👧‍👦",
    "🏳️‍🌈",
    "\u{10ffff}",
    "\u{fffd}",
    "\u{feff}",
    "\0",
    "\u{1}",
    "\u{7f}",
    "\u{2028}",
    "\n",
    "\r\n",
    "\t",
    "\\",
    "\"",
    "\\u0000",
    "</script>",
    "<svg onload=alert(1)>",
    "__proto__",
    "=1+1",
    "{",
    "]",
    "null",
    "1e308",
    " ",
];

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: usize) -> usize {
        (self.bits() % n as u64) as usize
    }

    /// True once in `n` times.
    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn flag(&mut self) -> bool {
        self.one_in(2)
    }

    pub fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    pub fn maybe<T>(&mut self, make: impl FnOnce(&mut Dice) -> T) -> Option<T> {
        if self.flag() { Some(make(self)) } else { None }
    }

    /// Up to `most` values.
    pub fn list<T>(&mut self, most: usize, mut make: impl FnMut(&mut Dice) -> T) -> Vec<T> {
        (0..self.below(most + 1)).map(|_| make(self)).collect()
    }

    /// Any text, once in a while the longest that a field may hold.
    pub fn text(&mut self) -> String {
        if self.one_in(1_000) {
            return self.pick(&["é", "🙂", "x"]).repeat(50_000);
        }
        self.list(4, |dice| dice.pick(PIECES)).concat()
    }

    /// One of few ids, so that references meet records as often as not.
    pub fn id<T>(&mut self) -> Id<T> {
        if self.one_in(20) { Id::from_random(self.bits().into()) } else { Id::fixed(&format!("id-{}", self.below(12))) }
    }

    pub fn date(&mut self) -> NaiveDate {
        let first = NaiveDate::MIN.max(NaiveDate::from_ymd_opt(0, 1, 1).expect("a date"));
        let far = first + Days::new(self.bits() % 3_652_425);
        let near = NaiveDate::from_ymd_opt(2026, 1, 1).expect("a date") + Days::new(self.bits() % 400);
        if self.one_in(5) { far } else { near }
    }

    pub fn date_time(&mut self) -> NaiveDateTime {
        self.date().and_time(Default::default()) + TimeDelta::milliseconds((self.bits() % 86_400_000) as i64)
    }

    pub fn moment(&mut self) -> Timestamp {
        let near = 1_767_225_600_000 + (self.bits() % 40_000_000_000) as i64;
        Timestamp(if self.one_in(20) { self.pick(&[-62_167_219_200_000, -1, 0, 253_402_300_799_999]) } else { near })
    }

    /// A value from 0 to `most`, or none.
    pub fn ruler(&mut self, most: usize) -> Option<u8> {
        self.maybe(|dice| dice.below(most + 1) as u8)
    }

    pub fn visibility(&mut self) -> Visibility {
        Visibility { client: self.flag(), sponsor: self.flag() }
    }

    pub fn stamp(&mut self) -> Stamp {
        let at = Timestamp(1_767_225_600_000 + self.below(1_000) as i64);
        let dev = self.pick(&["laptop", "phone", "tablet"]);
        Stamp { hlc: Hlc::default().tick(at), dev: Device::fixed(dev), rev: self.below(9) as u32 }
    }

    /// Fields from a version to come.
    pub fn extra(&mut self) -> Extra {
        const KEYS: &[&str] = &["__proto__", "constructor", "x-new", "später", "", "zone2", "\u{202e}", "d", "hlc"];
        if self.flag() {
            return Extra::new();
        }
        self.list(3, |dice| (dice.pick(KEYS).to_owned(), dice.value(3))).into_iter().collect()
    }

    /// Any JSON.
    pub fn value(&mut self, depth: usize) -> Value {
        match self.below(if depth == 0 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => self.flag().into(),
            2 => self.pick(&[0, 1, i64::MIN, i64::MAX, -1]).into(),
            3 => self.bits().into(),
            4 => Number::from_f64(f64::from_bits(self.bits())).map_or(Value::Null, Value::Number),
            5 => self.text().into(),
            6 => self.list(3, |dice| dice.value(depth - 1)).into(),
            _ => Value::Object(self.list(3, |dice| (dice.text(), dice.value(depth - 1))).into_iter().collect()),
        }
    }
}
