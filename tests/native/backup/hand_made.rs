//! Files as people really have them, and as nobody has: each gets its plain answer.

use cairn::domain::{
    Model,
    backup::{Backup, ImportError, Limits, Mode, check, read, restore},
};

use super::seal::{entry, file, seal};
use crate::support::{exercise, figure};

const CLIENT: &str = r#"{"id":"ada","name":"Ada","since":"2026-01-01"}"#;
const EARLY: &str = "019b76da5000-0000";
const LATE: &str = "019b76da5001-0000";

fn opened(text: &str) -> Result<Backup, ImportError> {
    read(text.as_bytes(), Limits::default())
}

fn refusal(text: &str) -> String {
    opened(text).expect_err("the file is refused").to_string()
}

fn one_client() -> String {
    file(&[("client", &[&entry(EARLY, CLIENT)])], "[]")
}

/// The reason for which the only record of this kind is refused.
fn reason(kind: &str, d: &str) -> String {
    refusal(&file(&[(kind, &[&entry(EARLY, d)])], "[]"))
}

#[test]
fn a_whole_file_is_read() {
    let backup = opened(&one_client()).unwrap();
    assert_eq!(backup.report().total(), 1);
    assert_eq!(backup.report().orphans, 0);
}

#[test]
fn other_files_are_refused_in_plain_words() {
    let other = "This file was made by another app, or for another purpose. It is not a Cairn backup.";
    assert_eq!(refusal(r#"{"type":"excalidraw","version":2,"elements":[]}"#), other);
    assert_eq!(refusal(r#"{"name":"x","version":"1.0.0","format":["cairn-backup"]}"#), other);
    assert_eq!(refusal("[1,2,3]"), other);
    assert_eq!(refusal("{}"), other);
    let no_json = "This is not a Cairn backup: it is another kind of file.";
    for text in ["BEGIN:VCALENDAR", "<html></html>", "name,since\r\nAda,2026", "{not json", "null", "\"cairn-backup\""]
    {
        assert_eq!(refusal(text), no_json, "{text}");
    }
    assert_eq!(refusal(" \r\n"), "This file is empty.");
    let picture = read(b"\x89PNG\r\n\x1a\n\xff\xfe", Limits::default()).unwrap_err();
    assert_eq!(picture.to_string(), "This is not a text file, so it is not a Cairn backup.");
}

#[test]
fn damage_is_told() {
    let whole = one_client();
    for length in 60..whole.trim_end().len() {
        assert!(matches!(opened(&whole[..length]), Err(ImportError::CutShort { .. })), "{length}");
    }
    assert_eq!(refusal(&whole.replacen("Ada", "Eve", 1)), ImportError::Changed.to_string());
    assert!(matches!(opened(&whole.replacen("\"Ada\"", "Ada", 1)), Err(ImportError::Damaged { line: 2, .. })));
    assert!(matches!(opened(&whole.replacen("\"app\"", "\"app\":1,\"app\"", 1)), Err(ImportError::Damaged { .. })));
    assert_eq!(
        refusal(&whole.replacen(r#""client":1"#, r#""client":2"#, 1)),
        "This backup says that it holds 2 of “client” but holds 1, so it is not whole."
    );
    assert_eq!(refusal(&whole.replacen("\"device\"", "\"devise\"", 1)), ImportError::Missing("device").to_string());
    let odd = refusal(&whole.replacen("1767225600000", "\"noon\"", 1));
    assert!(odd.starts_with("“exported_at” in this backup cannot be read: invalid type: string \"noon\""), "{odd}");
}

#[test]
fn a_newer_format_is_refused_only_when_it_says_so() {
    let newer = one_client().replace(r#""version":1"#, r#""version":7"#);
    assert_eq!(opened(&newer).unwrap().version, 7);
    assert_eq!(
        refusal(&newer.replace(r#""min_reader":1"#, r#""min_reader":2"#).replace("0.1.0", "2.4")),
        "This backup was made by a newer version of Cairn (2.4). Update Cairn first, then try again."
    );
}

#[test]
fn every_limit_has_its_answer() {
    let large = vec![b' '; 25_000_001];
    assert_eq!(
        check(&large).unwrap_err().to_string(),
        "This file has 26 MB. A backup has 25 MB at most, so this is probably another file."
    );
    for depth in [64, 1_000_000] {
        let nested = format!("{{\"id\":\"ada\",\"x\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        let deep = "This file is nested more than 64 levels deep, which no backup is.";
        let answer = refusal(&file(&[("client", &[&entry(EARLY, &nested)])], "[]"));
        assert_eq!(answer.replace("Line 2 of this", "This"), deep);
    }
    // The nesting that is allowed: file, records, list, entry, record, and 59 below.
    let nested = format!("{}\"x\":{}{}}}", CLIENT.replace('}', ","), "[".repeat(59), "]".repeat(59));
    assert_eq!(opened(&file(&[("client", &[&entry(EARLY, &nested)])], "[]")).unwrap().set_aside, []);

    let long = |text: &str| {
        let d = format!(r#"{{"id":"n","client":"ada","at":0,"text":"{text}"}}"#);
        opened(&file(&[("note", &[&entry(EARLY, &d)])], "[]"))
    };
    assert!(long(&"🙂".repeat(50_000)).is_ok());
    assert!(long(&"\\u00e9".repeat(50_000)).is_ok());
    assert!(long(&"x".repeat(50_000)).is_ok());
    assert!(long(&"x".repeat(50_001)).is_err());
    assert_eq!(
        long(&"🙂".repeat(50_001)).unwrap_err().to_string(),
        "“text” in line 2 of this file is longer than a text in Cairn can be (50,000 characters)."
    );

    let many: Vec<String> = vec!["0".into(); 50_001];
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    assert_eq!(
        refusal(&file(&[("note", &many)], "[]")),
        "This file holds 50001 records. A backup holds 50000 at most."
    );
    let flood = vec!["0"; 1_000_000];
    assert!(matches!(
        opened(&file(&[("note", &flood)], "[]")),
        Err(ImportError::TooManyRecords { count: 1_000_000, .. })
    ));
    figure("limits: N = 4 limits, each on both sides, plain answers");
}

#[test]
fn a_record_that_cannot_be_read_is_set_aside_and_the_rest_is_read() {
    let records: &[(&str, &[&str])] = &[
        ("client", &[&entry(EARLY, CLIENT), &entry(EARLY, r#"{"id":"bo","name":7,"since":"2026-01-01"}"#)]),
        ("mood", &[&entry(EARLY, r#"{"id":"m","value":3}"#)]),
        ("note", &[r#"{"hlc":"soon","dev":"laptop","rev":1,"d":{}}"#, "7"]),
    ];
    let backup = opened(&file(records, "[]")).unwrap();
    assert_eq!(backup.report().total(), 1);
    let aside: Vec<_> = backup.set_aside.iter().map(|aside| (aside.path.as_str(), aside.reason.as_str())).collect();
    let clock = "a clock reading is 12 hexadecimal digits, “-” and 4 more";
    assert_eq!(aside[0].0, "records.client[1].d.name");
    assert_eq!(aside[1], ("records.mood[0]", "this version of Cairn does not know this kind of record"));
    assert_eq!(aside[2], ("records.note[0].hlc", clock));
    assert_eq!(aside[3].0, "records.note[1]");
    assert_eq!(backup.set_aside[1].text, entry(EARLY, r#"{"id":"m","value":3}"#));
}

#[test]
fn values_that_could_hurt_are_refused_with_their_place() {
    let session = r#"{"id":"s","client":"ada","format":"standard","voice":"coach","minutes":30,"on":"2026-01-01",
        "status":"live","phases":[{"id":"a","name":"A"},{"id":"b","name":"B"}],
        "pacing":{"phases":[{"first_planned":1,"planned":1},{"first_planned":1,"planned":1}],"current":0}}"#;
    assert!(opened(&file(&[("session", &[&entry(EARLY, session)])], "[]")).is_ok());
    let goal = r#"{"id":"g","client":"ada","what":"walk","starts":"2026-01-01"}"#;
    let review = r#"{"id":"r","goal":"g","on":"2026-01-01"}"#;
    let format = r#"{"id":"f","name":"F","phases":[{"id":"a","name":"A","share":1,"prompts":[],"checklist":[]}]}"#;
    let settings = r#"{"id":"settings"}"#;
    let wheel = r#"{"id":"t","client":"ada","instrument":"wheel","on":"2026-01-01","at":0,
        "result":{"wheel":[{"id":"a","name":"Work","current":5}]}}"#;
    let own = r#"{"id":"q","name":"Mine","items":[{"id":"a","text":"?","kind":{"scale":{"min":1,"max":7,"low":"","high":""}}}]}"#;
    let cases = [
        ("assessment", wheel, r#""current":5"#, r#""current":11"#, "d.result"),
        ("assessment", wheel, r#""wheel":"#, r#""score":"#, "d.result"),
        ("questionnaire", own, r#""min":1"#, r#""min":7"#, "d.items"),
        ("questionnaire", own, r#""max":7"#, r#""max":11"#, "d.items"),
        ("session", session, r#""minutes":30"#, r#""minutes":14"#, "d.minutes"),
        ("session", session, r#",{"first_planned":1,"planned":1}"#, "", "d.pacing.phases"),
        ("session", session, r#""current":0"#, r#""current":2"#, "d.pacing.current"),
        ("session", session, r#""current":0"#, r#""current":-1"#, "d.pacing.current"),
        ("session", session, r#""planned":1"#, r#""planned":-9223372036854775808"#, "d.pacing.phases"),
        ("session", session, r#""planned":1"#, r#""planned":1e308"#, "d.pacing.phases[0].planned"),
        ("session", session, r#""status":"live""#, r#""status":"live","heart":2"#, "d.heart"),
        ("session", session, r#""status":"live""#, r#""status":"live","scaling":{"score":11}"#, "d.scaling.score"),
        ("session", session, r#""status":"live""#, r#""status":"over""#, "d.status"),
        ("session", session, r#""id":"b""#, r#""id":"a""#, "d.phases"),
        ("session", session, r#""2026-01-01""#, r#""+12026-01-01""#, "d.on"),
        ("session", session, r#""id":"s""#, r#""id":"<svg onload=alert(1)>""#, "d.id"),
        ("weekly-goal", goal, r#""id":"g""#, r#""id":"g","confidence":11"#, "d.confidence"),
        ("weekly-goal", goal, r#""walk""#, r#""\ud800""#, "d.what"),
        ("weekly-goal", goal, r#""walk""#, r#""walk","what":"run""#, "d"),
        ("goal-review", review, r#""id":"r""#, r#""id":"r","percent":101"#, "d.percent"),
        ("goal-review", review, r#""id":"r""#, r#""id":"r","percent":300"#, "d.percent"),
        ("format", format, r#""share":1"#, r#""share":0"#, "d.phases"),
        ("format", format, r#""share":1"#, r#""share":1001"#, "d.phases"),
        ("settings", settings, r#""settings""#, r#""mine""#, "d.id"),
        ("settings", settings, r#""settings""#, r#""settings","session_minutes":181"#, "d.session_minutes"),
        ("settings", settings, r#""settings""#, r#""settings","backed_up":9223372036854775807"#, "d.backed_up"),
    ];
    for (kind, whole, from, to, place) in cases {
        assert!(whole.contains(from), "{from}");
        let answer = reason(kind, &whole.replacen(from, to, 1));
        let start = format!("Nothing in this backup can be read. The first place is “records.{kind}[0].{place}”: ");
        assert!(answer.starts_with(&start), "{kind} {to}: {answer}");
    }
    figure(&format!("values out of range: N = {} cases, each named", cases.len()));
}

#[test]
fn of_two_versions_of_a_record_the_newer_is_taken_and_the_other_is_counted() {
    let (old, new) = (entry(EARLY, CLIENT), entry(LATE, &CLIENT.replace("Ada", "Ada B.")));
    for order in [[&*old, &*new], [&*new, &*old]] {
        let backup = opened(&file(&[("client", &order)], "[]")).unwrap();
        assert!(backup.records.values().all(|version| version.record.encode().contains("Ada B.")));
        assert_eq!(backup.report().duplicates, 1);
        assert!(backup.duplicates[0].record.encode().contains("\"Ada\""));
    }
}

#[test]
fn references_that_lead_nowhere_are_kept_and_counted() {
    let note = r#"{"id":"n","client":"nobody","session":"nothing","at":0,"text":"a line"}"#;
    let backup = opened(&file(&[("note", &[&entry(EARLY, note)])], "[]")).unwrap();
    assert_eq!(backup.report().orphans, 2);
    let mut model = Model::default();
    model.patch(&restore(&model, &|_, _| None, &backup, Mode::Merge, &Default::default()));
    assert_eq!(model.notes.len(), 1);
    exercise(&model);
}

#[test]
fn odd_text_stays_text() {
    let odd = r#""<svg onload=alert(1)> \u0000 \u202e’🙂 </script> __proto__""#;
    let d = format!(r#"{{"id":"ada","name":{odd},"since":"2026-01-01","__proto__":{{"admin":true}},"big":1e308}}"#);
    let backup = opened(&file(&[("client", &[&entry(EARLY, &d)])], r#"[{"key":"cairn/\u0000","text":"{"}]"#)).unwrap();
    let text = backup.records.values().next().unwrap().record.encode();
    let expected: serde_json::Value = serde_json::from_str(&d).unwrap();
    let found: serde_json::Value = serde_json::from_str(&text).unwrap();
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&found[key], value);
    }
    assert_eq!(backup.quarantine[0].key, "cairn/\0");
}

#[test]
fn sealing_by_the_description_agrees_with_the_program() {
    let text = crate::support::store(&mut crate::support::Dice::new(3), 20).export();
    assert_eq!(seal(&text), text);
}
