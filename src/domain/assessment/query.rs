//! Which assessments there are.

use std::{cmp::Reverse, sync::Arc};

use super::{Assessment, Questionnaire};
use crate::domain::{Client, Id, Model, NaiveDate, later::up_to, sort};

impl Model {
    /// What a client has taken, the latest first and what is dated after `today` last.
    pub fn assessments_of(&self, client: &Id<Client>, today: NaiveDate) -> Vec<Arc<Assessment>> {
        let mut all: Vec<_> = self.assessments.iter().filter(|taken| taken.client == *client).cloned().collect();
        sort::by_key(&mut all, |taken| Reverse(up_to(today, taken.on, taken.at)));
        all
    }

    /// The last time that a client took this instrument; one that is dated after `today` only where there is no other.
    pub fn latest_assessment(
        &self,
        client: &Id<Client>,
        instrument: &str,
        today: NaiveDate,
    ) -> Option<Arc<Assessment>> {
        self.assessments_of(client, today).into_iter().find(|taken| taken.instrument.as_str() == instrument)
    }

    /// The other times that the same client took the same instrument, the latest first.
    pub fn other_times(&self, taken: &Assessment) -> Vec<Arc<Assessment>> {
        let mut others = self.assessments_of(&taken.client, NaiveDate::MAX);
        others.retain(|other| other.id != taken.id && other.instrument == taken.instrument);
        others
    }

    /// The time before this one.
    pub fn time_before(&self, taken: &Assessment) -> Option<Arc<Assessment>> {
        self.other_times(taken).into_iter().find(|other| (other.on, other.at) <= (taken.on, taken.at))
    }

    /// The coach's own questionnaires, by name.
    pub fn own_questionnaires(&self) -> Vec<Arc<Questionnaire>> {
        let mut all: Vec<_> = self.questionnaires.iter().cloned().collect();
        sort::by_made_key(&mut all, |questionnaire| questionnaire.name.to_lowercase());
        all
    }
}
