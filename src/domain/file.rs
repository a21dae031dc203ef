//! The small files that go from one person to another: what all of them have in common.
//!
//! A file is one JSON object with the members `format`, `version`, `app` (the version of the program that wrote it) and
//! its own. Members that this version does not know are allowed and not kept. A change that an older reader would misread
//! raises the version, and an older reader refuses the file.

use std::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    DecodeError, backup,
    command::{LONGEST, MAX_TEXT},
};

/// A sort of file.
#[derive(Debug, PartialEq, Eq)]
pub struct FileKind {
    /// The `format` member of every such file.
    pub format: &'static str,
    /// The version that this program writes, and the highest that it reads.
    pub version: u32,
    /// What it is, such as “a set of prompts”.
    pub name: &'static str,
    /// The same in one word, such as “set”.
    pub short: &'static str,
    /// The largest that is read, in bytes.
    pub most_bytes: usize,
    /// What to tell a person who opens it where another sort belongs: what it is, and where it is opened.
    pub elsewhere: &'static str,
}

/// A set of prompts, for another coach.
pub const PROMPT_SET: FileKind = FileKind {
    format: "cairn-prompt-set",
    version: 1,
    name: "a set of prompts",
    short: "set",
    // 500 long prompts are far below.
    most_bytes: 2_000_000,
    elsewhere: "This is a set of prompts from Cairn. A coach can add it in the Library.",
};

/// What a coach asks a client to fill in.
pub const REQUEST: FileKind = FileKind {
    format: "cairn-assessment-request",
    version: 1,
    name: "an assessment from a coach",
    short: "assessment",
    most_bytes: 1_000_000,
    elsewhere: "This is an assessment that a coach sent to be filled in. Open it under Fill in an assessment.",
};

/// What the client filled in.
pub const RESULT: FileKind = FileKind {
    format: "cairn-assessment-result",
    version: 1,
    name: "the result of an assessment",
    short: "result",
    most_bytes: 1_000_000,
    elsewhere: "This is an assessment with its answers. A coach adds it on the Assessments page of the client.",
};

/// The file with everything; it has a reader of its own.
const BACKUP: &str = "This is a Cairn backup. You can restore it under Your data.";

/// What to say of a file of ours that was opened where another sort belongs; none when it is no file of ours.
pub fn elsewhere(format: &str) -> Option<&'static str> {
    if format == backup::FORMAT {
        return Some(BACKUP);
    }
    [&PROMPT_SET, &REQUEST, &RESULT].into_iter().find(|kind| kind.format == format).map(|kind| kind.elsewhere)
}

/// Why a file is not read. Nothing has changed when this is the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// What was asked for.
    kind: &'static FileKind,
    why: Why,
}

/// The reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    Empty,
    /// Its size, in bytes.
    TooLarge(usize),
    NotText,
    NotJson,
    OtherApp,
    /// Another file of ours, and what to do with it.
    Elsewhere(&'static str),
    CutShort {
        line: usize,
    },
    Damaged {
        line: usize,
        column: usize,
    },
    Newer {
        app: String,
    },
    /// One place cannot be read.
    Malformed {
        path: String,
        reason: String,
    },
    /// What it holds as a whole cannot be used: a sentence.
    Content(String),
}

impl std::error::Error for FileError {}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let FileKind { name, short, most_bytes, .. } = self.kind;
        match &self.why {
            Why::Empty => f.write_str("This file is empty."),
            Why::TooLarge(bytes) => {
                let (size, most) = (bytes.div_ceil(1_000_000), most_bytes / 1_000_000);
                let (first, rest) = name.split_at(1);
                let name = format!("{}{rest}", first.to_uppercase());
                write!(f, "This file has {size} MB. {name} has {most} MB at most, so this is probably another file.")
            }
            Why::NotText => write!(f, "This is not a text file, so it is not {name}."),
            Why::NotJson => write!(f, "This is not {name}: it is another kind of file."),
            Why::OtherApp => {
                write!(f, "This file was made by another app, or for another purpose. It is not {name}.")
            }
            Why::Elsewhere(what) => f.write_str(what),
            Why::CutShort { line } => write!(
                f,
                "This {short} ends in the middle (line {line}). It was cut short when it was saved or copied. Please try \
                 another copy."
            ),
            Why::Damaged { line, column } => write!(
                f,
                "This {short} cannot be read from line {line}, column {column} on: it was changed after it was saved."
            ),
            Why::Newer { app } => {
                let app = if app.is_empty() { String::new() } else { format!(" ({app})") };
                write!(f, "This {short} was made by a newer version of Cairn{app}. Update Cairn first, then try again.")
            }
            Why::Malformed { path, reason } => write!(f, "“{path}” in this {short} cannot be read: {reason}."),
            Why::Content(sentence) => f.write_str(sentence),
        }
    }
}

