//! Why a file cannot be restored, in sentences for the person.

use thiserror::Error;

use super::super::command::LONGEST;

/// Why a file is not read. Nothing has changed when this is the answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ImportError {
    #[error("This file is empty.")]
    Empty,
    #[error("This file has {} MB. A backup has {} MB at most, so this is probably another file.",
        .bytes.div_ceil(1_000_000), .limit / 1_000_000)]
    TooLarge { bytes: usize, limit: usize },
    #[error("This is not a text file, so it is not a Cairn backup.")]
    NotText,
    #[error("This is not a Cairn backup: it is another kind of file.")]
    NotJson,
    #[error("This file was made by another app, or for another purpose. It is not a Cairn backup.")]
    OtherApp,
    /// Another file of ours, and what to do with it.
    #[error("{0}")]
    Elsewhere(&'static str),
    #[error(
        "This backup ends in the middle (line {line}). It was cut short when it was saved or copied. Please try another copy."
    )]
    CutShort { line: usize },
    #[error("This backup cannot be read from line {line}, column {column} on: it was changed after it was saved.")]
    Damaged { line: usize, column: usize },
    #[error("This backup was made by a newer version of Cairn ({app}). Update Cairn first, then try again.")]
    Newer { app: String },
    #[error("This backup has no “{0}”, so it is not whole.")]
    Missing(&'static str),
    #[error("“{path}” in this backup cannot be read: {reason}.")]
    Malformed { path: String, reason: String },
    #[error(
        "This backup was changed or cut short after it was saved: its checksum does not match. Please try another copy."
    )]
    Changed,
    #[error("This backup says that it holds {said} of “{kind}” but holds {found}, so it is not whole.")]
    Miscounted { kind: String, said: u64, found: u64 },
    #[error("This file holds {count} records. A backup holds {limit} at most.")]
    TooManyRecords { count: usize, limit: usize },
    #[error("Line {line} of this file is nested more than {limit} levels deep, which no backup is.")]
    TooDeep { line: usize, limit: usize },
    #[error("“{field}” in line {line} of this file is longer than a text in Cairn can be ({LONGEST}).")]
    FieldTooLong { line: usize, field: String },
    #[error("Nothing in this backup can be read. The first place is “{path}”: {reason}.")]
    NothingReadable { path: String, reason: String },
}
