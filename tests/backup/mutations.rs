//! Damaged and hostile files: whatever is read, nothing panics, and what is refused changes nothing.

use std::collections::BTreeMap;

use cairn::domain::backup::{Limits, Mode, preview, read, restore};

use crate::{
    seal::seal,
    support::{Dice, exercise, figure, store},
};

const FILES: u64 = 200;
const MUTATIONS: u64 = 50;

/// Values that a program might trip over.
const HOSTILE: &[&str] = &[
    "1e308",
    "-1e308",
    "1e999",
    "-1",
    "-0",
    "0.5",
    "256",
    "65536",
    "4294967296",
    "18446744073709551616",
    "99999999999",
    "-9223372036854775808",
    "9223372036854775807",
    "null",
    "true",
    "[]",
    "{}",
    "\"\"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"<svg onload=alert(1)>\"",
    "\"__proto__\"",
    "\"\u{202e}\"",
    "\"0000-00-00\"",
    "\"+262142-12-31\"",
    "\"9999-12-31\"",
    "\"ffffffffffff-ffff\"",
    "\"settings\"",
    "\"id-1\"",
    "\"id-2\"",
    "\"live\"",
    "{\"__proto__\":{\"x\":1}}",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
];

/// Tokens that are no JSON.
const BROKEN: &[&str] = &["NaN", "'", "/**/", "\\", "\u{0}", "", "\"", ",", "01", "undefined", "[", "}"];

#[test]
fn no_file_can_do_harm() {
    let mut answers = BTreeMap::<String, u32>::new();
    let (mut read_well, mut set_aside) = (0, 0);
    for seed in 0..FILES {
        let dice = &mut Dice::new(seed);
        let here = store(dice, 10);
        // The longest texts have their own tests; here they would only take the time.
        let whole = std::iter::repeat_with(|| store(dice, 10).export()).find(|text| text.len() < 50_000).unwrap();
        for _ in 0..MUTATIONS {
            let file = mutate(&whole, dice);
            let before = here.clone();
            match read(&file, Limits::default()) {
                Ok(backup) => {
                    read_well += 1;
                    set_aside += backup.set_aside.len();
                    for mode in [Mode::Merge, Mode::Replace] {
                        let stamps = |kind, id: &str| here.stamp_of(kind, id);
                        preview(&here.model, &stamps, &backup, mode);
                        let changes = restore(&here.model, &stamps, &backup, mode);
                        let mut model = here.model.clone();
                        model.patch(&changes);
                        if mode == Mode::Replace {
                            exercise(&model);
                        }
                        model.patch(&changes.reversed());
                        assert_eq!(model, here.model);
                    }
                }
                Err(error) => {
                    let name = format!("{error:?}");
                    let name = name.split([' ', '(', '{']).next().unwrap_or_default();
                    *answers.entry(name.to_owned()).or_default() += 1;
                    assert!(error.to_string().len() < 2_000);
                }
            }
            assert_eq!(here, before, "looking at a file changes nothing");
        }
    }
    let total = FILES * MUTATIONS;
    figure(&format!(
        "mutated files: N = {total}, 0 panics; {read_well} readable with {set_aside} records set aside; {answers:?}"
    ));
    // A test in which nearly every file is refused, or none, would prove little.
    assert!(read_well > total / 10 && answers.len() > 5, "{read_well} {answers:?}");
}

fn mutate(whole: &str, dice: &mut Dice) -> Vec<u8> {
    let mut text = whole.to_owned();
    for _ in 0..1 + dice.below(3) {
        text = mutate_text(text, dice);
    }
    // Most files get the right checksum again: the parts behind it are to be reached too.
    let mut file = if dice.one_in(5) { text } else { seal(&text) }.into_bytes();
    if dice.one_in(10) && !file.is_empty() {
        let at = dice.below(file.len());
        file[at] ^= 1 << dice.below(8);
    }
    if dice.one_in(20) {
        file.truncate(dice.below(file.len() + 1));
    }
    file
}

fn mutate_text(mut text: String, dice: &mut Dice) -> String {
    let (keys, values): (Vec<_>, Vec<_>) =
        tokens(&text).into_iter().partition(|token| text[token.end..].starts_with(':'));
    if keys.is_empty() || values.len() < 2 {
        return text;
    }
    let mut place = || (dice.pick(&values), dice.pick(&values));
    let ((a, b), key) = (place(), dice.pick(&keys));
    let (first, second) = if a.start < b.start { (a.clone(), b.clone()) } else { (b.clone(), a.clone()) };
    match dice.below(100) {
        0..25 => text.replace_range(a, dice.pick(HOSTILE)),
        25..40 => text = [&text[..a.start], &text[b], &text[a.end..]].concat(),
        40..60 if first.end <= second.start => {
            // Two values change places, the later one first so that the earlier keeps its position.
            let (one, two) = (text[first.clone()].to_owned(), text[second.clone()].to_owned());
            text.replace_range(second, &one);
            text.replace_range(first, &two);
        }
        60..75 => {
            let name = dice.pick(&["\"__proto__\"", "\"id\"", "\"hlc\"", "\"d\"", "\"extra\"", "\"client\""]);
            text.insert_str(key.start, &format!("{name}:{},", dice.pick(HOSTILE)));
        }
        75..85 => {
            // A key takes the place of another: one is missing, one is there twice or is unknown.
            let other = text[dice.pick(&keys)].to_owned();
            text.replace_range(key, &other);
        }
        85..90 => text.replace_range(a, dice.pick(BROKEN)),
        90..94 if second.start - first.start < 5_000 => {
            // A part is there twice, usually torn.
            let part = text[first.start..second.start].to_owned();
            text.insert_str(second.start, &part);
        }
        94..98 if second.start - first.start < 500 => text.replace_range(first.start..second.start, ""),
        98 if dice.one_in(5) => text.replace_range(a, &format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000))),
        _ => text.replace_range(key, "\"\\u0000\""),
    }
    text
}

/// Where the strings, numbers and words of a JSON text are.
fn tokens(text: &str) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let mut tokens = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let start = at;
        if bytes[at] == b'"' {
            at += 1;
            while at < bytes.len() && bytes[at] != b'"' {
                at += if bytes[at] == b'\\' { 2 } else { 1 };
            }
            at = (at + 1).min(bytes.len());
        } else if bytes[at].is_ascii_alphanumeric() || bytes[at] == b'-' {
            while at < bytes.len() && (bytes[at].is_ascii_alphanumeric() || b"+-.".contains(&bytes[at])) {
                at += 1;
            }
        } else {
            at += 1;
            continue;
        }
        if text.is_char_boundary(start) && text.is_char_boundary(at) {
            tokens.push(start..at);
        }
    }
    tokens
}
