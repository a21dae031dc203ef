//! All records in memory: the state that commands are judged against and screens are computed from.

use std::{collections::BTreeMap, marker::PhantomData, sync::Arc};

use super::{
    AnyRecord, Assessment, Board, Changes, CheckIn, Client, Cluster, FocusArea, Format, GoalReview, Id, Idea, Kind,
    Note, PromptSet, Questionnaire, Referral, Session, Settings, Stored, ThreeMonthGoal, Trashed, Vision, WeeklyGoal,
};

/// Every record, in one table per kind.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    pub settings: Table<Settings>,
    pub formats: Table<Format>,
    pub clients: Table<Client>,
    pub visions: Table<Vision>,
    pub three_month_goals: Table<ThreeMonthGoal>,
    pub sessions: Table<Session>,
    pub weekly_goals: Table<WeeklyGoal>,
    pub goal_reviews: Table<GoalReview>,
    pub check_ins: Table<CheckIn>,
    pub notes: Table<Note>,
    pub ideas: Table<Idea>,
    pub boards: Table<Board>,
    pub clusters: Table<Cluster>,
    pub focus_areas: Table<FocusArea>,
    pub referrals: Table<Referral>,
    pub prompt_sets: Table<PromptSet>,
    pub questionnaires: Table<Questionnaire>,
    pub assessments: Table<Assessment>,
    pub trash: Table<Trashed>,
}

/// The records of one kind, by id.
///
/// All tables are one type inside: a map for each kind of record would be the same code many times over, in the first
/// load.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T> {
    rows: Rows,
    kind: PhantomData<fn() -> T>,
}

/// Records of one kind, by the text of their ids.
pub(super) type Rows = BTreeMap<Box<str>, AnyRecord>;

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Rows::new(), kind: PhantomData }
    }
}

impl<T: Stored> Table<T> {
    /// The record with this id.
    pub fn get(&self, id: &Id<T>) -> Option<&Arc<T>> {
        self.rows.get(id.as_str()).and_then(T::unwrap)
    }

    /// Every record, in the order of ids (which says nothing about time).
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        self.rows.values().filter_map(T::unwrap)
    }
}

impl<T> Table<T> {
    /// How many records there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub(super) fn rows(&self) -> &Rows {
        &self.rows
    }

    pub(super) fn rows_mut(&mut self) -> &mut Rows {
        &mut self.rows
    }
}

impl Model {
    /// Takes over changes that have been committed.
    pub fn patch(&mut self, changes: &Changes) {
        for record in changes.removed.iter() {
            self.rows_mut(record.kind()).remove(record.id());
        }
        for record in changes.written() {
            self.rows_mut(record.kind()).insert(record.id().into(), record.clone());
        }
    }

    /// Every record, kind by kind, each kind in the order of its ids.
    pub fn records(&self) -> impl Iterator<Item = AnyRecord> + '_ {
        Kind::ALL.iter().flat_map(|kind| self.rows(*kind).values().cloned())
    }

    /// The record of this kind and id.
    pub fn record(&self, kind: Kind, id: &str) -> Option<AnyRecord> {
        self.rows(kind).get(id).cloned()
    }

    /// How many records of `kind` there are.
    pub fn count(&self, kind: Kind) -> usize {
        self.rows(kind).len()
    }

    /// Whether a person has kept anything here yet: settings alone do not count.
    pub fn is_untouched(&self) -> bool {
        let Self { clients, sessions, formats, prompt_sets, questionnaires, trash, .. } = self;
        clients.is_empty()
            && sessions.is_empty()
            && formats.is_empty()
            && prompt_sets.is_empty()
            && questionnaires.is_empty()
            && trash.is_empty()
    }
}
