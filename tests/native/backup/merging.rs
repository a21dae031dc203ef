//! Merging two devices that wrote without knowing of each other: what differs is named, the person may choose, and what
//! gives way is kept.

use std::collections::BTreeMap;

use cairn::{
    domain::{
        AnyRecord, Changes, Device, Hlc, Id, Kind, Model, Note, Stamp, Timestamp,
        backup::{Backup, Chosen, Limits, Mode, Side, Why, preview, read, restore},
    },
    store::{MemoryBackend, Opened, Repo, Space},
};

use crate::support::{Dice, Store, arbitrary::record_of, figure, model_of};

const NOW: Timestamp = Timestamp(1_795_900_000_000);
const DAY: i64 = 86_400_000;

fn stamp(at: i64, dev: &str) -> Stamp {
    Stamp { hlc: Hlc::default().tick(Timestamp(at)), dev: Device::fixed(dev), rev: 3 }
}

fn store_of(record: AnyRecord, at: i64, dev: &str) -> Store {
    let key = (record.kind(), record.id().to_owned());
    Store { model: model_of(vec![record]), stamps: BTreeMap::from([(key, stamp(at, dev))]), quarantine: Vec::new() }
}

fn backup_of(store: &Store) -> Backup {
    read(store.export().as_bytes(), Limits::default()).unwrap()
}

/// The texts of a record's JSON that the other has not.
fn own_texts(of: &AnyRecord, other: &AnyRecord) -> Vec<String> {
    fn texts(value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::String(text) if !text.is_empty() => found.push(text.clone()),
            serde_json::Value::Array(list) => list.iter().for_each(|value| texts(value, found)),
            serde_json::Value::Object(fields) => fields.values().for_each(|value| texts(value, found)),
            _ => {}
        }
    }
    let [mut own, mut others] = [Vec::new(), Vec::new()];
    texts(&serde_json::from_str(&of.encode()).unwrap(), &mut own);
    texts(&serde_json::from_str(&other.encode()).unwrap(), &mut others);
    own.retain(|text| !others.contains(text));
    own
}

/// A device with one record, as the repository keeps it.
fn device(store: &Store) -> (Repo<MemoryBackend>, Model, MemoryBackend) {
    let local = MemoryBackend::default();
    let Opened { mut repo, model } = Repo::open(local.clone(), Space::Own, Device::fixed("here"), Timestamp(0));
    let changes = Changes { added: store.model.records().collect(), ..Changes::default() };
    repo.commit_restored(
        &model,
        &changes,
        &|kind, id| store.stamp_of(kind, id),
        NOW + cairn::domain::Span(2 * 366 * DAY),
    )
    .unwrap();
    let mut model = model;
    model.patch(&changes);
    (repo, model, local)
}

