//! What a client filled in on a device of their own, as a file for the coach.
//!
//! `public/schema/assessment-result-v1.schema.json` is the published description:
//!
//! ```json
//! {"format":"cairn-assessment-result","version":1,"app":"0.1.0","id":"…","request":"…","instrument":"rulers",
//!  "on":"2026-11-20","result":{"rulers":[{"id":"a1","name":"Walking","priority":8}]}}
//! ```

use chrono::Datelike as _;
use serde::{Deserialize, Serialize};

use super::{Assessment, Questionnaire, Request, TakenResult, check::check_result};
use crate::domain::{
    Id, NaiveDate,
    file::{self, FileError, RESULT, Why, malformed},
};

/// The answers with the questions as they were asked, and nothing else of the client's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Filled {
    /// Random, and the same when the same answers are saved again.
    pub id: Id<Filled>,
    /// The request that was answered; none when the client chose the instrument.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub request: Option<Id<Request>>,
    pub instrument: Id<Questionnaire>,
    /// The civil day on which it was filled in.
    pub on: NaiveDate,
    pub result: TakenResult,
}

/// Where a kept assessment came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// The [`Filled`] that brought it.
    pub file: Id<Filled>,
    /// The request that it answers.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub request: Option<Id<Request>>,
}

impl Filled {
    /// What was filled in; none while it has no id of its own yet.
    pub fn of(taken: &Assessment) -> Option<Self> {
        let Received { file: id, request } = taken.received.clone()?;
        Some(Self { id, request, instrument: taken.instrument.clone(), on: taken.on, result: taken.result.clone() })
    }

    /// The text of the file; `app` is the version of the program.
    pub fn write(&self, app: &str) -> String {
        RESULT.write(self, app)
    }

    /// The name of the file, such as `cairn-result-wheel-of-life-2026-11-20.json`.
    pub fn file_name(&self, name: &str) -> String {
        file::file_name("cairn-result", &format!("{name} {}", self.on), "answers")
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`FileError`], with the place where there is one.
    pub fn read(file: &[u8]) -> Result<Self, FileError> {
        let filled: Self = RESULT.read(file)?;
        filled.check().map_err(|why| RESULT.refuse(why))?;
        Ok(filled)
    }

    /// What the types cannot say.
    fn check(&self) -> Result<(), Why> {
        if !(0..=9_999).contains(&self.on.year()) {
            return Err(malformed("on", "it is no day of our years"));
        }
        check_result(self.instrument.as_str(), &self.result)?;
        let is_open = self.result.is_empty();
        if is_open { Err(Why::Content("There is no answer in this file yet.".into())) } else { Ok(()) }
    }
}
