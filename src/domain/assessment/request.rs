//! What a coach asks a client to fill in, as a file: made to leave, so there is no place in it for a name or a note.
//!
//! `public/schema/assessment-request-v1.schema.json` is the published description:
//!
//! ```json
//! {"format":"cairn-assessment-request","version":1,"app":"0.1.0","request":"…","instrument":"wheel",
//!  "note":"…","areas":[{"id":"health","name":"Health"}]}
//! ```

use serde::{Deserialize, Serialize};

use super::{
    Answers, Area, Assessment, Questionnaire, TakenResult,
    check::{check_areas, check_items},
};
use crate::domain::{
    Extra, Id,
    file::{self, FileError, REQUEST, Why, fits, malformed, said},
};

/// An instrument to fill in. The client view on the coach's own device is drawn from it too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Request {
    /// Random; the result names it.
    pub request: Id<Request>,
    /// One that comes with the program, or the id of `questionnaire`.
    pub instrument: Id<Questionnaire>,
    /// A word from the coach.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub note: String,
    /// The areas of a wheel clockwise from the top, or the rows of the rulers; none: those that the program begins with.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub areas: Vec<AskedArea>,
    /// The questions, when they are the coach's own.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub questionnaire: Option<Questionnaire>,
}

/// An area or a row to say something about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AskedArea {
    pub id: String,
    pub name: String,
}

impl Request {
    /// An instrument that comes with the program.
    pub fn built_in(request: Id<Request>, instrument: &str) -> Self {
        let instrument = Id::fixed(instrument);
        Self { request, instrument, note: String::new(), areas: Vec::new(), questionnaire: None }
    }

    /// A questionnaire of the coach's own, without what a later version may have put beside it.
    pub fn own(request: Id<Request>, questionnaire: Questionnaire) -> Self {
        let instrument = questionnaire.id.clone();
        let questionnaire = Some(Questionnaire { extra: Extra::new(), ..questionnaire });
        Self { request, instrument, note: String::new(), areas: Vec::new(), questionnaire }
    }

    /// The same about these areas or rows, without what was said of them.
    pub fn about(mut self, areas: &[Area]) -> Self {
        let asked = |area: &Area| AskedArea { id: area.id.clone(), name: area.name.clone() };
        self.areas = areas.iter().map(asked).collect();
        self
    }

    /// The same with a word from the coach.
    pub fn with_note(mut self, note: &str) -> Self {
        note.trim().clone_into(&mut self.note);
        self
    }

    /// What it asks, before the first answer; none where the program brings the questions.
    pub fn blank(&self) -> Option<TakenResult> {
        let areas = || self.areas.iter().map(|area| Area::named(&area.id, &area.name)).collect();
        match (self.instrument.as_str(), &self.questionnaire) {
            (Assessment::WHEEL, _) if !self.areas.is_empty() => Some(TakenResult::Wheel(areas())),
            (Assessment::RULERS, _) if !self.areas.is_empty() => Some(TakenResult::Rulers(areas())),
            (_, Some(questionnaire)) => Some(TakenResult::Answers(Answers::blank(questionnaire))),
            _ => None,
        }
    }

    /// The text of the file; `app` is the version of the program.
    pub fn write(&self, app: &str) -> String {
        REQUEST.write(self, app)
    }

    /// The name of the file of an instrument with this name, such as `cairn-assessment-wheel-of-life.json`.
    pub fn file_name(name: &str) -> String {
        file::file_name("cairn-assessment", name, "questions")
    }

    /// Reads a file.
    ///
    /// # Errors
    /// [`FileError`], with the place where there is one.
    pub fn read(file: &[u8]) -> Result<Self, FileError> {
        let request: Self = REQUEST.read(file)?;
        request.check().map_err(|why| REQUEST.refuse(why))?;
        Ok(request)
    }

    /// What the types cannot say.
    fn check(&self) -> Result<(), Why> {
        fits("note", &self.note)?;
        let instrument = self.instrument.as_str();
        match &self.questionnaire {
            Some(questionnaire) => self.check_own(questionnaire)?,
            None if Assessment::BY_CLIENTS.contains(&instrument) => {}
            None if Assessment::BUILT_IN.contains(&instrument) => {
                return Err(Why::Content("Only a coach can fill in the instrument that this file names.".into()));
            }
            None => return Err(malformed("questionnaire", "the questions are not in the file")),
        }
        let least = match instrument {
            Assessment::WHEEL if !self.areas.is_empty() => *Area::ON_A_WHEEL.start(),
            Assessment::WHEEL | Assessment::RULERS => 0,
            _ if self.areas.is_empty() => 0,
            _ => return Err(malformed("areas", "this instrument has none")),
        };
        let areas = self.areas.iter().map(|area| (area.id.as_str(), area.name.as_str()));
        check_areas("areas", areas, instrument, least)
    }

    fn check_own(&self, questionnaire: &Questionnaire) -> Result<(), Why> {
        if questionnaire.id != self.instrument {
            return Err(malformed("questionnaire.id", "the file asks for another instrument"));
        }
        if Assessment::BUILT_IN.contains(&self.instrument.as_str()) {
            return Err(malformed("questionnaire", "this instrument brings its own questions"));
        }
        said("questionnaire.name", &questionnaire.name)?;
        for (part, text) in [("intro", &questionnaire.intro), ("credit", &questionnaire.credit)] {
            fits(format!("questionnaire.{part}"), text)?;
        }
        let items: Vec<_> = questionnaire.items.iter().collect();
        check_items(&items, |place| format!("questionnaire.items[{place}]"))
    }
}
