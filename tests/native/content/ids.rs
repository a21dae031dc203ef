//! Ids stay: records, favourites and saved sets refer to them.
//!
//! Every id is in `tests/fixtures/content-ids.txt`, one to a line, with its place before it. An id that is gone or was
//! renamed makes the check fail. New ids do too, until they are taken in with `make content-ids` (that is
//! `CAIRN_CONTENT_IDS=take cargo test --test content ids::`); the command only ever adds. An id that no release has carried
//! yet can still be taken back: delete its line by hand.

use std::{collections::BTreeSet, env, fs, path::Path};

use super::gather::everything;

const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/content-ids.txt");

/// The ids of all content. Paragraphs and examples are counted and not named: they are text, and free to change.
fn ids() -> BTreeSet<String> {
    let named = |part: &str| {
        !(part.starts_with("example-") || part.starts_with("alone-") || part.chars().all(|c| c.is_ascii_digit()))
    };
    everything().into_iter().map(|found| found.place).filter(|place| place.split('/').all(named)).collect()
}

/// What a file of ids lists; its order and doubled lines do not matter, so that two changes merge by keeping both sides.
fn listed(text: &str) -> BTreeSet<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// What is wrong with `now` beside the ids that were `kept`.
fn complaint(kept: &BTreeSet<String>, now: &BTreeSet<String>) -> Option<String> {
    let gone: Vec<&String> = kept.difference(now).collect();
    let new: Vec<&String> = now.difference(kept).collect();
    if !gone.is_empty() {
        Some(format!(
            "ids are gone or were renamed, and what people have saved may refer to them: {gone:#?}\n\
             New in their place may be: {new:#?}\n\
             Bring them back. If no release has carried them yet, delete their lines in tests/fixtures/content-ids.txt."
        ))
    } else if !new.is_empty() {
        Some(format!("{} new ids are not kept yet: {new:#?}\nTake them in with: make content-ids", new.len()))
    } else {
        None
    }
}

#[test]
fn ids_are_the_ones_that_were_kept() {
    let now = ids();
    let mut kept = listed(&fs::read_to_string(Path::new(KEPT)).expect("the list of ids"));
    if env::var_os("CAIRN_CONTENT_IDS").is_some_and(|wish| wish == "take") {
        kept.extend(now.iter().cloned());
        let lines: Vec<&str> = kept.iter().map(String::as_str).collect();
        fs::write(KEPT, lines.join("\n") + "\n").expect("the list of ids can be written");
    }
    println!("{} ids", now.len());
    if let Some(complaint) = complaint(&kept, &now) {
        panic!("{complaint}");
    }
}

#[test]
fn a_removed_id_is_named_and_a_new_one_can_be_taken_in() {
    let set = |ids: &[&str]| ids.iter().map(|id| (*id).to_owned()).collect::<BTreeSet<_>>();
    let kept = listed("prompt/a\n\nprompt/b\nprompt/a\n");
    assert_eq!(complaint(&kept, &set(&["prompt/b", "prompt/a"])), None);
    let renamed = complaint(&kept, &set(&["prompt/a", "prompt/c"])).expect("a complaint");
    assert!(renamed.contains("gone") && renamed.contains("prompt/b") && renamed.contains("prompt/c"), "{renamed}");
    let new = complaint(&kept, &set(&["prompt/a", "prompt/b", "prompt/c"])).expect("a complaint");
    assert!(!new.contains("gone") && new.contains("prompt/c") && new.contains("make content-ids"), "{new}");
}
