//! Every store comes back equal, unknown fields and all.

use std::cell::Cell;

use cairn::domain::{
    Model,
    backup::{Backup, Limits, Mode, check, preview, read, restore},
};
use proptest::{prelude::*, test_runner::TestRunner};

use crate::support::{Store, any_store, figure, origin};

const CASES: u32 = 1_000;

/// The store that a backup restores into an empty device.
fn restored(backup: &Backup) -> Store {
    let empty = Model::default();
    let changes = restore(&empty, &|_, _| None, backup, Mode::Merge, &Default::default());
    assert!(changes.updated.is_empty() && changes.removed.is_empty(), "an empty device only receives");
    assert_eq!(changes, restore(&empty, &|_, _| None, backup, Mode::Replace, &Default::default()));
    let mut store = Store { quarantine: backup.quarantine.clone(), ..Store::default() };
    store.stamps = backup.records.iter().map(|(key, version)| (key.clone(), version.stamp.clone())).collect();
    store.model.patch(&changes);
    store
}

#[test]
fn every_store_comes_back_equal() {
    let (records, bytes) = (Cell::new(0), Cell::new(0));
    let config = ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() };
    let outcome = TestRunner::new(config).run(&any_store(), |store| {
        let text = store.export();
        let backup = read(text.as_bytes(), Limits::default()).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(&backup.origin, &origin());
        prop_assert!(backup.duplicates.is_empty() && backup.set_aside.is_empty());
        let again = restored(&backup);
        prop_assert_eq!(&again, &store);
        prop_assert_eq!(&again.export(), &text, "the same store is the same file");

        // What is there already is recognised, in both ways of restoring.
        for mode in [Mode::Merge, Mode::Replace] {
            let stamps = |kind, id: &str| store.stamp_of(kind, id);
            prop_assert!(preview(&store.model, &stamps, &backup, mode, &Default::default()).is_here_already());
            prop_assert!(restore(&store.model, &stamps, &backup, mode, &Default::default()).is_empty());
        }
        let report = check(text.as_bytes()).expect("it was read before");
        prop_assert_eq!(report.total(), store.stamps.len());
        records.set(records.get() + report.total());
        bytes.set(bytes.get() + text.len());
        Ok(())
    });
    outcome.unwrap();
    figure(&format!(
        "backup round trip: N = {CASES} stores, {} records, {} kB, all equal",
        records.get(),
        bytes.get() / 1_000
    ));
}

#[test]
fn changed_line_ends_and_a_byte_order_mark_do_no_harm() {
    let store = crate::support::store(&mut crate::support::Dice::new(1), 20);
    let text = format!("\u{feff}{}", store.export().replace('\n', "\r\n"));
    assert_eq!(restored(&read(text.as_bytes(), Limits::default()).unwrap()), store);
}
