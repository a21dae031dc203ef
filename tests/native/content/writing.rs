//! How everything is written: clean, kind, short, and never the same sentence twice.

use std::collections::BTreeMap;

use super::{
    gather::{Found, Use, everything},
    words::{scolding, sentences, syllables, words},
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

/// Sentences, words and syllables, from which the reading ease of Flesch is counted.
#[derive(Default)]
struct Ease {
    sentences: usize,
    words: usize,
    syllables: usize,
}

impl Ease {
    fn add(&mut self, sentence: &[String]) {
        self.sentences += 1;
        self.words += sentence.len();
        self.syllables += sentence.iter().map(|word| syllables(word)).sum::<usize>();
    }

    /// Words in a sentence.
    fn length(&self) -> f64 {
        self.words as f64 / self.sentences as f64
    }

    /// 0 to 100, and above for the simplest texts; 60 is plain English.
    fn score(&self) -> f64 {
        206.835 - 1.015 * self.length() - 84.6 * self.syllables as f64 / self.words as f64
    }
}

#[test]
fn sentences_are_short_and_every_area_reads_easily() {
    let all = prose();
    let mut whole = Ease::default();
    let mut areas: BTreeMap<&str, Ease> = BTreeMap::new();
    for Found { place, text, used } in &all {
        let length = words(text).len();
        assert!(!matches!(used, Use::Asked | Use::AskedOneself) || length <= 28, "{place}: {length} words");
        let area = areas.entry(place.split('/').next().unwrap_or_default()).or_default();
        for sentence in sentences(text) {
            let parts = words(sentence);
            assert!(parts.len() <= 32, "{place}: {} words in {sentence:?}", parts.len());
            whole.add(&parts);
            area.add(&parts);
        }
    }
    for (name, area) in &areas {
        println!("{name}: {} sentences, {:.1} words each, ease {:.0}", area.sentences, area.length(), area.score());
    }
    println!("all: {} sentences, {:.1} words each, ease {:.0}", whole.sentences, whole.length(), whole.score());
    assert!(whole.length() <= 14.0 && whole.score() >= 75.0);
    for (name, area) in areas.iter().filter(|(_, area)| area.words >= 100) {
        assert!(area.length() <= 16.0 && area.score() >= 65.0, "{name} reads at {:.0}", area.score());
    }
}
