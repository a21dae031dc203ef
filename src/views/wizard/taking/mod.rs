//! Taking an instrument: pages that grow with what is asked.

mod areas;
mod by_client;
mod item;
mod outside;
mod people;
mod place;
mod sort;

use std::sync::Arc;

pub use by_client::{fill, handed_over};
pub use item::Reply;
use leptos::prelude::*;
pub use place::reply;
use place::{Place, places};

use super::{answers::Answers, begin, fields::day, known, questions::Asking};
use crate::{
    app::{App, use_app},
    content::instruments,
    domain::{
        Assessment, AssessmentCommand, Client, Id, Model, Questionnaire, TakenResult, Voice,
        assessment::{Interview, Sorted},
        draft,
        typed::DayRange,
    },
    platform::clock,
    route::{Route, Wizard},
};

/// The instrument from its first page on.
pub fn take(wizard: Wizard, client: &Id<Client>, instrument: &Id<Questionnaire>) -> Option<AnyView> {
    let client = known(client)?;
    let result = use_app().with(|model| instruments::next(model, &client.id, instrument.as_str(), clock::today()))?;
    let record = Assessment::draft(client.id.clone(), instrument.as_str(), clock::today(), result);
    let (name, home) = (draft::TAKING.of(&client.id).with_part(instrument), Route::Assessments(client.id.clone()));
    Some(begin(&Taking::Kept, wizard, record, name, &client, home))
}

/// What was taken before, to be put right or gone on with.
pub fn answers(wizard: Wizard, taken: &Id<Assessment>) -> Option<AnyView> {
    let kept: Arc<Assessment> = use_app().with(|model| model.assessments.get(taken).cloned())?;
    let client = known(&kept.client)?;
    let (name, home) = (draft::ANSWERS.of(taken), Route::Assessment(taken.clone()));
    Some(begin(&Taking::Kept, wizard, (*kept).clone(), name, &client, home))
}

/// What becomes of the answers.
enum Taking {
    /// They are kept here, by whoever wrote them down.
    Kept,
    /// They go to the coach as a file.
    Sent,
    /// They are kept here, by the client in whose hands the device is.
    HandedOver,
}

/// (name, answer) of every page.
pub fn told(taken: &Assessment) -> Vec<(String, String)> {
    places(taken).into_iter().flat_map(|place| place.rows(taken)).collect()
}

impl Asking<Assessment> for Taking {
    fn asked_at(&self, record: &Assessment) -> Vec<usize> {
        (0..places(record).len()).collect()
    }

    fn has(&self, at: usize, record: &Assessment) -> bool {
        at < places(record).len()
    }

    fn words(&self, at: usize, record: &Assessment, voice: Voice) -> (String, String) {
        places(record)[at].words(record, voice)
    }

    fn needs(&self, at: usize, record: &Assessment) -> Option<(&'static str, &'static str)> {
        places(record)[at].needs(record)
    }

    fn can_skip(&self, at: usize, record: &Assessment) -> bool {
        places(record)[at].can_skip()
    }

    fn skip(&self, at: usize, record: &mut Assessment) {
        if let Some(place) = places(record).get(at) {
            place.skip(record);
        }
    }

    fn fields(&self, at: usize, answers: Answers<Assessment>) -> AnyView {
        let place = answers.record.with(|record| places(record)[at]);
        match place {
            Place::Areas => areas::list(answers),
            Place::Area(n) => areas::page(answers, n),
            Place::Pick => sort::pick(answers),
            Place::Order => sort::order(answers),
            Place::Item(n) => item::page(answers, n),
            Place::Named => outside::named(answers),
            Place::Lines => outside::lines(answers),
            Place::Meaning => outside::meaning(answers),
            Place::Frame => people::frame(answers),
            Place::Interview(n) => people::interview(answers, n),
        }
    }

    fn rows(&self, at: usize, record: &Assessment, _: &Model) -> Vec<(String, String)> {
        places(record)[at].rows(record)
    }

    fn about(&self, record: &Assessment, _: &Model) -> Option<String> {
        Some(instruments::name_of(record))
    }

    fn save_as(&self) -> &'static str {
        match self {
            Taking::Kept => "Save assessment",
            Taking::Sent => "Save and continue",
            Taking::HandedOver => "Save my answers",
        }
    }

    fn check(&self, answers: Answers<Assessment>) -> AnyView {
        if !matches!(self, Taking::Kept) {
            return ().into_any();
        }
        day(answers, "assessment-on", "On which day?", DayRange::Past, |taken| taken.on, |taken, on| taken.on = on)
    }

    fn save(&self, answers: Answers<Assessment>, app: App) -> Result<Route, String> {
        match self {
            Taking::Kept => {}
            Taking::Sent => return by_client::make_ready(answers, app),
            Taking::HandedOver => return by_client::keep(answers, app),
        }
        let id = answers.record.with(|taken| taken.id.clone());
        let kept = app.with(|model| model.assessments.get(&id).cloned());
        let taken = answers.record.onto(kept.as_deref());
        let saved = Box::new(Assessment { result: finished(taken.result.clone()), ..taken.clone() });
        let id = kept.map(|kept| kept.id.clone());
        let added = app.dispatch(AssessmentCommand::Save { id: id.clone(), taken: saved })?.added_id();
        answers.record.saved(&taken);
        Ok(Route::Assessment(id.or(added).ok_or("This assessment could not be saved.")?))
    }
}

/// What is kept of the answers: the first few of a sort, and the people who said something.
fn finished(result: TakenResult) -> TakenResult {
    match result {
        TakenResult::Sorted(Sorted { mut picked, mut rest }) => {
            rest.splice(..0, picked.split_off(picked.len().min(Sorted::TOP)));
            TakenResult::Sorted(Sorted { picked, rest })
        }
        TakenResult::Stakeholders(mut all) => {
            all.interviews.retain(|interview| !Interview::is_empty(interview));
            TakenResult::Stakeholders(all)
        }
        other => other,
    }
}
