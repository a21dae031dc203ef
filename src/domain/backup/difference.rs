//! A record that is here and in a file, and not the same: which version stands, and why.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    super::{AnyRecord, Client, Id, Kind, Settings, Timestamp, Update, sort},
    Version,
};

/// Which of two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// The one on this device.
    Here,
    /// The one in the file.
    File,
}

/// The versions that a person wants to stand when merging, by record; the newer one stands where they said nothing.
pub type Chosen = BTreeMap<(Kind, String), Side>;

/// A record that is in both places and not the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub here: Version,
    pub file: Version,
    /// The version that stands after merging.
    pub stands: Side,
}

/// What tells which of two versions is the newer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It was written later.
    Newer(Side),
    /// It says that it was written at a time that has not come: the clock of its device was ahead.
    ClockAhead(Side),
    /// Nothing: both were written at the same moment.
    SameMoment,
}

impl Difference {
    /// The newer version stands, unless the other one is chosen.
    pub(super) fn of(here: Version, file: Version, chosen: Option<Side>) -> Self {
        let newer = if file.is_newer_than(&here) { Side::File } else { Side::Here };
        Self { here, file, stands: chosen.unwrap_or(newer) }
    }

    /// What tells which version is the newer, at `now` by this device's clock.
    pub fn why(&self, now: Timestamp) -> Why {
        let (here, file) = (&self.here.stamp, &self.file.stamp);
        if here.hlc == file.hlc {
            return Why::SameMoment;
        }
        let (later, side) = if here > file { (here, Side::Here) } else { (file, Side::File) };
        if later.is_ahead(now) { Why::ClockAhead(side) } else { Why::Newer(side) }
    }

    /// The texts in which the two differ, here and in the file; empty where one has none.
    pub fn texts(&self) -> Vec<(String, String)> {
        let [here, file] = [&self.here, &self.file].map(|version| serde_json::from_str(&version.record.encode()));
        let mut found = Vec::new();
        compare(&here.unwrap_or_default(), &file.unwrap_or_default(), &mut found);
        found
    }

    /// Whether the two differ in nothing that a person has set: the last backup is noted on each device.
    pub(super) fn is_bookkeeping(&self) -> bool {
        let (AnyRecord::Settings(here), AnyRecord::Settings(file)) = (&self.here.record, &self.file.record) else {
            return false;
        };
        let Settings { backed_up, offer_put_aside, .. } = **here;
        Settings { backed_up, offer_put_aside, ..Settings::clone(file) } == **here
    }

    pub(super) fn update(self) -> Option<Update> {
        (self.stands == Side::File).then_some(Update { from: self.here.record, to: self.file.record })
    }
}

fn compare(here: &Value, file: &Value, found: &mut Vec<(String, String)>) {
    const NOTHING: &Value = &Value::Null;
    match (here, file) {
        _ if here == file => {}
        (Value::Object(_), _) | (_, Value::Object(_)) => {
            let fields = [here, file].map(|value| value.as_object());
            for name in sort::set(fields.iter().flatten().flat_map(|fields| fields.keys())) {
                let [here, file] = fields.map(|fields| fields.and_then(|fields| fields.get(name)).unwrap_or(NOTHING));
                compare(here, file, found);
            }
        }
        (Value::Array(_), _) | (_, Value::Array(_)) => {
            let lists = [here, file].map(|value| value.as_array().map_or(&[][..], Vec::as_slice));
            for at in 0..lists[0].len().max(lists[1].len()) {
                let [here, file] = lists.map(|list| list.get(at).unwrap_or(NOTHING));
                compare(here, file, found);
            }
        }
        _ => {
            let [here, file] = [here, file].map(words);
            if here != file {
                found.push((here, file));
            }
        }
    }
}

/// The words of a value; an id, a date or the name of a choice has none.
fn words(value: &Value) -> String {
    let is_code = |text: &str| text.parse::<Id<Client>>().is_ok() && text.bytes().any(|byte| byte.is_ascii_digit());
    value.as_str().filter(|text| !is_code(text)).unwrap_or_default().to_owned()
}
