//! The wizards' places: one question to a page, each page an address.

use std::fmt;

use super::Route;
use crate::domain::{
    Assessment, Client, Concern, FocusArea, Id, Idea, Kind, Questionnaire, Referral, ThreeMonthGoal, WeeklyGoal,
};

/// What a wizard is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wizard {
    /// `goals/vision/{client}`.
    Vision(Id<Client>),
    /// `goals/three-month/new/{client}`.
    NewThreeMonthGoal(Id<Client>),
    /// `goals/three-month/{goal}`.
    ThreeMonthGoal(Id<ThreeMonthGoal>),
    /// `goals/week/new/{client}`.
    NewWeeklyGoal(Id<Client>),
    /// `goals/week/idea/{idea}`: a weekly goal that grows from an idea.
    FromIdea(Id<Idea>),
    /// `goals/week/{goal}/review`: looking back on a weekly goal.
    Review(Id<WeeklyGoal>),
    /// `goals/three-month/from/{assessment}/{n}`: a goal about its area at this place, from 0.
    ThreeMonthFrom(Id<Assessment>, u8),
    /// `goals/week/from/{assessment}/{n}`.
    WeekFrom(Id<Assessment>, u8),
    /// `concerns/new/{client}` or `concerns/new/{client}/about/{concern}`.
    NewConcern(Id<Client>, Concern),
    /// `concerns/{referral}/edit`.
    Concern(Id<Referral>),
    /// `goals/week/area/{area}`: a weekly goal about a focus area.
    ForArea(Id<FocusArea>),
    /// `stages/{area}/find`: the five questions that find a stage.
    Stage(Id<FocusArea>),
    /// `stages/{area}/rulers`.
    Rulers(Id<FocusArea>),
    /// `clients/{client}/assessments/{instrument}`: taking an instrument.
    Take(Id<Client>, Id<Questionnaire>),
    /// `assessments/{assessment}/answers`: going through the answers of an earlier day again.
    Answers(Id<Assessment>),
    /// `fill/questions`: filling in what a coach sent, or what was chosen.
    Fill,
    /// `present/fill/{client}/{instrument}`: the client fills it in on the coach's device, with nothing else in view.
    HandedOver(Id<Client>, Id<Questionnaire>),
}

/// Where in a wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WizardPage {
    /// A question, from 1. The first is the wizard's own address.
    Question(u8),
    /// The same question, opened from Check your answers, to which it leads back.
    Change(u8),
    Check,
}

impl Wizard {
    /// Its first question.
    pub fn start(self) -> Route {
        Route::Wizard(self, WizardPage::Question(1))
    }

    /// The record that it is about.
    pub(super) fn record(&self) -> Option<(Kind, &str)> {
        Some(match self {
            Wizard::Vision(id)
            | Wizard::NewThreeMonthGoal(id)
            | Wizard::NewWeeklyGoal(id)
            | Wizard::NewConcern(id, _)
            | Wizard::Take(id, _)
            | Wizard::HandedOver(id, _) => (Kind::Client, id.as_str()),
            Wizard::ThreeMonthGoal(id) => (Kind::ThreeMonthGoal, id.as_str()),
            Wizard::FromIdea(id) => (Kind::Idea, id.as_str()),
            Wizard::Review(id) => (Kind::WeeklyGoal, id.as_str()),
            Wizard::ThreeMonthFrom(id, _) | Wizard::WeekFrom(id, _) | Wizard::Answers(id) => {
                (Kind::Assessment, id.as_str())
            }
            Wizard::Concern(id) => (Kind::Referral, id.as_str()),
            Wizard::ForArea(id) | Wizard::Stage(id) | Wizard::Rulers(id) => (Kind::FocusArea, id.as_str()),
            Wizard::Fill => return None,
        })
    }

