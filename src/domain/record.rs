//! What every record has in common, and the one list of all kinds.

use std::sync::Arc;

use serde::{Serialize, de::DeserializeOwned};
use thiserror::Error;

use super::{
    Assessment, Board, CheckIn, Client, Cluster, FocusArea, Format, GoalReview, Id, Idea, Model, Note, PromptSet,
    Questionnaire, Referral, Session, Settings, Table, ThreeMonthGoal, Trashed, Vision, WeeklyGoal,
    model::Rows,
    place::{below, place},
    validate,
};

/// A thing that is stored under its own key.
pub trait Record: Clone + PartialEq + Serialize + DeserializeOwned + 'static {
    /// Which kind of record this is.
    const KIND: Kind;

    /// The record's identifier, unique within its kind.
    fn id(&self) -> &Id<Self>;
}

/// A record's text that cannot be read, with the place in it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{path}: {reason}")]
pub struct DecodeError {
    /// Where, such as `phases[2].share`.
    pub path: String,
    /// What is wrong there.
    pub reason: String,
}

impl DecodeError {
    /// What `error` says about the text `json`, and where in it.
    pub(super) fn of(error: &serde_json::Error, json: &str) -> Self {
        let reason = error.to_string();
        // The line and the column, which it ends with, are the place in other words.
        let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
        Self { path: place(json, error), reason: reason.into() }
    }

    /// The same, seen from where the text stands at a path.
    pub(super) fn below(self, outer: &str) -> Self {
        Self { path: below(outer, &self.path), ..self }
    }
}

/// A typed record and the table of the [`Model`] that holds its kind.
pub trait Stored: Record {
    fn table(model: &Model) -> &Table<Self>;
    fn wrap(record: Arc<Self>) -> AnyRecord;
    fn unwrap(record: &AnyRecord) -> Option<&Arc<Self>>;
}

/// The one place that lists the kinds of record; a new kind is one more line here.
macro_rules! records {
    ($($type:ident, $table:ident, $slug:literal;)*) => {
        /// The kinds of record, in the order in which a backup lists them.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind { $($type),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &[Kind] = &[$(Kind::$type),*];

            /// The kind's name in storage keys and files.
            pub const fn slug(self) -> &'static str {
                match self { $(Kind::$type => $slug),* }
            }

            /// The kind with this name.
            pub fn from_slug(slug: &str) -> Option<Kind> {
                match slug { $($slug => Some(Kind::$type),)* _ => None }
            }
        }

        /// A record of any kind.
        #[derive(Debug, Clone, PartialEq)]
        pub enum AnyRecord { $($type(Arc<$type>)),* }

        impl AnyRecord {
            /// The record's kind.
            pub fn kind(&self) -> Kind {
                match self { $(AnyRecord::$type(_) => Kind::$type),* }
            }

            /// The record's id, as text.
            pub fn id(&self) -> &str {
                match self { $(AnyRecord::$type(record) => record.id.as_str()),* }
            }

            /// The record as JSON.
            pub fn encode(&self) -> String {
                let json = match self { $(AnyRecord::$type(record) => serde_json::to_string(record)),* };
                json.expect("records hold nothing that JSON cannot")
            }

            /// Reads a record of `kind` from JSON.
            ///
            /// # Errors
            /// When the text is not such a record.
            pub fn decode(kind: Kind, json: &str) -> Result<AnyRecord, serde_json::Error> {
                match kind {
                    $(Kind::$type => serde_json::from_str(json).map(|record| AnyRecord::$type(Arc::new(record)))),*
                }
            }

            /// Reads a record of `kind` that was stored or comes from outside: one whose values make no sense is none.
            ///
            /// # Errors
            /// When the text is not such a record, or a value in it is out of range, with the place.
            pub fn read(kind: Kind, json: &str) -> Result<AnyRecord, DecodeError> {
                let record = AnyRecord::decode(kind, json).map_err(|error| DecodeError::of(&error, json))?;
                validate(&record).map(|()| record)
            }

            /// The record of the same kind and id that `model` holds.
            pub fn current_in(&self, model: &Model) -> Option<AnyRecord> {
                model.record(self.kind(), self.id())
            }
        }

        impl Model {
            pub(super) fn rows(&self, kind: Kind) -> &Rows {
                match kind { $(Kind::$type => self.$table.rows()),* }
            }

            pub(super) fn rows_mut(&mut self, kind: Kind) -> &mut Rows {
                match kind { $(Kind::$type => self.$table.rows_mut()),* }
            }
        }

        $(impl Stored for $type {
            fn table(model: &Model) -> &Table<Self> { &model.$table }
            fn wrap(record: Arc<Self>) -> AnyRecord { AnyRecord::$type(record) }
            fn unwrap(record: &AnyRecord) -> Option<&Arc<Self>> {
                match record { AnyRecord::$type(record) => Some(record), _ => None }
            }
        })*
    };
}

records! {
    Settings, settings, "settings";
    Format, formats, "format";
    Client, clients, "client";
    Vision, visions, "vision";
    ThreeMonthGoal, three_month_goals, "three-month-goal";
    Session, sessions, "session";
    WeeklyGoal, weekly_goals, "weekly-goal";
    GoalReview, goal_reviews, "goal-review";
    CheckIn, check_ins, "check-in";
    Note, notes, "note";
    Idea, ideas, "idea";
    Board, boards, "board";
    Cluster, clusters, "cluster";
    FocusArea, focus_areas, "focus-area";
    Referral, referrals, "referral";
    PromptSet, prompt_sets, "prompt-set";
    Questionnaire, questionnaires, "questionnaire";
    Assessment, assessments, "assessment";
    Trashed, trash, "trash";
}
