//! The focus area in hand: the one that a session or a board is about.

use std::sync::Arc;

use super::{FocusArea, Standing};
use crate::domain::{Client, Id, Model, NaiveDate, Session, sort};

impl Model {
    /// The area that a new session or board of a client begins with: the one that was in hand last, or the only one there
    /// is. An area that was put away is nobody's default.
    pub fn focus_area_to_begin_with(&self, client: &Id<Client>, today: NaiveDate) -> Option<Id<FocusArea>> {
        let in_use = |area: &&Arc<FocusArea>| area.client == *client && !area.archived;
        let of_session = |session: &Arc<Session>| self.focus_areas.get(session.focus_area.as_ref()?).filter(in_use);
        let last = self.sessions_of(client, today).iter().find_map(of_session).cloned();
        let only = || {
            let mut areas = self.focus_areas.iter().filter(in_use);
            areas.next().filter(|_| areas.next().is_none()).cloned()
        };
        last.or_else(only).map(|area| area.id.clone())
    }

    /// The areas of a session's client that are in use, with the one in hand first.
    pub fn focus_areas_in(&self, session: &Session) -> Vec<Arc<FocusArea>> {
        let mut areas = self.focus_areas_of(&session.client);
        areas.retain(|area| !area.archived || session.focus_area.as_ref() == Some(&area.id));
        sort::by_key(&mut areas, |area| session.focus_area.as_ref() != Some(&area.id));
        areas
    }
}

impl FocusArea {
    /// What a session said about the stage: where it stood before, none when nothing was known, and each word since.
    pub fn said_in(&self, session: &Id<Session>) -> Option<(Option<&Standing>, Vec<&Standing>)> {
        let is_in_it = |standing: &Standing| standing.session.as_ref() == Some(session);
        let first = self.standings.iter().position(is_in_it)?;
        let before = first.checked_sub(1).map(|at| &self.standings[at]);
        Some((before, self.standings[first..].iter().filter(|standing| is_in_it(standing)).collect()))
    }
}
