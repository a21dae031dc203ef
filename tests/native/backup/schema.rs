//! The published schema says what the program writes: no less, and no more.

use std::collections::BTreeSet;

use cairn::domain::Kind;
use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{Dice, figure, store};

const SCHEMA: &str = include_str!("../../../public/schema/backup-v1.schema.json");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::draft202012::new(schema).unwrap()
}

fn exports(count: u64) -> impl Iterator<Item = Value> {
    (0..count).map(|seed| serde_json::from_str(&store(&mut Dice::new(seed), 30).export()).unwrap())
}

#[test]
fn exports_follow_the_schema() {
    const N: u64 = 200;
    let validator = validator(&schema());
    for export in exports(N) {
        if let Some(error) = validator.iter_errors(&export).next() {
            panic!("{}: {error}", error.instance_path());
        }
    }
    figure(&format!("schema: N = {N} exports follow it"));
}

/// The schema names every field that is written: with the unknown ones forbidden, an export without any is still valid.
#[test]
fn the_schema_leaves_no_field_out() {
    let mut closed = schema();
    close(&mut closed["$defs"]);
    let validator = validator(&closed);
    let mut seen = BTreeSet::new();
    for mut export in exports(100) {
        for (kind, entries) in export["records"].as_object_mut().unwrap() {
            seen.insert(kind.clone());
            for entry in entries.as_array_mut().unwrap() {
                entry["d"]
                    .as_object_mut()
                    .unwrap()
                    .retain(|key, _| closed["$defs"][kind]["properties"].get(key).is_some() || !is_from_the_dice(key));
            }
        }
        if let Some(error) = validator.iter_errors(&export).next() {
            panic!("{}: {error}", error.instance_path());
        }
    }
    assert_eq!(seen.len(), Kind::ALL.len());
}

/// The keys that the generator uses for unknown fields.
fn is_from_the_dice(key: &str) -> bool {
    ["__proto__", "constructor", "x-new", "später", "", "zone2", "\u{202e}", "d", "hlc"].contains(&key)
}

/// Forbids unknown properties in every object of the definitions but the stamp, which shares its object with the record.
fn close(definitions: &mut Value) {
    match definitions {
        Value::Object(map) => {
            for (name, value) in map.iter_mut() {
                if name != "stamp" {
                    close(value);
                }
            }
            if map.get("type") == Some(&json!("object")) && map.contains_key("properties") {
                map.insert("additionalProperties".into(), json!(false));
            }
        }
        Value::Array(list) => list.iter_mut().for_each(close),
        _ => {}
    }
}

#[test]
fn a_broken_export_does_not_follow_the_schema() {
    let validator = validator(&schema());
    let whole = exports(40).find(|export| !export["records"]["session"].as_array().unwrap().is_empty()).unwrap();
    assert!(validator.is_valid(&whole));
    let breaks: [(&str, Value); 9] = [
        ("/format", json!("other")),
        ("/min_reader", json!(2)),
        ("/checksum", json!("md5:0")),
        ("/counts", json!({"client": -1})),
        ("/quarantine", json!([{"key": 1}])),
        ("/records/session/0/hlc", json!("now")),
        ("/records/session/0/d/minutes", json!(14)),
        ("/records/session/0/d/on", json!("yesterday")),
        ("/records/session/0/d/phases", json!([])),
    ];
    for (place, value) in breaks {
        let mut broken = whole.clone();
        *broken.pointer_mut(place).unwrap() = value;
        assert!(!validator.is_valid(&broken), "{place}");
    }
    let mut broken = whole;
    broken.as_object_mut().unwrap().remove("records");
    assert!(!validator.is_valid(&broken));
}
