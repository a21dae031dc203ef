//! How everything is written: clean, kind, short, and never the same sentence twice.

use std::collections::HashMap;

use super::{
    gather::{Found, Use, everything},
    words::{likeness, scolding, sentences, syllables, word_set, words},
};

fn prose() -> Vec<Found> {
    everything().into_iter().filter(|found| found.used != Use::Label).collect()
}

#[test]
fn texts_are_clean() {
    let all = everything();
    for Found { place, text, .. } in &all {
        assert!(!words(text).is_empty(), "{place}: empty");
        assert_eq!(text.trim(), text, "{place}: loose space");
        assert!(!text.contains("  "), "{place}: two spaces");
        assert!(text.is_ascii(), "{place}: {text:?} is not plain ASCII");
        assert!(!text.contains('!'), "{place}: {text:?} shouts");
        assert!(!text.to_lowercase().contains("don't forget"), "{place}: {text:?} nags");
        let scold: Vec<String> = words(text).into_iter().filter(|word| scolding(word)).collect();
        assert!(scold.is_empty(), "{place}: {scold:?} in {text:?}");
    }
    println!("{} texts, {} words", all.len(), all.iter().map(|found| words(&found.text).len()).sum::<usize>());
    assert!(scolding("should") && scolding("failure") && scolding("missed") && !scolding("shoulder"));
}

#[test]
fn questions_speak_to_the_right_person() {
    let has = |text: &str, list: &[&str]| words(text).iter().any(|word| list.contains(&word.as_str()));
    let mut wrong = Vec::new();
    for Found { place, text, used } in prose() {
        let right = match used {
            Use::AskedOneself => {
                has(&text, &["i", "me", "my", "mine", "myself", "i'm"])
                    && !has(&text, &["you", "your", "yours", "yourself"])
            }
            Use::ToldOneself => !has(&text, &["you", "your", "yours", "yourself"]),
            // After a session the coach asks about the coach.
            Use::Asked if !place.starts_with("after/") => text.ends_with('?'),
            _ => true,
        };
        if !right {
            wrong.push(format!("{place}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_sentence_is_said_twice() {
    let all = prose();
    let said: Vec<(&str, &str, String, Vec<String>)> = all
        .iter()
        .flat_map(|found| sentences(&found.text).into_iter().map(|text| (found.place.as_str(), text)))
        .map(|(place, text)| (place, text, words(text).join(" "), word_set(text)))
        .collect();
    let mut alike = Vec::new();
    for (i, (place, text, plain, set)) in said.iter().enumerate() {
        for (other_place, other, other_plain, other_set) in &said[..i] {
            // Sets of very unlike sizes are never near: asked first, because every pair is compared.
            let sizes = (set.len().min(other_set.len()), set.len().max(other_set.len()));
            // The two wordings of one line are near each other on purpose, but never the same.
            let may_be_near = place != other_place && set.len() >= 4 && sizes.0 * 5 >= sizes.1 * 4;
            let near = may_be_near && likeness(set, other_set) >= 0.8;
            if plain == other_plain || near {
                alike.push(format!("{place}: {text} | {other_place}: {other}"));
            }
        }
    }
    println!("{} sentences compared with each other", said.len());
    assert!(alike.is_empty(), "{alike:#?}");
    assert!(likeness(&word_set("What went well today?"), &word_set("today, what went well")) > 0.99);
}

#[test]
fn sentences_are_short_and_easy() {
    let all = prose();
    let (mut count, mut total, mut sounds) = (0, 0, 0);
    for Found { place, text, used } in &all {
        let length = words(text).len();
        assert!(!matches!(used, Use::Asked | Use::AskedOneself) || length <= 28, "{place}: {length} words");
        for sentence in sentences(text) {
            let parts = words(sentence);
            assert!(parts.len() <= 32, "{place}: {} words in {sentence:?}", parts.len());
            count += 1;
            total += parts.len();
            sounds += parts.iter().map(|word| syllables(word)).sum::<usize>();
        }
    }
    let average = total as f64 / count as f64;
    let ease = 206.835 - 1.015 * average - 84.6 * sounds as f64 / total as f64;
    println!("{count} sentences, {average:.1} words each, Flesch reading ease {ease:.0}");
    assert!(average <= 14.0 && ease >= 75.0);
}

/// The sources of the method lend facts and structure, never sentences. Name their folder in `CAIRN_SEEDS` to check.
#[test]
fn no_seven_words_are_borrowed() {
    let Some(folder) = std::env::var_os("CAIRN_SEEDS") else {
        println!("not run: CAIRN_SEEDS names no folder of source texts");
        return;
    };
    let mut windows: HashMap<Vec<String>, String> = HashMap::new();
    let mut documents = 0;
    for entry in std::fs::read_dir(folder).expect("the folder in CAIRN_SEEDS").flatten() {
        let text = String::from_utf8_lossy(&std::fs::read(entry.path()).expect("a source text")).into_owned();
        documents += 1;
        for window in words(&text).windows(7) {
            windows.insert(window.to_vec(), entry.file_name().to_string_lossy().into_owned());
        }
    }
    let mut checked = 0;
    let mut borrowed = Vec::new();
    for Found { place, text, .. } in everything() {
        for window in words(&text).windows(7) {
            checked += 1;
            if let Some(source) = windows.get(window) {
                borrowed.push(format!("{place}: {window:?} from {source}"));
            }
        }
    }
    println!("{checked} windows of seven words against {} of {documents} documents", windows.len());
    assert!(documents > 0 && borrowed.is_empty(), "{borrowed:#?}");
}
