//! What goes out comes in again, and every bad file has its plain answer.

use cairn::domain::{
    Assessment,
    assessment::{Area, Filled, Request},
    backup,
    file::FileError,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::any;

fn request() -> Value {
    json!({"format": "cairn-assessment-request", "version": 1, "app": "0.1.0", "request": "r1", "instrument": "own",
    "note": "Take your time.", "questionnaire": {"id": "own", "name": "Sleep", "items": [
        {"id": "q1", "text": "How did you sleep?", "kind": {"scale": {"min": 0, "max": 10, "low": "", "high": ""}}},
        {"id": "q2", "text": "Where?", "kind": {"choice": {"options": [
            {"text": "At home", "points": 1}, {"text": "Away", "points": 0}]}}},
        {"id": "q3", "text": "What helped?", "kind": "text"},
    ]}})
}

fn result() -> Value {
    let item = |n: usize| request()["questionnaire"]["items"][n].clone();
    json!({"format": "cairn-assessment-result", "version": 1, "app": "0.1.0", "id": "f1", "request": "r1",
    "instrument": "own", "on": "2026-11-20", "result": {"answers": {"name": "Sleep", "items": [
        {"item": item(0), "value": 7}, {"item": item(1), "value": 1}, {"item": item(2), "words": "Quiet."},
    ]}}})
}

fn wheel() -> Value {
    let areas: Vec<Value> =
        (0..6).map(|n| json!({"id": format!("a{n}"), "name": format!("Area {n}"), "current": n})).collect();
    json!({"format": "cairn-assessment-result", "version": 1, "id": "f2", "instrument": "wheel", "on": "2026-11-20",
        "result": {"wheel": areas}})
}

/// A file with one place changed.
fn with(mut file: Value, place: &str, value: Value) -> String {
    let (parent, key) = place.rsplit_once('/').expect("a place begins with a slash");
    let parent = file.pointer_mut(parent).expect("the place is there");
    match parent {
        Value::Array(list) => list[key.parse::<usize>().expect("a number")] = value,
        parent => parent[key] = value,
    }
    file.to_string()
}

fn why<T: std::fmt::Debug>(read: Result<T, FileError>) -> String {
    read.expect_err("the file is refused").to_string()
}

fn no_request(text: &str) -> String {
    why(Request::read(text.as_bytes()))
}

fn no_result(text: &str) -> String {
    why(Filled::read(text.as_bytes()))
}

proptest! {
    #[test]
    fn a_request_that_goes_out_comes_in_again(seed in any::<u64>()) {
        let request = any::request(seed);
        prop_assert_eq!(Request::read(request.write("0.1.0").as_bytes()), Ok(request));
    }

    #[test]
    fn a_result_that_goes_out_comes_in_again(seed in any::<u64>()) {
        let filled = any::filled(seed);
        prop_assert_eq!(Filled::read(filled.write("0.1.0").as_bytes()), Ok(filled));
    }
}

#[test]
fn the_hand_made_files_are_good() {
    let request = Request::read(request().to_string().as_bytes()).expect("a request");
    assert_eq!((request.instrument.as_str(), &*request.note), ("own", "Take your time."));
    assert!(Filled::read(result().to_string().as_bytes()).is_ok());
    assert!(Filled::read(wheel().to_string().as_bytes()).is_ok());
}

#[test]
fn another_file_of_cairns_is_told_by_its_name() {
    let backup = r#"{"format":"cairn-backup","version":1}"#;
    let set = r#"{"format":"cairn-prompt-set","version":1}"#;
    let (request, result) = (request().to_string(), result().to_string());
    for said in [no_request(backup), no_result(backup)] {
        assert_eq!(said, "This is a Cairn backup. You can restore it under Your data.");
    }
    for said in [no_request(set), no_result(set)] {
        assert_eq!(said, "This is a set of prompts from Cairn. A coach can add it in the Library.");
    }
    let is_result = "This is an assessment with its answers. A coach adds it on the Assessments page of the client.";
    let is_request = "This is an assessment that a coach sent to be filled in. Open it under Fill in an assessment.";
    assert_eq!(no_request(&result), is_result);
    assert_eq!(no_result(&request), is_request);
    let restored = |text: &str| backup::read(text.as_bytes(), backup::Limits::default()).expect_err("no backup");
    assert_eq!(restored(&result).to_string(), is_result);
    assert_eq!(restored(&request).to_string(), is_request);
}

#[test]
fn other_files_are_refused_in_plain_words() {
    let other = "This file was made by another app, or for another purpose. It is not an assessment from a coach.";
    for text in [r#"{"type":"excalidraw"}"#, "[1]", "{}", r#"{"format":["cairn-assessment-request"]}"#] {
        assert_eq!(no_request(text), other, "{text}");
    }
    assert_eq!(
        no_result("name,on\r\nAda,2026"),
        "This is not the result of an assessment: it is another kind of file."
    );
    assert_eq!(no_result(" \n"), "This file is empty.");
    assert_eq!(why(Filled::read(b"\x89PNG\xff")), "This is not a text file, so it is not the result of an assessment.");
    assert_eq!(
        why(Request::read(&vec![b' '; 1_000_001])),
        "This file has 2 MB. An assessment from a coach has 1 MB at most, so this is probably another file."
    );
}

#[test]
fn damage_and_newer_versions_are_told() {
    let whole = any::filled(5).write("0.1.0");
    let end = whole.trim_end().len();
    for length in (60..end).filter(|length| whole.is_char_boundary(*length)) {
        let why = no_result(&whole[..length]);
        assert!(why.starts_with("This result ends in the middle (line "), "{length}: {why}");
    }
    let odd = no_request(&request().to_string().replacen("\"Sleep\"", "Sleep", 1));
    assert!(odd.starts_with("This assessment cannot be read from line 1, column "), "{odd}");
    assert_eq!(
        no_request(&with(request(), "/version", json!(2)).replace("0.1.0", "2.4")),
        "This assessment was made by a newer version of Cairn (2.4). Update Cairn first, then try again."
    );
}

#[test]
fn the_place_of_an_error_in_a_request_is_named() {
    let long = "x".repeat(50_001);
    for (place, value, why) in [
        ("/request", json!("No Id"), "“request” in this assessment cannot be read: an id has 1 to 40 characters"),
        ("/instrument", json!("swls"), "“questionnaire.id” in this assessment cannot be read: the file asks for"),
        ("/questionnaire", json!(null), "“questionnaire” in this assessment cannot be read: the questions are not"),
        ("/questionnaire/name", json!(" "), "“questionnaire.name” in this assessment cannot be read: it is empty."),
        ("/questionnaire/items", json!([]), "There is no question in this file."),
        ("/questionnaire/items/1/text", json!(""), "“questionnaire.items[1].text” in this assessment cannot be read"),
        ("/questionnaire/items/1/id", json!("q1"), "“questionnaire.items[1].id” in this assessment cannot be read"),
        ("/questionnaire/items/0/kind/scale/max", json!(11), "“questionnaire.items[0].kind.scale” in this assessment"),
        ("/questionnaire/items/0/kind/scale/max", json!(0), "“questionnaire.items[0].kind.scale” in this assessment"),
        ("/questionnaire/items/1/kind/choice/options", json!([]), "“questionnaire.items[1].kind.choice” in this"),
        ("/note", json!(long), "“note” in this assessment cannot be read: it is longer than a text in Cairn can be"),
        ("/areas", json!([{"id": "a", "name": "A"}]), "“areas” in this assessment cannot be read: this instrument has"),
        ("/version", json!("1"), "“version” in this assessment cannot be read: it is not a whole number from 1 on."),
    ] {
        let said = no_request(&with(request(), place, value));
        assert!(said.starts_with(why), "{place}: {said}");
    }
    let many: Vec<Value> = (0..101).map(|n| json!({"id": format!("q{n}"), "text": "?", "kind": "text"})).collect();
    assert_eq!(
        no_request(&with(request(), "/questionnaire/items", json!(many))),
        "This file holds 101 questions. A questionnaire has at most 100."
    );
    let only_coach =
        json!({"format": "cairn-assessment-request", "version": 1, "request": "r", "instrument": "outside"});
    assert_eq!(no_request(&only_coach.to_string()), "Only a coach can fill in the instrument that this file names.");
    let five: Vec<Value> = (0..5).map(|n| json!({"id": format!("a{n}"), "name": "A"})).collect();
    let small = with(only_coach, "/instrument", json!("wheel"));
    let small = with(serde_json::from_str(&small).unwrap(), "/areas", json!(five));
    assert_eq!(no_request(&small), "“areas” in this assessment cannot be read: a wheel has 6 to 12 areas.");
}

#[test]
fn the_place_of_an_error_in_a_result_is_named() {
    for (file, place, value, why) in [
        (result(), "/on", json!("yesterday"), "“on” in this result cannot be read: "),
        (result(), "/on", json!("+12026-01-01"), "“on” in this result cannot be read: it is no day of our years."),
        (result(), "/instrument", json!("wheel"), "“result” in this result cannot be read: these are not answers"),
        (result(), "/instrument", json!("outside"), "“result” in this result cannot be read: these are not answers"),
        (result(), "/result/answers/items/0/value", json!(11), "“result.answers.items[0].value” in this result"),
        (result(), "/result/answers/items/1/value", json!(2), "“result.answers.items[1].value” in this result"),
        (result(), "/result/answers/items/2/value", json!(1), "“result.answers.items[2].value” in this result"),
        (result(), "/result/answers/items/0/value", json!("7"), "“result.answers.items[0].value” in this result"),
        (result(), "/result/answers/items/1/item/id", json!("q1"), "“result.answers.items[1].item.id” in this result"),
        (
            wheel(),
            "/result/wheel/3/current",
            json!(11),
            "“result.wheel[3].current” in this result cannot be read: it is",
        ),
        (wheel(), "/result/wheel/3/current", json!(-1), "“result.wheel[3].current” in this result cannot be read: "),
        (
            wheel(),
            "/result/wheel/0/id",
            json!("a1"),
            "“result.wheel[1].id” in this result cannot be read: another area",
        ),
        (
            wheel(),
            "/result/wheel",
            json!([]),
            "“result.wheel” in this result cannot be read: a wheel has 6 to 12 areas.",
        ),
        (
            wheel(),
            "/result",
            json!({"outside": {"name": "x"}}),
            "“result” in this result cannot be read: these are not",
        ),
    ] {
        let said = no_result(&with(file, place, value));
        assert!(said.starts_with(why), "{place}: {said}");
    }
    let open = json!([{"item": {"id": "q1", "text": "?", "kind": "text"}}]);
    let open = with(result(), "/result/answers/items", open);
    assert_eq!(no_result(&open), "There is no answer in this file yet.");
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep = result().to_string().replacen("\"Sleep\"", &nested, 1);
    assert!(no_result(&deep).starts_with("“result.answers.name” in this result"), "deep nesting is no crash");
}

#[test]
fn a_file_with_more_than_we_know_and_a_byte_order_mark_is_read() {
    let more = with(request(), "/questionnaire/items/0/weather", json!("snow"));
    let more = with(serde_json::from_str(&more).unwrap(), "/weather", json!({"deep": [1]}));
    assert!(Request::read(format!("\u{feff}{more}").as_bytes()).is_ok());
    let more = with(result(), "/weather", json!("snow"));
    assert!(Filled::read(format!("\u{feff}{more}").as_bytes()).is_ok());
}

#[test]
fn a_request_says_nothing_of_what_was_answered() {
    let said = Area { current: Some(3), words: "CANARY".into(), ..Area::named("a1", "Walking") };
    let request = any::request(1);
    let request = Request::built_in(request.request, Assessment::RULERS).about(&[said]);
    let file = request.write("0.1.0");
    assert!(file.contains("Walking") && !file.contains("CANARY") && !file.contains("current"), "{file}");
}

#[test]
fn files_have_names_that_every_system_takes() {
    assert_eq!(Request::file_name("Wheel of life"), "cairn-assessment-wheel-of-life.json");
    assert_eq!(Request::file_name("?"), "cairn-assessment-questions.json");
    let filled = Filled::read(wheel().to_string().as_bytes()).expect("a result");
    assert_eq!(filled.file_name("Wheel of life"), "cairn-result-wheel-of-life-2026-11-20.json");
}