/// A file as it is written: what all have, then its own members.
#[derive(Serialize)]
struct Written<'a, T> {
    format: &'a str,
    version: u32,
    app: &'a str,
    #[serde(flatten)]
    content: &'a T,
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

impl FileKind {
    /// The text of a file; `app` is the version of the program.
    pub fn write<T: Serialize>(&self, content: &T, app: &str) -> String {
        let file = Written { format: self.format, version: self.version, app, content };
        let mut text = serde_json::to_string_pretty(&file).expect("text is always JSON");
        text.push('\n');
        text
    }

    /// Reads the members of a file; what the types cannot say is for the caller to check.
    ///
    /// # Errors
    /// [`FileError`], with the place where there is one.
    pub fn read<T: DeserializeOwned>(&'static self, file: &[u8]) -> Result<T, FileError> {
        self.read_text(file).map_err(|why| self.refuse(why))
    }

    fn read_text<T: DeserializeOwned>(&self, file: &[u8]) -> Result<T, Why> {
        if file.len() > self.most_bytes {
            return Err(Why::TooLarge(file.len()));
        }
        let text = std::str::from_utf8(file).map_err(|_| Why::NotText)?;
        // Some editors put a byte order mark in front.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        self.look(text)?;
        serde_json::from_str(text).map_err(|error| {
            let DecodeError { path, reason } = DecodeError::of(&error, text);
            Why::Malformed { path, reason }
        })
    }

    /// Whether a text calls itself one of these, in a version that is understood.
    fn look(&self, text: &str) -> Result<(), Why> {
        match text.trim_start().chars().next() {
            None => return Err(Why::Empty),
            Some('{') => {}
            Some('[') => return Err(Why::OtherApp),
            Some(_) => return Err(Why::NotJson),
        }
        let is_ours = text.get(..200).unwrap_or(text).contains(self.format);
        let head: Head = serde_json::from_str(text).map_err(|error| match (is_ours, error.is_eof()) {
            (true, true) => Why::CutShort { line: error.line() },
            (true, false) => Why::Damaged { line: error.line(), column: error.column() },
            (false, _) => Why::NotJson,
        })?;
        match head.format.as_str() {
            Some(format) if format == self.format => {}
            Some(format) => return Err(elsewhere(format).map_or(Why::OtherApp, Why::Elsewhere)),
            None => return Err(Why::OtherApp),
        }
        match head.version.as_u64() {
            Some(version) if version > self.version.into() => {
                Err(Why::Newer { app: head.app.as_str().unwrap_or_default().into() })
            }
            Some(1..) => Ok(()),
            _ => Err(Why::Malformed { path: "version".into(), reason: "it is not a whole number from 1 on".into() }),
        }
    }

    /// Refuses a file for a reason.
    pub fn refuse(&'static self, why: Why) -> FileError {
        FileError { kind: self, why }
    }

    /// Refuses a file for its size, before it is read.
    pub fn too_large(&'static self, bytes: usize) -> FileError {
        self.refuse(Why::TooLarge(bytes))
    }
}

/// One place cannot be used, and why.
pub fn malformed(path: impl Into<String>, reason: &str) -> Why {
    Why::Malformed { path: path.into(), reason: reason.into() }
}

/// Whether a text is one that a record can hold.
///
/// # Errors
/// With the place, when it is too long.
pub fn fits(path: impl Into<String>, text: &str) -> Result<(), Why> {
    let is_long = text.chars().count() > MAX_TEXT;
    if is_long {
        Err(malformed(path, &format!("it is longer than a text in Cairn can be ({LONGEST})")))
    } else {
        Ok(())
    }
}

/// Whether a text says something and fits.
///
/// # Errors
/// With the place, when it is empty or too long.
pub fn said(path: impl Into<String>, text: &str) -> Result<(), Why> {
    if text.trim().is_empty() { Err(malformed(path, "it is empty")) } else { fits(path, text) }
}

/// A name for a file from a person's words, such as `cairn-prompts-sleep.json`: letters that every system takes.
pub fn file_name(prefix: &str, words: &str, otherwise: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let name: String = words.to_lowercase().chars().map(plain).take(40).collect();
    let words: Vec<&str> = name.split('-').filter(|word| !word.is_empty()).collect();
    format!("{prefix}-{}.json", if words.is_empty() { otherwise.into() } else { words.join("-") })
}
