//! Stores to test with: arbitrary ones in every corner of what the types allow, and a large ordinary one.
//!
//! The benches take a part of it in, too.
#![allow(dead_code, unused_imports)]

pub mod arbitrary;
mod dice;
mod exercise;
mod full;
mod mutate;
pub mod script;

use std::collections::BTreeMap;

use cairn::domain::{
    AnyRecord, Changes, Device, Kind, Model, Stamp, Timestamp,
    backup::{Origin, Quarantined, export},
};
use proptest::prelude::*;

pub use dice::Dice;
pub use exercise::exercise;
pub use full::{full_store, sessions};
pub use mutate::mutate_text;

/// Records with their stamps, and what could not be read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Store {
    pub model: Model,
    pub stamps: BTreeMap<(Kind, String), Stamp>,
    pub quarantine: Vec<Quarantined>,
}

impl Store {
    /// A store of these records, each with a stamp of its own.
    pub fn of(records: Vec<AnyRecord>, dice: &mut Dice) -> Store {
        let mut store = Store::default();
        for record in &records {
            store.stamps.insert((record.kind(), record.id().to_owned()), dice.stamp());
        }
        store.model.patch(&Changes { added: records, ..Changes::default() });
        store
    }

    /// The stamp of a record.
    pub fn stamp_of(&self, kind: Kind, id: &str) -> Option<Stamp> {
        self.stamps.get(&(kind, id.to_owned())).cloned()
    }

    /// The store as a backup file.
    pub fn export(&self) -> String {
        export(&self.model, &|kind, id| self.stamp_of(kind, id), &self.quarantine, &origin())
    }
}

/// Where the backups of the tests come from.
pub fn origin() -> Origin {
    Origin { app: "0.1.0".into(), exported_at: Timestamp(1_767_225_600_000), device: Device::fixed("laptop") }
}

/// A model of the given records.
pub fn model_of(records: Vec<AnyRecord>) -> Model {
    let mut model = Model::default();
    model.patch(&Changes { added: records, ..Changes::default() });
    model
}

/// Any store that the commands could have left behind, and any unknown fields; shrinks towards few records.
pub fn any_store() -> impl Strategy<Value = Store> {
    (any::<u64>(), 0..40_usize).prop_map(|(seed, size)| store(&mut Dice::new(seed), size))
}

/// A store of up to `size` records.
pub fn store(dice: &mut Dice, size: usize) -> Store {
    let records = (0..size).map(|_| arbitrary::record(dice)).collect();
    let mut store = Store::of(records, dice);
    store.quarantine = dice.list(2, |dice| Quarantined { key: dice.text(), text: dice.text() });
    store
}

/// Prints what a test measured, past the test runner's capture: a proof shows its figure and its N.
pub fn figure(text: &str) {
    use std::io::Write as _;
    let _ = std::io::stderr().write_all(format!("  figure: {text}\n").as_bytes());
}