#[test]
fn every_difference_is_named_and_either_version_can_stand() {
    // Here newer, the file newer, each of them from a clock that was a year ahead, and the very same moment.
    let times = [
        (NOW.0 - DAY, NOW.0 - 2 * DAY, Why::Newer(Side::Here)),
        (NOW.0 - 2 * DAY, NOW.0 - DAY, Why::Newer(Side::File)),
        (NOW.0 + 365 * DAY, NOW.0 - DAY, Why::ClockAhead(Side::Here)),
        (NOW.0 - DAY, NOW.0 + 365 * DAY, Why::ClockAhead(Side::File)),
        (NOW.0 - DAY, NOW.0 - DAY, Why::SameMoment),
    ];
    let (mut merges, mut kept, mut kinds) = (0, 0, BTreeMap::new());
    for &kind in Kind::ALL {
        for seed in 0..12 {
            let (ours, mut theirs) =
                (record_of(kind, &mut Dice::new(seed)), record_of(kind, &mut Dice::new(seed + 500)));
            // The same record: the other one's content under this one's id.
            let mut json: serde_json::Value = serde_json::from_str(&theirs.encode()).unwrap();
            json["id"] = ours.id().into();
            theirs = AnyRecord::read(kind, &json.to_string()).unwrap();
            if ours == theirs {
                continue;
            }
            for (here_at, file_at, why) in times {
                let (here, there) =
                    (store_of(ours.clone(), here_at, "here"), store_of(theirs.clone(), file_at, "there"));
                let backup = backup_of(&there);
                for choice in [None, Some(Side::Here), Some(Side::File)] {
                    let (mut repo, mut model, local) = device(&here);
                    let stamps = |kind, id: &str| repo.stamp(kind, id).cloned();
                    let chosen: Chosen = choice.map(|side| ((kind, ours.id().to_owned()), side)).into_iter().collect();
                    let seen = preview(&model, &stamps, &backup, Mode::Merge, &chosen);
                    assert!(!seen.is_here_already(), "{kind:?}: it is not here already");
                    let [difference] = &seen.differences[..] else { panic!("{kind:?}: one record differs") };
                    assert_eq!(difference.why(NOW), why);
                    if let Some(side) = choice {
                        assert_eq!(difference.stands, side);
                    }
                    let changes = restore(&model, &stamps, &backup, Mode::Merge, &chosen);
                    assert_eq!(changes, restore(&model, &stamps, &backup, Mode::Merge, &chosen), "deterministic");
                    let differences = seen.differences.clone();
                    repo.commit_restored(&model, &changes, &|kind, id| backup.stamp_of(kind, id), NOW).unwrap();
                    repo.keep_given_way(&differences);
                    model.patch(&changes);
                    let (stood, gave_way) = match differences[0].stands {
                        Side::Here => (&ours, &theirs),
                        Side::File => (&theirs, &ours),
                    };
                    assert_eq!(model.record(kind, ours.id()).as_ref(), Some(stood), "{kind:?} {why:?} {choice:?}");
                    let own = own_texts(gave_way, stood);
                    let aside: Vec<_> = repo.quarantine().iter().collect();
                    assert_eq!(aside.len(), usize::from(!own.is_empty()), "{kind:?}: {own:?}");
                    if let [one] = aside[..] {
                        let json: serde_json::Value = serde_json::from_str(&one.text).unwrap();
                        assert_eq!(AnyRecord::read(kind, &json["d"].to_string()).as_ref(), Ok(gave_way));
                        assert_eq!(local.texts()[&one.key], one.text);
                        kept += 1;
                    }
                    // It stands after a reload too.
                    let again = Repo::open(local, Space::Own, Device::fixed("here"), NOW).model;
                    assert_eq!(again.record(kind, ours.id()).as_ref(), Some(stood));
                    merges += 1;
                    *kinds.entry(kind).or_insert(0) += 1;
                }
            }
        }
    }
    assert_eq!(kinds.len(), Kind::ALL.len());
    figure(&format!(
        "merging: N = {merges} merges of a record that differs, {} kinds: each named, {kept} versions kept aside, 0 lost",
        kinds.len()
    ));
}

#[test]
fn only_where_nothing_differs_everything_is_here_already() {
    const N: u64 = 200;
    let mut same = 0;
    for seed in 0..N {
        let here = crate::support::store(&mut Dice::new(seed), 12);
        let there = if seed % 2 == 0 { here.clone() } else { crate::support::store(&mut Dice::new(seed + 7_000), 12) };
        let seen =
            preview(&here.model, &|kind, id| here.stamp_of(kind, id), &backup_of(&there), Mode::Merge, &Chosen::new());
        let all_here = there.model.records().all(|record| record.current_in(&here.model) == Some(record));
        assert_eq!(seen.is_here_already(), all_here, "seed {seed}");
        same += usize::from(all_here);
    }
    figure(&format!("merging: N = {N} pairs of stores, {same} of them said to be here already, all rightly"));
}

/// The words that a second device wrote, in a file that this one has a later version of.
#[test]
fn older_wording_is_shown_and_can_be_taken() {
    let backup = read(include_bytes!("../../fixtures/older-wording.json"), Limits::default()).unwrap();
    let id = "1h4h4bxw7e4yyq3ex3ack1kdt7";
    let AnyRecord::Note(theirs) = &backup.records[&(Kind::Note, id.to_owned())].record else { panic!("a note") };
    let ours = Note { text: "What she said, tidied up".into(), ..Note::clone(theirs) };
    let mut model = model_of(backup.records.values().map(|version| version.record.clone()).collect());
    model.patch(&Changes { added: vec![AnyRecord::Note(ours.into())], ..Changes::default() });
    let stamps = |kind, of: &str| {
        if of == id { Some(stamp(NOW.0, "here")) } else { backup.stamp_of(kind, of) }
    };
    let seen = preview(&model, &stamps, &backup, Mode::Merge, &Chosen::new());
    assert!(!seen.is_here_already());
    let [difference] = &seen.differences[..] else { panic!("{:?}", seen.differences) };
    assert_eq!(difference.stands, Side::Here);
    let both = ("What she said, tidied up".to_owned(), "What she really said, word for word".to_owned());
    assert_eq!(difference.texts(), [both]);
    let chosen = Chosen::from([((Kind::Note, id.to_owned()), Side::File)]);
    model.patch(&restore(&model, &stamps, &backup, Mode::Merge, &chosen));
    assert_eq!(model.notes.get(&Id::fixed(id)).unwrap().text, "What she really said, word for word");
}
