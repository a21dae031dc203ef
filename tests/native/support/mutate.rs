//! Damage done to JSON texts, aware of their structure.

use super::Dice;

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

/// The text with one place changed: a value, a key, a part that is gone or there twice.
pub fn mutate_text(mut text: String, dice: &mut Dice) -> String {
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
