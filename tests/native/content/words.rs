//! Words, sentences and how alike they are.

use std::io::Write;

/// The words of a text: letters, digits and inner apostrophes, in lower case.
pub fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '\u{2019}'))
        .map(|word| word.trim_matches(['\'', '\u{2019}']).replace('\u{2019}', "'"))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The sentences of a text.
pub fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(['.', '?', '!']).map(str::trim).filter(|sentence| !words(sentence).is_empty()).collect()
}

/// A sorted set of words.
pub fn word_set(text: &str) -> Vec<String> {
    let mut set = words(text);
    set.sort();
    set.dedup();
    set
}

/// The Jaccard index of two sorted word sets: the share of their words that they have in common.
pub fn likeness<T: Ord>(a: &[T], b: &[T]) -> f64 {
    let common = a.iter().filter(|word| b.binary_search(word).is_ok()).count();
    common as f64 / (a.len() + b.len() - common) as f64
}

/// Vowel groups, less a silent final e: near enough to compare texts.
pub fn syllables(word: &str) -> usize {
    let vowel = |c: char| "aeiouy".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        let now = vowel(c);
        count += usize::from(now && !before);
        before = now;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") && count > 1;
    (count - usize::from(silent)).max(1)
}

/// Words that scold, give orders or name a lapse as a defeat; none of them appears.
pub fn scolding(word: &str) -> bool {
    const LIST: &[&str] = &[
        "fail",
        "fails",
        "failed",
        "failing",
        "failure",
        "failures",
        "missed",
        "overdue",
        "should",
        "shouldn't",
        "must",
        "mustn't",
        "stuck",
        "lazy",
        "guilt",
        "guilty",
    ];
    LIST.contains(&word)
}

/// Prints a line even where the output of tests that pass is kept back.
pub fn announce(line: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "\n{line}").expect("a line can be printed");
}
