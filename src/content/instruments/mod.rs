//! The instruments that come with Cairn: their names, their questions and what may be said of a score.

pub mod asked;
pub mod filling;
mod interviews;
mod report;
mod scales;
pub mod table;
mod wheel;

pub use interviews::{INTERVIEW_ITEMS, INTERVIEW_QUESTIONS, RELATIONS, SAID_IN_PRIVATE, relation};
pub use report::{Found, HIGHEST, NO_NUMBER, Report, report};
pub use scales::{AGREEMENT, Band, FLOURISHING, SWLS, SWLS_BANDS, Scale, scale, swls_band};
pub use wheel::{AREAS, Asked, READINGS, reading};

use super::text::{Term, term};
use crate::domain::{
    Assessment, Client, Id, Model, NaiveDate, TakenResult,
    assessment::{Answers, Area, Outside, Questionnaire, Sorted, Stakeholders},
};

/// What comes with the program, in the order in which it is offered.
pub const INSTRUMENTS: [Term; 8] = [
    term(Assessment::WHEEL, "Wheel of life", "How each part of life is now, and how it could be."),
    term(Assessment::RULERS, "Rulers", "Importance, confidence and readiness for one change at a time."),
    term(Assessment::STRENGTHS, "Strengths sort", "Five strengths, the truest one first."),
    term(Assessment::VALUES, "Values sort", "Five things that count most, put in order."),
    term(Assessment::SWLS, "Satisfaction With Life Scale", "Five sentences about life as a whole, in about a minute."),
    term(Assessment::FLOURISHING, "Flourishing Scale", "Eight sentences about meaning, people and looking ahead."),
    term(Assessment::OUTSIDE, "Outside result", "Write down what another test, profile or appraisal found."),
    term(Assessment::STAKEHOLDERS, "Stakeholder interviews", "What the people around see, in words and in numbers."),
];

/// The name of an instrument that comes with the program.
pub fn name(instrument: &str) -> Option<&'static str> {
    INSTRUMENTS.iter().find(|term| term.id == instrument).map(|term| term.name)
}

/// The name of what was taken: an outside result and a questionnaire bring their own.
pub fn name_of(taken: &Assessment) -> String {
    match &taken.result {
        TakenResult::Outside(Outside { name, .. }) if !name.is_empty() => name.clone(),
        TakenResult::Answers(Answers { name, .. }) => name.clone(),
        _ => name(taken.instrument.as_str()).unwrap_or("Assessment").to_owned(),
    }
}

/// An instrument before the first answer: one of these here, or a questionnaire of the coach's own. None when it is gone.
pub fn blank(model: &Model, instrument: &str) -> Option<TakenResult> {
    Some(match instrument {
        Assessment::WHEEL => TakenResult::Wheel(AREAS.iter().map(|area| Area::named(area.id, area.name)).collect()),
        Assessment::RULERS => TakenResult::Rulers(vec![Area::named("a1", "")]),
        Assessment::STRENGTHS | Assessment::VALUES => TakenResult::Sorted(Sorted::default()),
        Assessment::OUTSIDE => TakenResult::Outside(Outside::default()),
        Assessment::STAKEHOLDERS => {
            let texts = |terms: &[Term]| terms.iter().map(|term| term.name.to_owned()).collect();
            let questions = INTERVIEW_QUESTIONS.iter().map(|question| question.coach.to_owned()).collect();
            TakenResult::Stakeholders(Stakeholders::blank(questions, texts(INTERVIEW_ITEMS), Stakeholders::SCALES[0]))
        }
        _ => TakenResult::Answers(Answers::blank(&questionnaire(model, instrument)?)),
    })
}

/// An instrument to be taken by a client: as it is now, and with the areas or questions of the last time where it has some.
pub fn next(model: &Model, client: &Id<Client>, instrument: &str, today: NaiveDate) -> Option<TakenResult> {
    let again = || model.latest_assessment(client, instrument, today).map(|last| last.result.again());
    match blank(model, instrument) {
        Some(TakenResult::Answers(answers)) => Some(TakenResult::Answers(answers)),
        blank => again().or(blank),
    }
}

/// A questionnaire: a built-in scale, or one of the coach's own.
pub fn questionnaire(model: &Model, instrument: &str) -> Option<Questionnaire> {
    scale(instrument).map(Scale::questionnaire).or_else(|| {
        let own = model.questionnaires.get(&instrument.parse().ok()?)?;
        Some(Questionnaire::clone(own))
    })
}
