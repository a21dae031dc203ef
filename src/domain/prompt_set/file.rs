//! One set of prompts as a file, to hand to another coach: written, and read or refused with the reason.
//!
//! `public/schema/prompt-set-v1.schema.json` is the published description:
//!
//! ```json
//! {"format":"cairn-prompt-set","version":1,"app":"0.1.0","name":"Sleep",
//!  "prompts":[{"id":"…","coach":"…","self":"…","moment":"opening","stance":"wont","skill":"…"}]}
//! ```
//!
//! Members that this version does not know are allowed and not kept. A change that an older reader would misread raises
//! the version, and an older reader refuses the file.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    super::{DecodeError, command::MAX_TEXT, record::read_located},
    OwnPrompt, PromptSet,
};

/// The `format` member of every file.
pub const FORMAT: &str = "cairn-prompt-set";

/// The version of the format that this program writes, and the highest that it reads.
pub const VERSION: u32 = 1;

/// The largest file that is read, in bytes. 500 long prompts are far below.
pub const MOST_BYTES: usize = 2_000_000;

/// A set as a file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetFile {
    format: String,
    version: u32,
    /// The version of the program that wrote it.
    #[serde(default)]
    app: String,
    pub name: String,
    pub prompts: Vec<OwnPrompt>,
}

/// Why a file is not read. Nothing has changed when this is the answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SetFileError {
    #[error("This file is empty.")]
    Empty,
    #[error("This file has {} MB. A set of prompts has {} MB at most, so this is probably another file.",
        .bytes.div_ceil(1_000_000), MOST_BYTES / 1_000_000)]
    TooLarge { bytes: usize },
    #[error("This is not a text file, so it is not a set of prompts.")]
    NotText,
    #[error("This is not a set of prompts: it is another kind of file.")]
    NotJson,
    #[error("This file was made by another app, or for another purpose. It is not a set of prompts.")]
    OtherApp,
    #[error("This is a Cairn backup. You can restore it under Your data.")]
    Backup,
    #[error(
        "This set ends in the middle (line {line}). It was cut short when it was saved or copied. Please try another copy."
    )]
    CutShort { line: usize },
    #[error("This set cannot be read from line {line}, column {column} on: it was changed after it was saved.")]
    Damaged { line: usize, column: usize },
    #[error("This set was made by a newer version of Cairn{}. Update Cairn first, then try again.", in_brackets(.app))]
    Newer { app: String },
    #[error("“{path}” in this set cannot be read: {reason}.")]
    Malformed { path: String, reason: String },
    #[error("This file holds {count} prompts. A set holds {} at most.", PromptSet::MOST)]
    TooMany { count: usize },
    #[error("There is no prompt in this file.")]
    NoPrompts,
}

fn in_brackets(app: &str) -> String {
    if app.is_empty() { String::new() } else { format!(" ({app})") }
}

/// What is looked at first: what another app put into the file must not confuse the answer.
#[derive(Deserialize)]
struct Head {
    #[serde(default)]
    format: serde_json::Value,
    #[serde(default)]
    version: serde_json::Value,
    #[serde(default)]
    app: serde_json::Value,
}

/// A set as the text of a file; `app` is the version of the program.
pub fn write(set: &PromptSet, app: &str) -> String {
    let (name, prompts) = (set.name.clone(), set.prompts.clone());
    let file = SetFile { format: FORMAT.into(), version: VERSION, app: app.into(), name, prompts };
    let mut text = serde_json::to_string_pretty(&file).expect("text is always JSON");
    text.push('\n');
    text
}

/// The name of the file, such as `cairn-prompts-sleep.json`.
pub fn file_name(set: &PromptSet) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let name: String = set.name.to_lowercase().chars().map(plain).take(40).collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    format!("cairn-prompts-{}.json", if words.is_empty() { "set".into() } else { words.join("-") })
}

/// Reads a file.
///
/// # Errors
/// [`SetFileError`], with the place where there is one.
pub fn read(file: &[u8]) -> Result<SetFile, SetFileError> {
    if file.len() > MOST_BYTES {
        return Err(SetFileError::TooLarge { bytes: file.len() });
    }
    let text = std::str::from_utf8(file).map_err(|_| SetFileError::NotText)?;
    // Some editors put a byte order mark in front.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    look(text)?;
    let set: SetFile = read_located(text)
        .map_err(|DecodeError { path, reason }| SetFileError::Malformed { path, reason: plain(&reason) })?;
    check(&set)?;
    Ok(set)
}

/// Whether a text calls itself a set that this version understands.
fn look(text: &str) -> Result<(), SetFileError> {
    match text.trim_start().chars().next() {
        None => return Err(SetFileError::Empty),
        Some('{') => {}
        Some('[') => return Err(SetFileError::OtherApp),
        Some(_) => return Err(SetFileError::NotJson),
    }
    let is_ours = text.get(..200).unwrap_or(text).contains(FORMAT);
    let head: Head = serde_json::from_str(text).map_err(|error| match (is_ours, error.is_eof()) {
        (true, true) => SetFileError::CutShort { line: error.line() },
        (true, false) => SetFileError::Damaged { line: error.line(), column: error.column() },
        (false, _) => SetFileError::NotJson,
    })?;
    match head.format.as_str() {
        Some(FORMAT) => {}
        Some(super::super::backup::FORMAT) => return Err(SetFileError::Backup),
        _ => return Err(SetFileError::OtherApp),
    }
    if head.version.as_u64().is_some_and(|version| version > VERSION.into()) {
        return Err(SetFileError::Newer { app: head.app.as_str().unwrap_or_default().into() });
    }
    Ok(())
}

/// What the types cannot say.
fn check(set: &SetFile) -> Result<(), SetFileError> {
    let malformed = |path: String, reason: &str| Err(SetFileError::Malformed { path, reason: reason.into() });
    if set.prompts.len() > PromptSet::MOST {
        return Err(SetFileError::TooMany { count: set.prompts.len() });
    }
    if set.prompts.is_empty() {
        return Err(SetFileError::NoPrompts);
    }
    if set.name.trim().is_empty() {
        return malformed("name".into(), "it is empty");
    }
    let is_long = |text: &str| text.chars().count() > MAX_TEXT;
    if is_long(&set.name) {
        return malformed("name".into(), TOO_LONG);
    }
    for (place, prompt) in set.prompts.iter().enumerate() {
        if prompt.coach.trim().is_empty() {
            return malformed(format!("prompts[{place}].coach"), "it is empty");
        }
        for (part, text) in [("coach", &prompt.coach), ("self", &prompt.own), ("skill", &prompt.skill)] {
            if is_long(text) {
                return malformed(format!("prompts[{place}].{part}"), TOO_LONG);
            }
        }
    }
    Ok(())
}

const TOO_LONG: &str = "it is longer than a text in Cairn can be (50,000 characters)";

/// A reason without the line and column that it may end with: the place is named.
fn plain(reason: &str) -> String {
    reason.rsplit_once(" at line ").map_or(reason, |(reason, _)| reason).to_owned()
}
