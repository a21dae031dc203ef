//! What clients were asked to fill in, and what came back.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Assessment, Filled, Questionnaire, Request, TakenResult};
use crate::domain::{Client, Id, Model, NaiveDate, Rejected, command::tidy};

/// A request that was sent to a client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    pub request: Id<Request>,
    pub instrument: Id<Questionnaire>,
    /// The instrument's name that day.
    pub name: String,
    /// The day on which it was sent.
    pub on: NaiveDate,
}

/// How a file that came back stands to what is kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Arrival {
    /// Nothing of it is here.
    New,
    /// It was added before, just as it is.
    Here(Arc<Assessment>),
    /// It was added before, and the answers differ: the client, or the coach, has put something right since.
    Changed(Arc<Assessment>),
}

impl TakenResult {
    /// The answers as they are kept.
    ///
    /// # Errors
    /// When there is none, or one that cannot be.
    pub fn tidied(mut self) -> Result<Self, Rejected> {
        tidy(&mut self)?;
        Ok(self)
    }
}

impl Assessment {
    /// The request that it answers.
    pub fn request(&self) -> Option<&Id<Request>> {
        self.received.as_ref()?.request.as_ref()
    }
}

impl Model {
    /// The requests that wait for an answer from a client, the first one first.
    pub fn waiting_for(&self, client: &Id<Client>) -> Vec<Asked> {
        let asked = self.clients.get(client).map(|client| client.asked.clone()).unwrap_or_default();
        let is_open = |asked: &Asked| !self.assessments.iter().any(|taken| taken.request() == Some(&asked.request));
        asked.into_iter().filter(is_open).collect()
    }

    /// Whom a request was sent to, and when.
    pub fn sent_to(&self, request: &Id<Request>) -> Option<(Arc<Client>, Asked)> {
        self.clients.iter().find_map(|client| {
            let asked = client.asked.iter().find(|asked| asked.request == *request)?;
            Some((client.clone(), asked.clone()))
        })
    }

    /// Whether a file was added before, to any client.
    pub fn arrival(&self, filled: &Filled) -> Arrival {
        let from_it = |taken: &&Arc<Assessment>| taken.received.as_ref().is_some_and(|from| from.file == filled.id);
        let Some(kept) = self.assessments.iter().find(from_it) else { return Arrival::New };
        let is_same = filled.result.clone().tidied().is_ok_and(|result| result == kept.result);
        if is_same { Arrival::Here(kept.clone()) } else { Arrival::Changed(kept.clone()) }
    }
}
