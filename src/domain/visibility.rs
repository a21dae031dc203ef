//! Who else may see a record.

use serde::{Deserialize, Serialize};

/// Whom a note, goal or review is shared with. The default is nobody: private to the coach (product principle 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Visibility {
    /// Marked to share with the client.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub client: bool,
    /// Marked to share with the sponsor.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub sponsor: bool,
}

impl Visibility {
    /// Shared with nobody.
    pub const PRIVATE: Visibility = Visibility { client: false, sponsor: false };
    /// Shared with the client only.
    pub const CLIENT: Visibility = Visibility { client: true, sponsor: false };
}
