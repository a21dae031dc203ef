//! Files of version 1 as they were written once: every later program reads them, whole.

use cairn::domain::{
    Kind, Model,
    backup::{Limits, Mode, read, restore},
};
use serde_json::Value;

use crate::support::exercise;

/// Each with the kinds that it has none of: boards came after the first file and focus areas after
/// the second, and the second one is a coach who made no
/// format and let no text be damaged.
const FILES: [(&str, &str, &[Kind], usize); 2] = [
    ("v1", include_str!("../fixtures/backup/v1.json"), &[Kind::Board, Kind::Cluster, Kind::FocusArea], 1),
    ("v1 with boards", include_str!("../fixtures/backup/v1-boards.json"), &[Kind::Format, Kind::FocusArea], 0),
];

#[test]
fn version_1_is_read_whole() {
    for (name, text, without, quarantined) in FILES {
        let backup = read(text.as_bytes(), Limits::default()).unwrap();
        assert_eq!(backup.set_aside, []);
        assert_eq!(backup.duplicates, []);
        assert_eq!(backup.quarantine.len(), quarantined);
        let mut model = Model::default();
        model.patch(&restore(&model, &|_, _| None, &backup, Mode::Merge));
        exercise(&model);

        // Every field of every record is still there, with its value; later versions may add to it.
        let file: Value = serde_json::from_str(text).unwrap();
        let mut records = 0;
        for kind in Kind::ALL.iter().filter(|kind| !without.contains(kind)) {
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
        crate::support::figure(&format!("golden file {name}: N = {records} records, every field kept"));
    }
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
