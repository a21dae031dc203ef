//! A file of version 1 as it was written once: every later program reads it, whole.

use cairn::domain::{
    Kind, Model,
    backup::{Limits, Mode, read, restore},
};
use serde_json::Value;

use crate::support::exercise;

const V1: &str = include_str!("../fixtures/backup/v1.json");

#[test]
fn version_1_is_read_whole() {
    let backup = read(V1.as_bytes(), Limits::default()).unwrap();
    assert_eq!(backup.set_aside, []);
    assert_eq!(backup.duplicates, []);
    assert_eq!(backup.quarantine.len(), 1);
    let mut model = Model::default();
    model.patch(&restore(&model, &|_, _| None, &backup, Mode::Merge));
    exercise(&model);

    // Every field of every record is still there, with its value; later versions may add to it.
    let file: Value = serde_json::from_str(V1).unwrap();
    let mut records = 0;
    // Boards and clusters came after this file was written.
    let later = [Kind::Board, Kind::Cluster];
    for kind in Kind::ALL.iter().filter(|kind| !later.contains(kind)) {
        let entries = file["records"][kind.slug()].as_array().unwrap();
        assert!(!entries.is_empty(), "the file has every kind: {}", kind.slug());
        for entry in entries {
            let id = entry["d"]["id"].as_str().unwrap();
            let now: Value = serde_json::from_str(&model.record(*kind, id).unwrap().encode()).unwrap();
            assert_holds(&now, &entry["d"], &format!("{}/{id}", kind.slug()));
            assert_eq!(backup.stamp_of(*kind, id).unwrap().hlc.to_string(), entry["hlc"]);
            records += 1;
        }
    }
    crate::support::figure(&format!("golden file v1: N = {records} records, every field kept"));
}

/// `now` has everything that `then` has.
fn assert_holds(now: &Value, then: &Value, place: &str) {
    match (now, then) {
        (Value::Object(now), Value::Object(then)) => {
            for (key, value) in then {
                let place = format!("{place}.{key}");
                assert_holds(now.get(key).unwrap_or_else(|| panic!("{place} is gone")), value, &place);
            }
        }
        (Value::Array(now), Value::Array(then)) => {
            assert_eq!(now.len(), then.len(), "{place}");
            for (i, (now, then)) in now.iter().zip(then).enumerate() {
                assert_holds(now, then, &format!("{place}[{i}]"));
            }
        }
        _ => assert_eq!(now, then, "{place}"),
    }
}
