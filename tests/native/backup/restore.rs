//! Merge and replace: what they do, what they say beforehand, and that they can be taken back.

use std::sync::Arc;

use cairn::domain::{
    AnyRecord, Client, Device, Extra, Hlc, Id, Kind, Model, NaiveDate, Stamp, Timestamp,
    backup::{Backup, Limits, Mode, Tally, preview, read, restore},
};

use crate::support::{Dice, Store, figure, model_of, store};

const NOBODY: Tally = Tally { added: 0, updated: 0, unchanged: 0, removed: 0, kept: 0 };

fn client(id: &str, name: &str) -> AnyRecord {
    AnyRecord::Client(Arc::new(Client {
        id: Id::fixed(id),
        name: name.into(),
        myself: false,
        about: String::new(),
        since: NaiveDate::from_ymd_opt(2026, 1, 1).unwrap(),
        archived: false,
        asked: Vec::new(),
        extra: Extra::new(),
    }))
}

/// A store of clients: id, name and the moment of the last writing.
fn clients(rows: &[(&str, &str, i64)]) -> Store {
    let mut store =
        Store { model: model_of(rows.iter().map(|(id, name, _)| client(id, name)).collect()), ..Store::default() };
    for (id, _, at) in rows {
        let stamp = Stamp { hlc: Hlc::default().tick(Timestamp(*at)), dev: Device::fixed("laptop"), rev: 1 };
        store.stamps.insert((Kind::Client, (*id).into()), stamp);
    }
    store
}

fn backup_of(store: &Store) -> Backup {
    read(store.export().as_bytes(), Limits::default()).unwrap()
}

/// The store after restoring the other one's backup, its stamps taken along.
fn after(here: &Store, there: &Store, mode: Mode) -> Store {
    let backup = backup_of(there);
    let changes = restore(&here.model, &|kind, id| here.stamp_of(kind, id), &backup, mode, &Default::default());
    let mut after = here.clone();
    after.model.patch(&changes);
    for record in changes.written() {
        let key = (record.kind(), record.id().to_owned());
        after.stamps.insert(key, backup.stamp_of(record.kind(), record.id()).unwrap());
    }
    for record in &changes.removed {
        after.stamps.remove(&(record.kind(), record.id().to_owned()));
    }
    after
}

#[test]
fn merging_takes_the_newer_version_and_removes_nothing() {
    let here = clients(&[("only-here", "Ada", 1), ("newer-here", "Bo", 9), ("older-here", "Cy", 1), ("same", "Di", 3)]);
    let there =
        clients(&[("only-there", "Ed", 1), ("newer-here", "Bob", 5), ("older-here", "Cyd", 5), ("same", "Di", 4)]);
    let stamps = |kind, id: &str| here.stamp_of(kind, id);
    let tally = preview(&here.model, &stamps, &backup_of(&there), Mode::Merge, &Default::default()).total();
    assert_eq!(tally, Tally { added: 1, updated: 1, unchanged: 1, kept: 2, ..NOBODY });
    let names: Vec<_> = after(&here, &there, Mode::Merge).model.clients.iter().map(|c| c.name.clone()).collect();
    assert_eq!(names, ["Bo", "Cyd", "Ada", "Ed", "Di"]);
}

#[test]
fn replacing_leaves_what_the_file_holds() {
    let here = clients(&[("only-here", "Ada", 1), ("newer-here", "Bo", 9), ("same", "Di", 3)]);
    let there = clients(&[("only-there", "Ed", 1), ("newer-here", "Bob", 5), ("same", "Di", 4)]);
    let stamps = |kind, id: &str| here.stamp_of(kind, id);
    let tally = preview(&here.model, &stamps, &backup_of(&there), Mode::Replace, &Default::default()).total();
    assert_eq!(tally, Tally { added: 1, updated: 1, unchanged: 1, removed: 1, ..NOBODY });
    assert_eq!(after(&here, &there, Mode::Replace).model, there.model);
}

#[test]
fn the_preview_says_what_happens_and_undo_takes_it_back() {
    const N: u64 = 300;
    for seed in 0..N {
        let dice = &mut Dice::new(seed);
        let (here, there) = (store(dice, 20), store(dice, 20));
        let stamps = |kind, id: &str| here.stamp_of(kind, id);
        let backup = backup_of(&there);
        for mode in [Mode::Merge, Mode::Replace] {
            let said = preview(&here.model, &stamps, &backup, mode, &Default::default()).total();
            let changes = restore(&here.model, &stamps, &backup, mode, &Default::default());
            let counts = (changes.added.len(), changes.updated.len(), changes.removed.len());
            assert_eq!((said.added, said.updated, said.removed), counts);
            let mut model = here.model.clone();
            model.patch(&changes);
            assert_eq!(model.records().count(), said.added + said.updated + said.unchanged + said.kept);
            model.patch(&changes.reversed());
            assert_eq!(model, here.model);
        }
    }
    figure(&format!("restore and undo: N = {N} pairs of stores × 2 modes, previews exact, all taken back"));
}

#[test]
fn merging_is_the_same_in_any_order() {
    const N: u64 = 300;
    let merge = |a: &Store, b: &Store| after(a, b, Mode::Merge).model;
    for seed in 0..N {
        let dice = &mut Dice::new(1_000 + seed);
        let (a, b, c) = (store(dice, 15), store(dice, 15), store(dice, 15));
        assert_eq!(merge(&a, &b), merge(&b, &a), "commutative, seed {seed}");
        let (ab, bc) = (after(&a, &b, Mode::Merge), after(&b, &c, Mode::Merge));
        assert_eq!(merge(&ab, &c), merge(&a, &bc), "associative, seed {seed}");
        assert_eq!(merge(&ab, &b), ab.model, "idempotent, seed {seed}");
    }
    figure(&format!("merge: N = {N} triples of stores, commutative, associative, idempotent"));
}

#[test]
fn an_empty_file_into_an_empty_device_is_nothing() {
    let backup = backup_of(&Store::default());
    assert!(restore(&Model::default(), &|_, _| None, &backup, Mode::Replace, &Default::default()).is_empty());
}
