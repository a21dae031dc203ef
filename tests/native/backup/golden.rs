//! Files of version 1 as they were written once: every later program reads them, whole.

use cairn::domain::{
    Kind, Model,
    backup::{Limits, Mode, read, restore},
};
use serde_json::Value;

use crate::support::exercise;

/// Each with how many kinds of records it has and how many texts in quarantine: more kinds came after the first file and
/// after the second, and the later ones are a coach who made no format and let no text be damaged.
const FILES: [(&str, &str, usize, usize); 3] = [
    ("v1", include_str!("../../fixtures/backup/v1.json"), 11, 1),
    ("v1 with boards", include_str!("../../fixtures/backup/v1-boards.json"), 12, 0),
    ("v1 with assessments", include_str!("../../fixtures/backup/v1-assessments.json"), 17, 0),
];

#[test]
fn version_1_is_read_whole() {
    for (name, text, kinds, quarantined) in FILES {
        let backup = read(text.as_bytes(), Limits::default()).unwrap();
        assert_eq!(backup.set_aside, []);
        assert_eq!(backup.duplicates, []);
        assert_eq!(backup.quarantine.len(), quarantined);
        let mut model = Model::default();
        model.patch(&restore(&model, &|_, _| None, &backup, Mode::Merge, &Default::default()));
        exercise(&model);

        // Every field of every record is still there, with its value; later versions may add to it.
        let file: Value = serde_json::from_str(text).unwrap();
        let (mut records, mut found) = (0, 0);
        for kind in Kind::ALL {
            let Some(entries) = file["records"][kind.slug()].as_array().filter(|entries| !entries.is_empty()) else {
                continue;
            };
            found += 1;
            for entry in entries {
                let id = entry["d"]["id"].as_str().unwrap();
                let now: Value = serde_json::from_str(&model.record(*kind, id).unwrap().encode()).unwrap();
                assert_holds(&now, &entry["d"], &format!("{}/{id}", kind.slug()));
                assert_eq!(backup.stamp_of(*kind, id).unwrap().hlc.to_string(), entry["hlc"]);
                records += 1;
            }
        }
        assert_eq!(found, kinds, "{name} has every kind that there was");
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
