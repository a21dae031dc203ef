//! The file of one set: what goes out comes in again, and every bad file has its plain answer.

use cairn::domain::{
    Id, Moment, OwnPrompt, PromptSet, PromptSetCommand, Stance, Timestamp,
    prompt_set::file::{SetFile, file_name, read, write},
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::commands::World;
use crate::support::{Dice, figure};

fn refusal(text: &str) -> String {
    read(text.as_bytes()).expect_err("the file is refused").to_string()
}

fn file() -> Value {
    json!({"format": "cairn-prompt-set", "version": 1, "app": "0.1.0", "name": "Sleep", "prompts": [
        {"id": "a", "coach": "What helps you rest?", "self": "What helps me rest?", "moment": "opening"},
        {"id": "b", "coach": "What keeps you up?", "stance": "cant", "skill": "open-question"},
    ]})
}

/// The file with one place changed.
fn with(place: &str, value: Value) -> String {
    let mut file = file();
    let (parent, key) = place.rsplit_once('/').expect("a place begins with a slash");
    file.pointer_mut(parent).expect("the place is there")[key] = value;
    file.to_string()
}

/// Any set that the commands could have left behind.
fn any_set(seed: u64) -> PromptSet {
    let dice = &mut Dice::new(seed);
    let words = |dice: &mut Dice| format!("x{}", dice.text()).trim().chars().take(50_000).collect::<String>();
    let prompt = |n: usize| OwnPrompt {
        id: format!("own-{n}"),
        coach: words(dice),
        own: words(dice),
        moment: dice.maybe(|dice| dice.pick(&Moment::ALL)),
        stance: dice.maybe(|dice| dice.pick(&Stance::ALL)),
        skill: dice.pick(&["", "open-question"]).into(),
    };
    let prompts = (0..1 + seed as usize % 6).map(prompt).collect();
    PromptSet {
        id: Id::fixed("set"),
        name: words(&mut Dice::new(seed)),
        prompts,
        at: Timestamp(0),
        extra: Default::default(),
    }
}

/// All of a set but its ids, which are renewed.
fn content(set: &PromptSet) -> (String, Vec<OwnPrompt>) {
    let prompts = set.prompts.iter().map(|prompt| OwnPrompt { id: String::new(), ..prompt.clone() });
    (set.name.clone(), prompts.collect())
}

fn import(world: &mut World, SetFile { name, prompts, .. }: SetFile, over: Option<Id<PromptSet>>) -> Id<PromptSet> {
    let changes = world.run(PromptSetCommand::Import { name, prompts, over: over.clone() });
    over.or_else(|| changes.added_id()).expect("it came in")
}

proptest! {
    #[test]
    fn what_goes_out_comes_in_again(seed in any::<u64>()) {
        let set = any_set(seed);
        let read = read(write(&set, "0.1.0").as_bytes()).expect("our own file");
        prop_assert_eq!((&read.name, &read.prompts), (&set.name, &set.prompts));
        let mut world = World::default();
        let id = import(&mut world, read, None);
        prop_assert_eq!(content(&world.get(&id)), content(&set));
    }
}

#[test]
fn twice_makes_two_sets_and_over_one_replaces_it() {
    let mut world = World::default();
    let taken = || read(file().to_string().as_bytes()).expect("a good file");
    let first = import(&mut world, taken(), None);
    let second = import(&mut world, taken(), None);
    assert_eq!(world.get(&second).name, "Sleep (2)");
    let ids: Vec<_> = [&first, &second].iter().flat_map(|id| world.get(id).prompts).map(|prompt| prompt.id).collect();
    assert!(ids.iter().enumerate().all(|(n, id)| id.starts_with("own-") && !ids[..n].contains(id)), "{ids:?}");
    assert_eq!(import(&mut world, taken(), Some(first.clone())), first);
    assert_eq!((world.model.prompt_sets.len(), &*world.get(&first).name), (2, "Sleep"));
}

#[test]
fn other_files_are_refused_in_plain_words() {
    let other = "This file was made by another app, or for another purpose. It is not a set of prompts.";
    for text in [r#"{"type":"excalidraw","version":2}"#, "[1,2]", "{}", r#"{"format":["cairn-prompt-set"]}"#] {
        assert_eq!(refusal(text), other, "{text}");
    }
    let no_json = "This is not a set of prompts: it is another kind of file.";
    for text in ["BEGIN:VCALENDAR", "name,since\r\nAda,2026", "{not json", "null", "\"cairn-prompt-set\""] {
        assert_eq!(refusal(text), no_json, "{text}");
    }
    assert_eq!(refusal(" \r\n"), "This file is empty.");
    let backup = r#"{"format":"cairn-backup","version":1}"#;
    assert_eq!(refusal(backup), "This is a Cairn backup. You can restore it under Your data.");
    let picture = read(b"\x89PNG\r\n\x1a\n\xff\xfe").unwrap_err();
    assert_eq!(picture.to_string(), "This is not a text file, so it is not a set of prompts.");
    let large = read(&vec![b' '; 2_000_001]).unwrap_err();
    assert_eq!(
        large.to_string(),
        "This file has 3 MB. A set of prompts has 2 MB at most, so this is probably another file."
    );
}

#[test]
fn damage_is_told() {
    let whole = write(&any_set(3), "0.1.0");
    let end = whole.trim_end().len();
    for length in (40..end).filter(|length| whole.is_char_boundary(*length)) {
        let why = refusal(&whole[..length]);
        assert!(why.starts_with("This set ends in the middle (line "), "{length}: {why}");
    }
    let odd = refusal(&file().to_string().replacen("\"Sleep\"", "Sleep", 1));
    assert!(odd.starts_with("This set cannot be read from line 1, column "), "{odd}");
}

#[test]
fn a_newer_version_asks_for_an_update() {
    let newer = with("/version", json!(2)).replace("0.1.0", "2.4");
    assert_eq!(
        refusal(&newer),
        "This set was made by a newer version of Cairn (2.4). Update Cairn first, then try again."
    );
}

#[test]
fn the_place_of_an_error_is_named() {
    let long = "x".repeat(50_001);
    for (place, value, why) in [
        ("/name", json!(7), "“name” in this set cannot be read: invalid type: integer `7`, expected a string."),
        ("/name", json!(" "), "“name” in this set cannot be read: it is empty."),
        ("/version", json!("1"), "“version” in this set cannot be read: it is not a whole number from 1 on."),
        ("/prompts/1/coach", json!(" "), "“prompts[1].coach” in this set cannot be read: it is empty."),
        (
            "/prompts/0/self",
            json!(long),
            "“prompts[0].self” in this set cannot be read: it is longer than a text in Cairn can be (50,000 characters).",
        ),
        ("/prompts", json!([]), "There is no prompt in this file."),
    ] {
        assert_eq!(refusal(&with(place, value)), why);
    }
    let odd = refusal(&with("/prompts/1/stance", json!("maybe")));
    assert!(odd.starts_with("“prompts[1].stance” in this set cannot be read: unknown variant `maybe`"), "{odd}");
    let many: Vec<Value> = (0..501).map(|n| json!({"id": n.to_string(), "coach": "Why?"})).collect();
    assert_eq!(refusal(&with("/prompts", json!(many))), "This file holds 501 prompts. A set holds 500 at most.");
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let deep = file().to_string().replacen("\"Sleep\"", &nested, 1);
    assert!(refusal(&deep).starts_with("“name” in this set cannot be read"), "deep nesting is no crash");
}

#[test]
fn a_file_with_more_than_we_know_and_a_byte_order_mark_is_read() {
    let more = with("/weather", json!("snow"));
    assert_eq!(read(format!("\u{feff}{more}").as_bytes()).expect("it is read").prompts.len(), 2);
}

#[test]
fn files_have_names_that_every_system_takes() {
    let named = |name: &str| file_name(&PromptSet { name: name.into(), ..any_set(1) });
    assert_eq!(named("Sleep & rest/2"), "cairn-prompts-sleep-rest-2.json");
    assert_eq!(named("???"), "cairn-prompts-set.json");
}

#[test]
fn files_follow_the_published_schema() {
    let schema = include_str!("../../../public/schema/prompt-set-v1.schema.json");
    let validator = jsonschema::draft202012::new(&serde_json::from_str(schema).unwrap()).unwrap();
    const N: u64 = 200;
    for seed in 0..N {
        let written: Value = serde_json::from_str(&write(&any_set(seed), "0.1.0")).unwrap();
        if let Some(error) = validator.iter_errors(&written).next() {
            panic!("{}: {error}", error.instance_path());
        }
    }
    figure(&format!("schema of a set: N = {N} files follow it"));
    assert!(validator.is_valid(&file()));
    // What the reader refuses, the schema refuses too.
    for (place, value) in [
        ("/format", json!("other")),
        ("/version", json!(2)),
        ("/name", json!("")),
        ("/prompts", json!([])),
        ("/prompts/0/coach", json!("")),
        ("/prompts/0/moment", json!("lunch")),
    ] {
        let broken = with(place, value);
        assert!(!validator.is_valid(&serde_json::from_str(&broken).unwrap()), "{place}");
        assert!(read(broken.as_bytes()).is_err(), "{place}");
    }
}
