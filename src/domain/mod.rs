//! The coaching model: plain Rust that computes and does nothing else.
//!
//! No clock, no randomness, no storage and no user interface: times and ids come in through [`Ctx`], and a mutation is a
//! [`Command`] that [`apply`] turns into [`Changes`].

pub mod assessment;
pub mod backup;
pub mod board;
mod change;
mod change_talk;
mod client;
mod clock_jump;
mod command;
pub mod document;
pub mod draft;
pub mod file;
pub mod find;
mod focus_area;
pub mod format;
pub mod format_edit;
pub mod gap;
mod goal;
mod id;
mod idea;
mod later;
mod model;
mod moment;
mod named;
mod note;
mod overview;
pub mod pacing;
mod place;
pub mod progress;
pub mod prompt_set;
mod prompt_source;
pub mod query;
mod rebase;
mod record;
mod referral;
mod session;
mod settings;
pub mod smart;
pub mod sort;
mod stage;
mod stamp;
pub mod time;
mod title;
mod trash;
pub mod typed;
mod validate;
mod visibility;

pub use assessment::{Assessment, Questionnaire, TakenResult};
pub use board::{Board, BrainstormClock, Cluster};
pub use change::{Changes, Update};
pub use change_talk::ChangeTalk;
pub use client::Client;
pub use clock_jump::{ClockJump, clock_jump};
pub use command::{
    AssessmentCommand, BoardCommand, ClientCommand, Command, Ctx, FocusAreaCommand, FocusOf, FormatCommand,
    GoalCommand, IdeaCommand, NoteCommand, PromptSetCommand, QuestionnaireCommand, ReferralCommand, Rejected,
    SessionCommand, SettingsCommand, TrashCommand, apply,
};
pub use draft::{Draft, DraftName};
pub use focus_area::{
    Barrier, BarrierSort, FocusArea, PlannedLapse, Ruler, RulerReading, RulerWords, Slip, SlipKind, Standing,
};
pub use format::{Activity, ChecklistItem, Format, FormatPhase, Prompt, Text, Voice, When};
pub use goal::{
    Attainment, CheckIn, Fit, GoalKind, GoalReview, GoalStatus, NextStep, Outcome, PlannedMilestone, Rating,
    ThreeMonthGoal, Vision, WeekNote, WeeklyGoal, week_note,
};
pub use id::{BadId, Id};
pub use idea::{Author, Idea, IdeaHome};
pub use later::{Later, LaterWhat};
pub use model::{Model, Table};
pub use moment::Moment;
pub use named::{Named, lines, with_lines};
pub use note::{Mark, Note};
pub use overview::Glance;
pub use pacing::{Pacing, PhasePace};
pub use progress::{Count, LeanOn, Rungs, SaidOn, WeekDone};
pub use prompt_set::{OwnPrompt, PromptSet};
pub use prompt_source::PromptSource;
pub use rebase::rebase;
pub use record::{AnyRecord, DecodeError, Kind, Record, Stored};
pub use referral::{Concern, Referral, Reply};
pub use session::{
    Answer, Arousal, Close, Forgotten, GenerativeMoment, Preparation, Reflection, Scaling, Section, Session,
    SessionPhase, SessionStatus, ThreeMonthCheckIn,
};
pub use settings::{Mode, Settings};
pub use stage::{
    FollowUps, KindNote, MaintenanceGap, Mismatch, NoPlan, STALL_DAYS, Stage, Staging, StagingQuestion, Stall, Stance,
    follow_ups, kind_note,
};
pub use stamp::{BadStamp, Device, Hlc, Stamp};
pub use time::{NaiveDate, Span, Timestamp};
pub use trash::{Home, Link, Removed, Trashed};
pub use validate::validate;
pub use visibility::Visibility;

/// Fields that this version does not know, kept so that a record from a newer version survives a round trip.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// Leaves fields that say nothing out of what is stored: storage is small, and most answers are empty.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
