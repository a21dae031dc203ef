//! All records in memory: the state that commands are judged against and screens are computed from.

use std::{collections::BTreeMap, sync::Arc};

use super::{
    Assessment, Board, Changes, CheckIn, Client, Cluster, FocusArea, Format, GoalReview, Id, Idea, Note, PromptSet,
    Questionnaire, Record, Referral, Session, Settings, ThreeMonthGoal, Vision, WeeklyGoal,
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
}

/// The records of one kind, by id.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T: Record>(BTreeMap<Id<T>, Arc<T>>);

impl<T: Record> Default for Table<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Record> Table<T> {
    /// The record with this id.
    pub fn get(&self, id: &Id<T>) -> Option<&Arc<T>> {
        self.0.get(id)
    }

    /// Every record, in the order of ids (which says nothing about time).
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Arc<T>> {
        self.0.values()
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn insert(&mut self, record: Arc<T>) {
        self.0.insert(record.id().clone(), record);
    }

    pub(super) fn remove(&mut self, id: &Id<T>) {
        self.0.remove(id);
    }
}

impl Model {
    /// Takes over changes that have been committed.
    pub fn patch(&mut self, changes: &Changes) {
        for record in changes.removed.iter() {
            record.remove_from(self);
        }
        for record in changes.written() {
            record.insert_into(self);
        }
    }

    /// Whether a person has kept anything here yet: settings alone do not count.
    pub fn is_untouched(&self) -> bool {
        let Self { clients, sessions, formats, prompt_sets, questionnaires, .. } = self;
        clients.is_empty()
            && sessions.is_empty()
            && formats.is_empty()
            && prompt_sets.is_empty()
            && questionnaires.is_empty()
    }
}
