//! Nothing is left out: every sentence written in `src/content` is walked over by these checks.

use std::{collections::HashSet, fs, path::Path};

use super::{gather::everything, words::announce};

/// Anything with fewer words is taken for an id or a name.
const LEAST_WORDS: usize = 5;

/// The string literals of a source file, above its tests.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    let mut chars = source.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '/' if chars.peek() == Some(&'/') => while chars.next().is_some_and(|c| c != '\n') {},
            // A quotation mark as a character opens no text.
            '\'' if chars.peek() == Some(&'"') => drop(chars.next()),
            '"' => {
                let mut text = String::new();
                while let Some(c) = chars.next().filter(|c| *c != '"') {
                    match (c, if c == '\\' { chars.next() } else { None }) {
                        // A line that goes on below: its indent is no part of it.
                        ('\\', Some('\n')) => while chars.next_if(|c| c.is_whitespace()).is_some() {},
                        ('\\', Some(escaped)) => text.push(escaped),
                        _ => text.push(c),
                    }
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

fn walk(folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).expect("a folder of the content").flatten() {
        let path = entry.path();
        // The sample is made of records, and has checks of its own.
        if path.is_dir() && !path.ends_with("sample") {
            walk(&path, found);
        } else if path.is_file() {
            found.extend(literals(&fs::read_to_string(&path).expect("a file of the content")));
        }
    }
}

#[test]
fn every_sentence_of_the_content_is_checked() {
    assert_eq!(literals("'\"' \"e\""), ["e"]);
    assert_eq!(literals("// \"no\"\n w(\"a \\\"b\\\"\", \"c \\\n   d\") #[cfg(test)] \"no\""), ["a \"b\"", "c d"]);
    let all = everything();
    let walked: HashSet<&str> = all.iter().map(|found| found.text.as_str()).collect();
    let mut texts = Vec::new();
    walk(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src/content")), &mut texts);
    texts.retain(|text| text.split_whitespace().count() >= LEAST_WORDS);
    let left_out: Vec<&String> = texts.iter().filter(|text| !walked.contains(text.as_str())).collect();
    announce(&format!("{} texts found in src/content, {} of them left out of the checks", texts.len(), left_out.len()));
    assert!(left_out.is_empty(), "add these in tests/content/gather.rs: {left_out:#?}");
}
