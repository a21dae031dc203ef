//! How a person uses the app. One record, kept and backed up like every other.

use serde::{Deserialize, Serialize};

use super::{Extra, Id, Kind, PromptSource, Record, Timestamp};

/// The person's settings. There is one record, with the id [`Settings::ID`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    pub id: Id<Settings>,
    /// None until the first question is answered.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub mode: Option<Mode>,
    /// The length of a session, in minutes, that a new session starts from.
    #[serde(default = "default_minutes")]
    pub session_minutes: u16,
    /// Show no timer in live sessions.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub hide_timer: bool,
    /// Let the screen sleep in a live session.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub let_screen_sleep: bool,
    /// When a backup was last saved.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub backed_up: Option<Timestamp>,
    /// When the offer to install the app, or to save a backup, was last put aside.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub offer_put_aside: Option<Timestamp>,
    /// The number to call in an emergency where the person is; theirs to fill in.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub emergency_number: String,
    /// Local services that a client can be referred to, one to a line.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub local_services: String,
    /// The ids of prompts and other content that the person wants to find again, in the order in which they were marked.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub favourites: Vec<String>,
    /// The set of questions that was looked at last in a session.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub prompts: PromptSource,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who uses the app: the first question, switchable later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// “I coach others”.
    Coach,
    /// “I'm coaching myself”.
    #[serde(rename = "self")]
    Own,
}

impl Settings {
    /// The id of the one settings record.
    pub const ID: &str = "settings";
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            id: Id::fixed(Self::ID),
            mode: None,
            session_minutes: default_minutes(),
            hide_timer: false,
            let_screen_sleep: false,
            backed_up: None,
            offer_put_aside: None,
            emergency_number: String::new(),
            local_services: String::new(),
            favourites: Vec::new(),
            prompts: PromptSource::default(),
            extra: Extra::new(),
        }
    }
}

fn default_minutes() -> u16 {
    30
}

impl Record for Settings {
    const KIND: Kind = Kind::Settings;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
