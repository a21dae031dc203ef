//! The time limit of a brainstorm, from wall-clock moments: right after sleep, throttling and reload.

use serde::{Deserialize, Serialize};

use crate::domain::{Span, Timestamp};

/// The time for gathering ideas. It suggests; when it is up, nothing closes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrainstormClock {
    /// How long; none without a limit.
    #[serde(default = "BrainstormClock::usual")]
    pub limit: Option<Span>,
    /// What was used before it last began to run.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub spent: Span,
    /// Since when it runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub running_since: Option<Timestamp>,
}

impl Default for BrainstormClock {
    fn default() -> Self {
        Self { limit: Self::usual(), spent: Span::ZERO, running_since: None }
    }
}

impl BrainstormClock {
    /// The usual limit, in minutes.
    pub const MINUTES: u16 = 5;
    /// The longest limit, in minutes.
    pub const LONGEST: u16 = 60;

    #[expect(clippy::unnecessary_wraps, reason = "the field may hold none")]
    fn usual() -> Option<Span> {
        Some(Span::minutes(Self::MINUTES.into()))
    }

    /// What is left at `now`, never below zero; none without a limit.
    pub fn left(&self, now: Timestamp) -> Option<Span> {
        Some((self.limit? - self.used(now)).max(Span::ZERO))
    }

    /// What was used until `now`. A clock that was set back adds nothing.
    pub fn used(&self, now: Timestamp) -> Span {
        let running = self.running_since.map_or(Span::ZERO, |since| now.since(since));
        self.spent + running
    }

    pub fn is_running(&self) -> bool {
        self.running_since.is_some()
    }

    pub(in crate::domain) fn start(&mut self, now: Timestamp) {
        self.running_since.get_or_insert(now);
    }

    pub(in crate::domain) fn pause(&mut self, now: Timestamp) {
        self.spent = self.used(now);
        self.running_since = None;
    }
}
