//! Nothing is said twice, and how much there is of it all. The longest of the checks, and so the last to finish.

use std::collections::{HashMap, HashSet};

use cairn::{
    content::stage_prompts::prompts,
    domain::{Moment, Stance, Voice},
};

use super::{
    gather::{Found, Use, everything},
    words::{announce, likeness, sentences, word_set, words},
};

/// From this share of common words on, two sentences are the same.
const ALIKE: f64 = 0.8;

/// Shorter sentences are compared word by word only.
const LEAST_WORDS: usize = 4;

/// The least number of prompts for a moment, a stance and a wording.
const LEAST_PROMPTS: usize = 6;

/// One sentence, with where it stands.
struct Said<'a> {
    place: &'a str,
    text: &'a str,
    set: Vec<u32>,
}

/// Every sentence, those with the fewest different words first. A name may well be used again.
fn said(all: &[Found]) -> Vec<Said<'_>> {
    let mut numbers: HashMap<String, u32> = HashMap::new();
    let mut said: Vec<Said> = all
        .iter()
        .filter(|found| found.used != Use::Label)
        .flat_map(|found| sentences(&found.text).into_iter().map(|text| (found.place.as_str(), text)))
        .map(|(place, text)| {
            let mut set: Vec<u32> = Vec::new();
            for word in word_set(text) {
                let next = numbers.len() as u32;
                set.push(*numbers.entry(word).or_insert(next));
            }
            set.sort_unstable();
            Said { place, text, set }
        })
        .collect();
    said.sort_by_key(|one| one.set.len());
    said
}

/// Pairs that say the same in the same words, or nearly.
fn alike(said: &[Said]) -> Vec<String> {
    let mut alike = Vec::new();
    let mut plain: HashMap<String, &Said> = HashMap::new();
    for (i, one) in said.iter().enumerate() {
        if let Some(other) = plain.insert(words(one.text).join(" "), one) {
            alike.push(format!("{}: {} | {}: {}", one.place, one.text, other.place, other.text));
        }
        if one.set.len() < LEAST_WORDS {
            continue;
        }
        // A set with far fewer words cannot be like this one, however many of them they share.
        let least = ALIKE * one.set.len() as f64;
        for other in said[..i].iter().rev().take_while(|other| other.set.len() as f64 >= least) {
            // The two wordings of one line are near each other on purpose, but never the same.
            if one.place != other.place && likeness(&one.set, &other.set) >= ALIKE {
                alike.push(format!("{}: {} | {}: {}", one.place, one.text, other.place, other.text));
            }
        }
    }
    alike
}

/// The cells of moment, stance and wording that have enough prompts, and how many cells there are.
fn cells() -> (usize, usize) {
    let (mut covered, mut count) = (0, 0);
    for moment in Moment::ALL {
        for stance in Stance::ALL {
            for voice in [Voice::Coach, Voice::Own] {
                let different: HashSet<&str> =
                    prompts(moment, stance).iter().map(|prompt| prompt.text(voice)).collect();
                covered += usize::from(different.len() >= LEAST_PROMPTS);
                count += 1;
            }
        }
    }
    (covered, count)
}

/// A line that tells what to do or to notice: neither a question, nor a name, an example, or reading about Cairn itself.
fn tip(found: &Found) -> bool {
    let area = found.place.split('/').next().unwrap_or_default();
    found.used == Use::Sentence
        && !["help", "about", "shortcut", "activities", "release"].contains(&area)
        && !["/example-", "/description", "/source", "/purpose"].iter().any(|part| found.place.contains(part))
}

#[test]
fn no_sentence_is_said_twice() {
    assert!(likeness(&word_set("What went well today?"), &word_set("today, what went well")) > 0.99);
    let all = everything();
    let said = said(&all);
    let alike = alike(&said);
    let (covered, cells) = cells();
    let prompts = all.iter().filter(|found| found.used == Use::Asked).count();
    let tips = all.iter().filter(|found| tip(found)).map(|found| &found.place).collect::<HashSet<_>>().len();
    announce(&format!(
        "content: {prompts} prompts, {tips} tips, {covered} of {cells} cells of moment, stage and wording covered, \
         {} sentences compared, {} alike by {ALIKE} or more",
        said.len(),
        alike.len()
    ));
    assert!(alike.is_empty(), "{alike:#?}");
    assert_eq!(covered, cells, "at least {LEAST_PROMPTS} prompts in each cell");
}
