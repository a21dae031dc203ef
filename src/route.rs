//! Places: the part of the address after `#`, parsed and written.
//!
//! Hash addresses work under any path of any static host. A screen is one variant here and one module in `views/`.

#[cfg(test)]
mod every;
mod fill;
mod heading;
mod of_draft;
mod wizard;

use std::fmt;

pub use fill::Fill;
pub use wizard::{Wizard, WizardPage};

use crate::domain::{
    Assessment, Board, Client, FocusArea, Format, Id, Kind, PromptSet, Questionnaire, Referral, Session, Stance,
    WeeklyGoal,
};

/// A place in the app.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Route {
    Today,
    /// The three ways in, or one of them.
    Welcome(Option<Way>),
    Clients,
    Client(Id<Client>),
    /// Plan or start a session, perhaps with a client already chosen.
    NewSession(Option<Id<Client>>),
    Prepare(Id<Session>),
    Live(Id<Session>),
    /// After the session: reflection.
    After(Id<Session>),
    CheckAnswers(Id<Session>),
    Summary(Id<Session>),
    /// The client view, for a second window.
    Present(Id<Session>),
    Print(Paper, Id<Session>),
    /// An idea board, and the same on paper.
    Board(Id<Board>),
    PrintBoard(Id<Board>),
    /// A vision or goal, one question to a page.
    Wizard(Wizard, WizardPage),
    WeeklyGoal(Id<WeeklyGoal>),
    /// The same with its plan open to be changed.
    AdjustGoal(Id<WeeklyGoal>),
    /// This week, in self mode.
    Week,
    /// The own ladder and sessions, in self mode.
    Journey,
    /// A client's whole goal ladder.
    Goals(Id<Client>),
    /// What belongs in other hands: cards, numbers to call and notes.
    Concerns(Id<Client>),
    /// One note of a concern, and the same on paper.
    Referral(Id<Referral>),
    PrintReferral(Id<Referral>),
    /// The form for a client's doctor.
    PrintRelease(Id<Client>),
    /// A client's focus areas, and where each stands.
    Stages(Id<Client>),
    FocusArea(Id<FocusArea>),
    /// What there is to know about a stage, read for a focus area.
    StageCard(Id<FocusArea>, Stance),
    /// What a client has taken.
    Assessments(Id<Client>),
    /// One of them.
    Assessment(Id<Assessment>),
    /// Looking at it together, and the report on paper.
    Review(Id<Assessment>),
    PrintAssessment(Id<Assessment>),
    /// Filling in an assessment, and what the coach does around it.
    Fill(Fill),
    /// A questionnaire of one's own, to edit.
    Questionnaire(Id<Questionnaire>),
    /// What came of it, in self mode.
    Progress,
    /// Every idea, in self mode.
    Ideas,
    /// Session formats and their prompts.
    Library,
    Format(Id<Format>),
    /// Everything to look up, with what is looked for as the library writes it.
    Browse(String),
    /// An own set of prompts.
    PromptSet(Id<PromptSet>),
    More,
    Settings,
    Data,
    Help,
    About,
    /// An address that is none of these, as it was.
    Unknown(String),
}

/// The three ways in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Way {
    Coach,
    /// One of the three first questions, from 1.
    Own(u8),
    Sample,
}

/// A document to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    ClientSummary,
    CoachSummary,
}

impl Route {
    /// Reads the address; a leading `#` and `/` may be absent.
    pub fn parse(address: &str) -> Self {
        let path = address.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        Self::from_parts(&parts).unwrap_or_else(|| Route::Unknown(path.into()))
    }

