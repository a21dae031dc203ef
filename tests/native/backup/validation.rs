//! One check for all: a value that a restore refuses is not shown by the start either, nor put back from the trash.

use std::collections::BTreeSet;

use cairn::{
    domain::{
        AnyRecord, Device, FormatPhase, Id, Kind, Removed, TakenResult, Timestamp, assessment,
        backup::{Limits, read},
        validate,
    },
    store::{Backend as _, MemoryBackend, Opened, Repo, Space},
};
use serde_json::{Value, json};

use super::seal::{entry, file};
use crate::support::{Dice, arbitrary::record_of, figure};

const HLC: &str = "018f3c5a9b20-0001";

/// A moment, a date and a span that are out of range.
const LATE: i64 = 253_402_300_800_000;
const FAR: &str = "+12026-01-01";
const LONG: i64 = 3_155_760_000_001;

/// A kind, a place in its records, and a value that makes no sense there.
type Rule = (Kind, &'static str, Value);

fn rules() -> Vec<Rule> {
    use Kind::*;
    let many = |count: usize, each: &dyn Fn(usize) -> Value| Value::Array((0..count).map(each).collect());
    let shared = |id: usize, share: u16| {
        let empty = serde_json::to_value(FormatPhase::empty(1)).unwrap();
        let mut phase = json!({"id": format!("p{id}"), "name": "x", "share": share});
        for (name, value) in empty.as_object().unwrap() {
            phase.as_object_mut().unwrap().entry(name).or_insert(value.clone());
        }
        phase
    };
    let phase = |id: usize| shared(id, 1);
    let held = |id: usize| json!({"id": format!("p{id}"), "name": "x"});
    let result = |result: TakenResult| serde_json::to_value(result).unwrap();
    let area = |current: Option<u8>| assessment::Area { current, ..assessment::Area::named("a", "x") };
    let unanswerable = || assessment::ItemKind::Scale { min: 5, max: 5, low: String::new(), high: String::new() };
    let item = |kind: assessment::ItemKind| assessment::Item { kind, ..assessment::Item::default() };
    let answers = |items: Vec<assessment::Item>| {
        let items = items.into_iter().map(|item| assessment::Answered { item, ..Default::default() }).collect();
        result(TakenResult::Answers(assessment::Answers { items, ..Default::default() }))
    };
    let interviews = |scale: (u8, u8), questions: usize| {
        let questions = vec!["x".to_owned(); questions];
        result(TakenResult::Stakeholders(assessment::Stakeholders {
            questions,
            scale,
            items: vec![],
            interviews: vec![],
        }))
    };
    let prompt = |id: usize| json!({"id": format!("p{id}"), "coach": "x"});
    let line = |_: usize| json!({"name": "x"});
    let pace = || json!({"first_planned": 0, "planned": 0});
    let mut rules = vec![
        (Settings, "/id", json!("another")),
        (Settings, "/session_minutes", json!(14)),
        (Settings, "/session_minutes", json!(181)),
        (Settings, "/backed_up", json!(LATE)),
        (Settings, "/offer_put_aside", json!(LATE)),
        (Format, "/phases", json!([])),
        (Format, "/phases", json!([phase(0), phase(0)])),
        (Format, "/phases", many(101, &phase)),
        (Format, "/phases", json!([shared(0, 1001)])),
        (Format, "/phases", json!([shared(0, 0)])),
        (Client, "/since", json!(FAR)),
        (Client, "/asked/0/on", json!(FAR)),
        (Vision, "/revised", json!(FAR)),
        (Vision, "/revisited", json!(FAR)),
        (ThreeMonthGoal, "/starts", json!(FAR)),
        (ThreeMonthGoal, "/target", json!(FAR)),
        (ThreeMonthGoal, "/at", json!(LATE)),
        (ThreeMonthGoal, "/milestones/0/by", json!(FAR)),
        (ThreeMonthGoal, "/milestones/0/reached", json!(FAR)),
        (ThreeMonthGoal, "/attainment/weight", json!(0)),
        (ThreeMonthGoal, "/attainment/weight", json!(11)),
        (ThreeMonthGoal, "/attainment/ratings/0/on", json!(FAR)),
        (ThreeMonthGoal, "/attainment/ratings/0/level", json!(3)),
        (Session, "/minutes", json!(14)),
        (Session, "/minutes", json!(181)),
        (Session, "/on", json!(FAR)),
        (Session, "/started", json!(LATE)),
        (Session, "/ended", json!(LATE)),
        (Session, "/still_on", json!(LATE)),
        (Session, "/phases", json!([])),
        (Session, "/phases", json!([held(0), held(0)])),
        (Session, "/phases", many(101, &held)),
        (Session, "/heart", json!(99)),
        (Session, "/pacing/current", json!(99)),
        (Session, "/pacing/running_since", json!(LATE)),
        (Session, "/pacing/phases", many(101, &|_| pace())),
        (Session, "/pacing/phases/0/first_planned", json!(LONG)),
        (Session, "/pacing/phases/0/planned", json!(-LONG)),
        (Session, "/pacing/phases/0/spent", json!(LONG)),
        (Session, "/check_in/engagement", json!(11)),
        (Session, "/scaling/score", json!(11)),
        (Session, "/close/next_session", json!("+12026-01-01T10:00:00")),
        (WeeklyGoal, "/times", json!(0)),
        (WeeklyGoal, "/times", json!(100)),
        (WeeklyGoal, "/readiness", json!(11)),
        (WeeklyGoal, "/starts", json!(FAR)),
        (WeeklyGoal, "/at", json!(LATE)),
        (GoalReview, "/percent", json!(101)),
        (GoalReview, "/on", json!(FAR)),
        (CheckIn, "/percent", json!(101)),
        (CheckIn, "/on", json!(FAR)),
        (CheckIn, "/at", json!(LATE)),
        (Note, "/at", json!(LATE)),
        (Idea, "/at", json!(LATE)),
        (Board, "/at", json!(LATE)),
        (Board, "/clock/running_since", json!(LATE)),
        (Board, "/clock/limit", json!(LONG)),
        (Board, "/clock/spent", json!(-LONG)),
        (FocusArea, "/at", json!(LATE)),
        (FocusArea, "/standings/0/on", json!(FAR)),
        (FocusArea, "/standings/0/at", json!(LATE)),
        (FocusArea, "/rulers/0/on", json!(FAR)),
        (FocusArea, "/rulers/0/at", json!(LATE)),
        (FocusArea, "/rulers/0/importance", json!(11)),
        (FocusArea, "/rulers/0/confidence", json!(11)),
        (FocusArea, "/rulers/0/readiness", json!(11)),
        (FocusArea, "/slips/0/on", json!(FAR)),
        (FocusArea, "/slips/0/at", json!(LATE)),
        (FocusArea, "/planned_lapse", json!({"on": FAR, "what": "x"})),
        (Referral, "/on", json!(FAR)),
        (Referral, "/at", json!(LATE)),
        (Referral, "/ask_again", json!(FAR)),
        (PromptSet, "/at", json!(LATE)),
        (PromptSet, "/prompts", many(501, &prompt)),
        (PromptSet, "/prompts", json!([prompt(0), prompt(0)])),
        (Questionnaire, "/items", serde_json::to_value(vec![item(assessment::ItemKind::Text); 101]).unwrap()),
        (Questionnaire, "/items", serde_json::to_value([item(unanswerable())]).unwrap()),
        (Assessment, "/on", json!(FAR)),
        (Assessment, "/at", json!(LATE)),
        (Assessment, "/result", result(TakenResult::Wheel(vec![area(None); 201]))),
        (Assessment, "/result", result(TakenResult::Wheel(vec![area(Some(11))]))),
        (Assessment, "/result", result(TakenResult::Rulers(vec![area(None); 201]))),
        (Assessment, "/result", json!({"sorted": {"picked": many(201, &|_| json!("x"))}})),
        (Assessment, "/result", json!({"sorted": {"picked": [], "rest": many(201, &|_| json!("x"))}})),
        (Assessment, "/result", json!({"outside": {"name": "x", "lines": many(201, &line)}})),
        (Assessment, "/result", interviews((2, 9), 1)),
        (Assessment, "/result", interviews((1, 5), 201)),
        (Assessment, "/result", answers(vec![item(assessment::ItemKind::Text); 201])),
        (Assessment, "/result", answers(vec![item(unanswerable())])),
        (Trashed, "/at", json!(LATE)),
        (Trashed, "/on", json!(FAR)),
    ];
    for field in ["/importance", "/confidence", "/confidence_after"] {
        rules.push((ThreeMonthGoal, field, json!(11)));
        rules.push((WeeklyGoal, field, json!(11)));
    }
    rules
}

/// A record of the kind that is right but for that value.
fn broken((kind, place, value): &Rule) -> (String, Value) {
    let (parent, field) = place.rsplit_once('/').expect("a pointer");
    for seed in 0..5_000 {
        let record = record_of(*kind, &mut Dice::new(seed));
        let mut json: Value = serde_json::from_str(&record.encode()).unwrap();
        if validate(&record).is_err() {
            continue;
        }
        match json.pointer_mut(parent) {
            Some(Value::Object(fields)) => fields.insert(field.into(), value.clone()),
            _ => continue,
        };
        return (record.id().to_owned(), json);
    }
    panic!("no record of the dice has {place}");
}

/// The text under which a record stands in either copy.
fn sealed(json: &str) -> String {
    let sum = crc32fast::hash(format!("1|1|{HLC}|laptop|{json}").as_bytes());
    format!(r#"{{"v":1,"rev":1,"hlc":"{HLC}","dev":"laptop","c":"{sum:08x}","d":{json}}}"#)
}

#[test]
fn what_a_restore_refuses_the_start_and_the_trash_refuse_too() {
    let rules = rules();
    let mut kinds = BTreeSet::new();
    for rule in &rules {
        let (kind, place, _) = rule;
        let (id, json) = broken(rule);
        let text = json.to_string();
        let decoded = AnyRecord::decode(*kind, &text).unwrap_or_else(|why| panic!("{kind:?} {place}: {why}"));
        let why = validate(&decoded).expect_err(&format!("{kind:?} {place}")).to_string();
        kinds.insert(*kind);

        // From a file: set aside, and the other record comes in.
        let slug = kind.slug();
        let good = r#"{"id":"ada","name":"Ada","since":"2026-01-01"}"#;
        let good = entry(HLC, good);
        let bad = entry(HLC, &text);
        let text_of_file = match kind {
            Kind::Client => file(&[("client", &[&good, &bad])], "[]"),
            _ => file(&[("client", &[&good]), (slug, &[&bad])], "[]"),
        };
        let backup = read(text_of_file.as_bytes(), Limits::default()).unwrap();
        assert_eq!(backup.set_aside.len(), 1, "{kind:?} {place}");
        assert!(backup.set_aside[0].reason.contains(why.rsplit(": ").next().unwrap()), "{kind:?} {place}: {why}");

        // At the start, from either copy: not shown, listed, and kept to the letter.
        let key = format!("cairn:r:{slug}:{id}");
        let stored = sealed(&text);
        for from_twin in [false, true] {
            let local = MemoryBackend::default();
            if !from_twin {
                local.set(&key, &stored).unwrap();
            }
            let Opened { mut repo, mut model } =
                Repo::open(local.clone(), Space::Own, Device::fixed("laptop"), Timestamp(1_770_000_000_000));
            if from_twin {
                model.patch(&repo.reconcile(&model, vec![(key.clone(), stored.clone())]).changes);
            }
            assert_eq!(model.records().count(), 0, "{kind:?} {place}, twin: {from_twin}");
            assert_eq!(repo.quarantine().len(), 1, "{kind:?} {place}, twin: {from_twin}");
            assert!(repo.quarantine()[0].reason.contains(&why), "{:?}", repo.quarantine()[0].reason);
            assert_eq!(repo.quarantine()[0].text, stored);
            assert_eq!(local.texts()[&key], stored);
        }

        // From the trash.
        let removed = Removed { kind: slug.into(), id: id.clone(), d: json };
        assert_eq!(removed.read().unwrap_err().to_string(), why);
    }
    let without: Vec<_> = Kind::ALL.iter().filter(|kind| !kinds.contains(kind)).collect();
    assert_eq!(without, [&Kind::Cluster], "a group of ideas has no number or date");
    figure(&format!(
        "validation: N = {} values of {} kinds, refused alike by a restore, by the start from either copy and by the trash",
        rules.len(),
        kinds.len()
    ));
}

/// Every place that the check names is walked above.
#[test]
fn no_rule_is_left_out() {
    let source =
        concat!(include_str!("../../../src/domain/validate.rs"), include_str!("../../../src/domain/validate/taken.rs"));
    let seen: BTreeSet<String> = rules()
        .iter()
        .map(|rule| validate(&AnyRecord::decode(rule.0, &broken(rule).1.to_string()).unwrap()).unwrap_err().path)
        .collect();
    let mut named = BTreeSet::new();
    for call in ["date(\"", "moment(\"", "ruler(\"", "percent(\"", "minutes(\""] {
        named.extend(source.split(call).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    let left: Vec<_> = named.difference(&seen).collect();
    assert!(named.len() > 30 && left.is_empty(), "{left:?}");
}

/// A whole record that fails gives way to a whole one in the other copy, whichever is newer.
#[test]
fn a_readable_copy_stands_beside_one_that_makes_no_sense() {
    let rule = (Kind::Session, "/pacing/current", json!(99));
    let (id, bad) = broken(&rule);
    let key = format!("cairn:r:session:{id}");
    for (seed, bad_is_here) in [(1, true), (2, false)] {
        let good = (seed..).map(|seed| record_of(Kind::Session, &mut Dice::new(seed))).next().unwrap();
        let mut good: Value = serde_json::from_str(&good.encode()).unwrap();
        good["id"] = json!(id);
        let (good, bad) = (sealed(&good.to_string()), sealed(&bad.to_string()));
        let (here, there) = if bad_is_here { (&bad, &good) } else { (&good, &bad) };
        let local = MemoryBackend::default();
        local.set(&key, here).unwrap();
        let Opened { mut repo, mut model } =
            Repo::open(local.clone(), Space::Own, Device::fixed("laptop"), Timestamp(1_770_000_000_000));
        model.patch(&repo.reconcile(&model, vec![(key.clone(), there.clone())]).changes);
        assert!(model.sessions.get(&Id::fixed(&id)).is_some(), "bad here: {bad_is_here}");
        assert_eq!(local.texts()[&key], good);
        assert!(repo.quarantine().iter().any(|kept| kept.text == bad));
    }
}