    /// Reads an address.
    pub(super) fn parse(parts: &[&str]) -> Option<Route> {
        let (wizard, rest) = match parts {
            ["goals", "vision", client, rest @ ..] => (Wizard::Vision(client.parse().ok()?), rest),
            ["goals", "three-month", "new", client, rest @ ..] => {
                (Wizard::NewThreeMonthGoal(client.parse().ok()?), rest)
            }
            ["goals", "three-month", "from", taken, n, rest @ ..] => {
                (Wizard::ThreeMonthFrom(taken.parse().ok()?, n.parse().ok()?), rest)
            }
            ["goals", "week", "from", taken, n, rest @ ..] => {
                (Wizard::WeekFrom(taken.parse().ok()?, n.parse().ok()?), rest)
            }
            ["goals", "three-month", goal, rest @ ..] => (Wizard::ThreeMonthGoal(goal.parse().ok()?), rest),
            ["goals", "week", "new", client, rest @ ..] => (Wizard::NewWeeklyGoal(client.parse().ok()?), rest),
            ["goals", "week", "idea", idea, rest @ ..] => (Wizard::FromIdea(idea.parse().ok()?), rest),
            ["concerns", "new", client, "about", concern, rest @ ..] => {
                (Wizard::NewConcern(client.parse().ok()?, Concern::from_slug(concern)?), rest)
            }
            ["concerns", "new", client, rest @ ..] => (Wizard::NewConcern(client.parse().ok()?, Concern::Other), rest),
            ["concerns", referral, "edit", rest @ ..] => (Wizard::Concern(referral.parse().ok()?), rest),
            ["goals", "week", "area", area, rest @ ..] => (Wizard::ForArea(area.parse().ok()?), rest),
            ["stages", area, "find", rest @ ..] => (Wizard::Stage(area.parse().ok()?), rest),
            ["stages", area, "rulers", rest @ ..] => (Wizard::Rulers(area.parse().ok()?), rest),
            ["goals", "week", goal, "review", rest @ ..] => (Wizard::Review(goal.parse().ok()?), rest),
            ["clients", client, "assessments", instrument, rest @ ..] => {
                (Wizard::Take(client.parse().ok()?, instrument.parse().ok()?), rest)
            }
            ["assessments", taken, "answers", rest @ ..] => (Wizard::Answers(taken.parse().ok()?), rest),
            ["fill", "questions", rest @ ..] => (Wizard::Fill, rest),
            ["present", "fill", client, instrument, rest @ ..] => {
                (Wizard::HandedOver(client.parse().ok()?, instrument.parse().ok()?), rest)
            }
            _ => return None,
        };
        let number = |text: &str| text.parse().ok().filter(|number| *number > 0);
        let page = match rest {
            [] => WizardPage::Question(1),
            ["check"] => WizardPage::Check,
            [question] => WizardPage::Question(number(question)?),
            [question, "change"] => WizardPage::Change(number(question)?),
            _ => return None,
        };
        Some(Route::Wizard(wizard, page))
    }

    /// Writes the address of a page.
    pub(super) fn write(&self, page: WizardPage, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Wizard::Vision(client) => write!(f, "/goals/vision/{client}")?,
            Wizard::NewThreeMonthGoal(client) => write!(f, "/goals/three-month/new/{client}")?,
            Wizard::ThreeMonthGoal(goal) => write!(f, "/goals/three-month/{goal}")?,
            Wizard::NewWeeklyGoal(client) => write!(f, "/goals/week/new/{client}")?,
            Wizard::FromIdea(idea) => write!(f, "/goals/week/idea/{idea}")?,
            Wizard::ForArea(area) => write!(f, "/goals/week/area/{area}")?,
            Wizard::Stage(area) => write!(f, "/stages/{area}/find")?,
            Wizard::Rulers(area) => write!(f, "/stages/{area}/rulers")?,
            Wizard::Review(goal) => write!(f, "/goals/week/{goal}/review")?,
            Wizard::ThreeMonthFrom(taken, n) => write!(f, "/goals/three-month/from/{taken}/{n}")?,
            Wizard::WeekFrom(taken, n) => write!(f, "/goals/week/from/{taken}/{n}")?,
            Wizard::NewConcern(client, Concern::Other) => write!(f, "/concerns/new/{client}")?,
            Wizard::NewConcern(client, concern) => write!(f, "/concerns/new/{client}/about/{}", concern.slug())?,
            Wizard::Concern(referral) => write!(f, "/concerns/{referral}/edit")?,
            Wizard::Take(client, instrument) => write!(f, "/clients/{client}/assessments/{instrument}")?,
            Wizard::Answers(taken) => write!(f, "/assessments/{taken}/answers")?,
            Wizard::Fill => f.write_str("/fill/questions")?,
            Wizard::HandedOver(client, instrument) => write!(f, "/present/fill/{client}/{instrument}")?,
        }
        match page {
            WizardPage::Question(1) => Ok(()),
            WizardPage::Question(question) => write!(f, "/{question}"),
            WizardPage::Change(question) => write!(f, "/{question}/change"),
            WizardPage::Check => f.write_str("/check"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_cannot_be_is_unknown() {
        for strange in ["goals/vision/c1/0", "goals/week/new/c1/two", "goals/week/new/c1/2/undo", "goals/vision"] {
            assert_eq!(Route::parse(&format!("#/{strange}")), Route::Unknown(strange.into()));
        }
    }
}