    fn from_parts(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            [] => Route::Today,
            ["welcome"] => Route::Welcome(None),
            ["welcome", "coach"] => Route::Welcome(Some(Way::Coach)),
            ["welcome", "self"] => Route::Welcome(Some(Way::Own(1))),
            ["welcome", "self", "2"] => Route::Welcome(Some(Way::Own(2))),
            ["welcome", "self", "3"] => Route::Welcome(Some(Way::Own(3))),
            ["welcome", "sample"] => Route::Welcome(Some(Way::Sample)),
            ["clients"] => Route::Clients,
            ["clients", id] => Route::Client(id.parse().ok()?),
            ["clients", id, "goals"] => Route::Goals(id.parse().ok()?),
            ["clients", id, "concerns"] => Route::Concerns(id.parse().ok()?),
            ["concerns", id] => Route::Referral(id.parse().ok()?),
            ["print", "referral", id] => Route::PrintReferral(id.parse().ok()?),
            ["print", "release", id] => Route::PrintRelease(id.parse().ok()?),
            ["clients", id, "stages"] => Route::Stages(id.parse().ok()?),
            ["stages", id] => Route::FocusArea(id.parse().ok()?),
            ["stages", id, "card", stance] => Route::StageCard(id.parse().ok()?, Stance::from_slug(stance)?),
            ["clients", id, "assessments"] => Route::Assessments(id.parse().ok()?),
            ["assessments", id, "review"] => Route::Review(id.parse().ok()?),
            ["print", "assessment", id] => Route::PrintAssessment(id.parse().ok()?),
            ["assessments", id] => Route::Assessment(id.parse().ok()?),
            ["questionnaires", id] => Route::Questionnaire(id.parse().ok()?),
            ["session", "new"] => Route::NewSession(None),
            ["session", "new", client] => Route::NewSession(Some(client.parse().ok()?)),
            ["session", id] => Route::Live(id.parse().ok()?),
            ["session", id, "prepare"] => Route::Prepare(id.parse().ok()?),
            ["session", id, "after"] => Route::After(id.parse().ok()?),
            ["session", id, "check"] => Route::CheckAnswers(id.parse().ok()?),
            ["session", id, "summary"] => Route::Summary(id.parse().ok()?),
            ["present", id] => Route::Present(id.parse().ok()?),
            ["print", "summary-client", id] => Route::Print(Paper::ClientSummary, id.parse().ok()?),
            ["print", "summary-coach", id] => Route::Print(Paper::CoachSummary, id.parse().ok()?),
            ["print", "board", id] => Route::PrintBoard(id.parse().ok()?),
            ["board", id] => Route::Board(id.parse().ok()?),
            ["goals", "week", id] => Route::WeeklyGoal(id.parse().ok()?),
            ["goals", "week", id, "adjust"] => Route::AdjustGoal(id.parse().ok()?),
            ["week"] => Route::Week,
            ["journey"] => Route::Journey,
            ["progress"] => Route::Progress,
            ["ideas"] => Route::Ideas,
            ["library"] => Route::Library,
            ["library", "formats", id] => Route::Format(id.parse().ok()?),
            ["library", "sets", id] => Route::PromptSet(id.parse().ok()?),
            ["library", page] => match page.split_once('?').unwrap_or((page, "")) {
                ("browse", query) => Route::Browse(query.into()),
                _ => return None,
            },
            ["more"] => Route::More,
            ["settings"] => Route::Settings,
            ["data"] => Route::Data,
            ["help"] => Route::Help,
            ["about"] => Route::About,
            _ => return Fill::parse(parts).or_else(|| Wizard::parse(parts)),
        })
    }

    /// The record that the place is about, by its kind and id; none where it is about no single one.
    pub fn record(&self) -> Option<(Kind, &str)> {
        Some(match self {
            Route::Client(id)
            | Route::NewSession(Some(id))
            | Route::Goals(id)
            | Route::Concerns(id)
            | Route::PrintRelease(id)
            | Route::Stages(id)
            | Route::Assessments(id) => (Kind::Client, id.as_str()),
            Route::Prepare(id)
            | Route::Live(id)
            | Route::After(id)
            | Route::CheckAnswers(id)
            | Route::Summary(id)
            | Route::Present(id)
            | Route::Print(_, id) => (Kind::Session, id.as_str()),
            Route::Board(id) | Route::PrintBoard(id) => (Kind::Board, id.as_str()),
            Route::WeeklyGoal(id) | Route::AdjustGoal(id) => (Kind::WeeklyGoal, id.as_str()),
            Route::Referral(id) | Route::PrintReferral(id) => (Kind::Referral, id.as_str()),
            Route::FocusArea(id) | Route::StageCard(id, _) => (Kind::FocusArea, id.as_str()),
            Route::Assessment(id) | Route::Review(id) | Route::PrintAssessment(id) => (Kind::Assessment, id.as_str()),
            Route::Questionnaire(id) => (Kind::Questionnaire, id.as_str()),
            Route::Format(id) => (Kind::Format, id.as_str()),
            Route::PromptSet(id) => (Kind::PromptSet, id.as_str()),
            Route::Fill(place) => (Kind::Client, place.client()?.as_str()),
            Route::Wizard(wizard, _) => wizard.record()?,
            Route::Today
            | Route::Welcome(_)
            | Route::Clients
            | Route::NewSession(None)
            | Route::Week
            | Route::Journey
            | Route::Progress
            | Route::Ideas
            | Route::Library
            | Route::Browse(_)
            | Route::More
            | Route::Settings
            | Route::Data
            | Route::Help
            | Route::About
            | Route::Unknown(_) => return None,
        })
    }

    /// The client who holds the device: they fill something in, with nothing else in view.
    pub fn in_hands_of(&self) -> Option<&Id<Client>> {
        match self {
            Route::Wizard(Wizard::HandedOver(client, _), _) | Route::Fill(Fill::Thanks(client)) => Some(client),
            _ => None,
        }
    }

    /// Where somebody is with a client while a session runs: the session, its board, and what they fill in together.
    pub fn may_be_in_session(&self) -> bool {
        matches!(self, Route::Live(_) | Route::Board(_) | Route::Wizard(..)) || self.in_hands_of().is_some()
    }

    /// The address to link to, such as `#/clients`.
    pub fn href(&self) -> String {
        format!("#{self}")
    }
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Today => f.write_str("/"),
            Route::Welcome(None) => f.write_str("/welcome"),
            Route::Welcome(Some(Way::Coach)) => f.write_str("/welcome/coach"),
            Route::Welcome(Some(Way::Own(1))) => f.write_str("/welcome/self"),
            Route::Welcome(Some(Way::Own(question))) => write!(f, "/welcome/self/{question}"),
            Route::Welcome(Some(Way::Sample)) => f.write_str("/welcome/sample"),
            Route::Clients => f.write_str("/clients"),
            Route::Client(id) => write!(f, "/clients/{id}"),
            Route::NewSession(None) => f.write_str("/session/new"),
            Route::NewSession(Some(client)) => write!(f, "/session/new/{client}"),
            Route::Prepare(id) => write!(f, "/session/{id}/prepare"),
            Route::Live(id) => write!(f, "/session/{id}"),
            Route::After(id) => write!(f, "/session/{id}/after"),
            Route::CheckAnswers(id) => write!(f, "/session/{id}/check"),
            Route::Summary(id) => write!(f, "/session/{id}/summary"),
            Route::Present(id) => write!(f, "/present/{id}"),
            Route::Board(id) => write!(f, "/board/{id}"),
            Route::PrintBoard(id) => write!(f, "/print/board/{id}"),
            Route::Print(Paper::ClientSummary, id) => write!(f, "/print/summary-client/{id}"),
            Route::Print(Paper::CoachSummary, id) => write!(f, "/print/summary-coach/{id}"),
            Route::Wizard(wizard, page) => wizard.write(*page, f),
            Route::WeeklyGoal(id) => write!(f, "/goals/week/{id}"),
            Route::AdjustGoal(id) => write!(f, "/goals/week/{id}/adjust"),
            Route::Week => f.write_str("/week"),
            Route::Journey => f.write_str("/journey"),
            Route::Goals(id) => write!(f, "/clients/{id}/goals"),
            Route::Concerns(id) => write!(f, "/clients/{id}/concerns"),
            Route::Referral(id) => write!(f, "/concerns/{id}"),
            Route::PrintReferral(id) => write!(f, "/print/referral/{id}"),
            Route::PrintRelease(id) => write!(f, "/print/release/{id}"),
            Route::Stages(id) => write!(f, "/clients/{id}/stages"),
            Route::FocusArea(id) => write!(f, "/stages/{id}"),
            Route::StageCard(id, stance) => write!(f, "/stages/{id}/card/{}", stance.slug()),
            Route::Assessments(id) => write!(f, "/clients/{id}/assessments"),
            Route::Assessment(id) => write!(f, "/assessments/{id}"),
            Route::Review(id) => write!(f, "/assessments/{id}/review"),
            Route::PrintAssessment(id) => write!(f, "/print/assessment/{id}"),
            Route::Fill(place) => place.fmt(f),
            Route::Questionnaire(id) => write!(f, "/questionnaires/{id}"),
            Route::Progress => f.write_str("/progress"),
            Route::Ideas => f.write_str("/ideas"),
            Route::Library => f.write_str("/library"),
            Route::Format(id) => write!(f, "/library/formats/{id}"),
            Route::PromptSet(id) => write!(f, "/library/sets/{id}"),
            Route::Browse(query) if query.is_empty() => f.write_str("/library/browse"),
            Route::Browse(query) => write!(f, "/library/browse?{query}"),
            Route::More => f.write_str("/more"),
            Route::Settings => f.write_str("/settings"),
            Route::Data => f.write_str("/data"),
            Route::Help => f.write_str("/help"),
            Route::About => f.write_str("/about"),
            Route::Unknown(path) => write!(f, "/{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strange_address_is_unknown_and_keeps_its_text() {
        for strange in ["nowhere", "clients/UPPER", "session/a/b/c", "print/other/x", "clients/../x", "welcome/self/4"]
        {
            assert_eq!(Route::parse(&format!("#/{strange}")), Route::Unknown(strange.into()));
        }
        assert_eq!(Route::parse(""), Route::Today);
        assert_eq!(Route::parse("#"), Route::Today);
        assert_eq!(Route::parse("#/clients/"), Route::Clients);
    }
}
