//! The summary of a session, in two versions: what the client takes home, and everything for the coach.

mod client;
mod coach;
mod coach_ladder;
mod coach_words;
mod private;
mod reader;
mod shared;

pub use client::ClientSummary;
pub use coach::{ChecklistDone, CoachGoal, CoachReview, CoachSummary, PhaseNotes, StageSaid};
pub use private::private_parts;
pub use reader::Reader;
pub use shared::{SharedGoal, SharedReview, goals_carried_on, goals_set, reviews};

use super::{
    super::{Format, Id, Model, Session, Timestamp},
    Document,
};

/// Which summary of a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Version {
    /// What is marked to share, for the client.
    Client,
    /// Everything, for the coach; in a session with oneself, everything but the private notes.
    Coach,
}

/// The summary of a session as a document. `format` is the session's, for its checklists; `now` matters while it is live.
pub fn document(
    model: &Model,
    session: &Id<Session>,
    format: Option<&Format>,
    version: Version,
    now: Timestamp,
) -> Option<Document> {
    Some(match version {
        Version::Client => ClientSummary::of(model, session)?.document(),
        Version::Coach => CoachSummary::of(model, session, format, now)?.document(),
    })
}
