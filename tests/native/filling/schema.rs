//! The published schemas say what the program writes and reads: no less, and no more.

use cairn::domain::assessment::{Filled, Request};
use jsonschema::Validator;
use serde_json::{Value, json};

use super::any;
use crate::support::figure;

const N: u64 = 200;

fn validator(schema: &str) -> Validator {
    jsonschema::draft202012::new(&serde_json::from_str(schema).unwrap()).unwrap()
}

fn of_requests() -> Validator {
    validator(include_str!("../../../public/schema/assessment-request-v1.schema.json"))
}

fn of_results() -> Validator {
    validator(include_str!("../../../public/schema/assessment-result-v1.schema.json"))
}

fn follows(validator: &Validator, file: &str) {
    let file: Value = serde_json::from_str(file).unwrap();
    if let Some(error) = validator.iter_errors(&file).next() {
        panic!("{}: {error}", error.instance_path());
    }
}

#[test]
fn files_follow_the_published_schemas() {
    let (requests, results) = (of_requests(), of_results());
    for seed in 0..N {
        follows(&requests, &any::request(seed).write("0.1.0"));
        follows(&results, &any::filled(seed).write("0.1.0"));
    }
    figure(&format!("schemas of requests and results: N = {N} files each follow them"));
}

/// What the reader refuses, the schema refuses too, wherever a schema can.
#[test]
fn broken_files_follow_no_schema() {
    let find = |wanted: &str| (0..).map(any::request).find(|request| request.instrument.as_str() == wanted).unwrap();
    let own = (0..).map(any::request).find(|request| request.questionnaire.is_some()).unwrap();
    let requests = of_requests();
    for (request, place, value) in [
        (own.clone(), "/format", json!("other")),
        (own.clone(), "/version", json!(2)),
        (own.clone(), "/request", json!("No Id")),
        (own.clone(), "/instrument", json!("outside")),
        (own.clone(), "/questionnaire", json!(null)),
        (own.clone(), "/questionnaire/items", json!([])),
        (own.clone(), "/questionnaire/items/0/text", json!("")),
        (own.clone(), "/questionnaire/items/0/kind", json!("none")),
        (own, "/areas", json!([{"id": "a", "name": "A"}])),
        (find("wheel"), "/areas", json!([{"id": "a", "name": "A"}])),
        (find("swls"), "/questionnaire", json!({"id": "swls", "name": "x", "items": []})),
    ] {
        let text = broken(&request.write("0.1.0"), place, value);
        assert!(!requests.is_valid(&serde_json::from_str(&text).unwrap()), "{place}");
        assert!(Request::read(text.as_bytes()).is_err(), "{place}");
    }
    let results = of_results();
    let find = |wanted: &str| (0..).map(any::filled).find(|filled| filled.instrument.as_str() == wanted).unwrap();
    for (filled, place, value) in [
        (find("own"), "/version", json!(2)),
        (find("own"), "/on", json!("yesterday")),
        (find("own"), "/instrument", json!("stakeholders")),
        (find("own"), "/instrument", json!("wheel")),
        (find("own"), "/result", json!({})),
        (find("own"), "/result/answers/items", json!([])),
        (find("wheel"), "/result/wheel/0/current", json!(11)),
        (find("wheel"), "/result/wheel/0/name", json!("")),
        (find("wheel"), "/instrument", json!("values")),
        (find("values"), "/result/sorted/picked", json!([""])),
    ] {
        let text = broken(&filled.write("0.1.0"), place, value);
        assert!(!results.is_valid(&serde_json::from_str(&text).unwrap()), "{place}");
        assert!(Filled::read(text.as_bytes()).is_err(), "{place}");
    }
}

fn broken(file: &str, place: &str, value: Value) -> String {
    let mut file: Value = serde_json::from_str(file).unwrap();
    let (parent, key) = place.rsplit_once('/').unwrap();
    file.pointer_mut(parent).unwrap()[key] = value;
    file.to_string()
}
