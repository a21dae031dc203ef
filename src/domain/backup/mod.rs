//! The backup file: everything in, everything out, in one documented JSON text.
//!
//! `public/schema/backup-v1.schema.json` is the published description. In short:
//!
//! ```json
//! {"format":"cairn-backup","version":1,"min_reader":1,"app":"0.1.0","exported_at":1767225600000,"device":"…",
//!  "counts":{"client":1, …},
//!  "records":{"client":[{"hlc":"…","dev":"…","rev":1,"d":{…}}], …},
//!  "quarantine":[{"key":"…","text":"…"}],
//!  "checksum":"sha256:…"}
//! ```
//!
//! - **Versions.** `version` says who wrote the file, `min_reader` who can read it. A reader refuses a file whose
//!   `min_reader` is above its own [`VERSION`], and reads every other. A change that an older reader would lose or
//!   misread – a field inside a part of a record, a new choice of an existing field – raises `min_reader`; a new kind of
//!   record or a new field of a record does not, because those survive (below).
//! - **What is not understood is kept.** Unknown fields of a record travel in its `extra`. A record that cannot be read
//!   (an unknown kind, a wrong type, a value out of range) is set aside with its text, its place and the reason, and does
//!   not stand in the way of the others. Unknown members beside `records` are not kept.
//! - **Checksum.** SHA-256 over the text of the value of `records`, then that of `quarantine`, exactly as written but
//!   without line breaks (CR and LF, which JSON allows only between tokens), so that a tool that changes line ends does
//!   no harm. In hexadecimal, after `sha256:`.
//! - **Text** is text: bidirectional marks, NUL and markup stay what they are; showing them safely is for the screens.

mod checksum;
mod difference;
mod error;
mod export;
mod freshness;
mod limits;
mod listing;
mod read;
mod references;
mod report;
mod restore;

use serde::{Deserialize, Serialize};

pub use difference::{Chosen, Difference, Side, Why};
pub use error::ImportError;
pub use export::export;
pub use freshness::{Freshness, freshness};
pub use limits::Limits;
pub use read::{Backup, SetAside, Version, read};
pub use report::{Report, check};
pub use restore::{Mode, Preview, Tally, preview, restore};

use super::{Device, Kind, Stamp, Timestamp};

/// The `format` member of every backup.
pub const FORMAT: &str = "cairn-backup";

/// The version of the format that this program writes, and the highest `min_reader` that it reads.
pub const VERSION: u32 = 1;

/// The lowest version of a reader that loses nothing of what this program writes.
pub const MIN_READER: u32 = 1;

/// Where and when a backup was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The version of the program.
    pub app: String,
    pub exported_at: Timestamp,
    pub device: Device,
}

/// A stored value that is no record, as it was found: one that the program could not read, or a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quarantined {
    /// Its storage key.
    pub key: String,
    pub text: String,
}

impl Quarantined {
    /// Whether it is a draft: words that were typed and not added.
    pub fn is_draft(&self) -> bool {
        self.key.split(':').nth(1) == Some("d")
    }
}

/// Tells the stamp of the record of this kind and id; none when there is no such record.
pub type Stamps<'a> = &'a dyn Fn(Kind, &str) -> Option<Stamp>;
