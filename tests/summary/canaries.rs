//! Puts a canary of its own into each text of a store, through the records' JSON: a text field that a later version adds
//! is covered without a word here.

use std::collections::BTreeMap;

use cairn::domain::{AnyRecord, Changes, Kind, Model};
use serde_json::Value;

/// Texts that are names of things inside the program, not words of a person.
const REFERENCES: [&str; 6] = ["id", "client", "session", "goal", "phase", "format"];

/// A field of a record: its kind, its id and where in it.
pub type Place = (Kind, String, String);

/// Replaces each text of `model` by a canary. Empty lists of texts get one; each record gets an unknown field.
pub fn with_canaries(model: &Model) -> (Model, BTreeMap<Place, String>) {
    let (mut filled, mut places) = (Changes::default(), BTreeMap::new());
    for record in model.records().filter(|record| record.kind() != Kind::Settings) {
        let mut json: Value = serde_json::from_str(&record.encode()).unwrap();
        json["unknown_field"] = "".into();
        for pointer in pointers(&json) {
            let canary = format!("CANARY{:04}X", places.len());
            let mut tried = json.clone();
            match tried.pointer_mut(&pointer) {
                Some(Value::Array(list)) => list.push(canary.clone().into()),
                Some(text) => *text = canary.clone().into(),
                None => unreachable!(),
            }
            // What refuses a canary (a date, a choice, an id) holds no words.
            if AnyRecord::decode(record.kind(), &tried.to_string()).is_ok() {
                json = tried;
                places.insert((record.kind(), record.id().into(), pointer), canary);
            }
        }
        filled.added.push(AnyRecord::decode(record.kind(), &json.to_string()).unwrap());
    }
    let mut model = Model::default();
    model.patch(&filled);
    (model, places)
}

/// The pointers to the texts and empty lists of a record.
fn pointers(json: &Value) -> Vec<String> {
    let children: Vec<(String, &Value)> = match json {
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !REFERENCES.contains(&name.as_str()))
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(list) if !list.is_empty() => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        Value::String(_) | Value::Array(_) => return vec![String::new()],
        _ => vec![],
    };
    let below = |(name, value): (String, &Value)| {
        pointers(value).into_iter().map(move |pointer| format!("/{name}{pointer}")).collect::<Vec<_>>()
    };
    children.into_iter().flat_map(below).collect()
}
