//! What a client can be asked to fill in alone, and what a request asks.

use super::{INSTRUMENTS, blank, name, questionnaire, scale};
use crate::domain::{
    Assessment, Client, Id, Model, NaiveDate, TakenResult,
    assessment::{Answers, Filled, Request},
};

/// (instrument, name, line): those of the program, then the coach's own by name.
pub fn for_clients(model: &Model) -> Vec<(String, String, String)> {
    let built_in = INSTRUMENTS.iter().filter(|term| Assessment::BY_CLIENTS.contains(&term.id));
    let built_in = built_in.map(|term| (term.id.to_owned(), term.name.to_owned(), term.hint.to_owned()));
    let own = model.own_questionnaires().into_iter().filter(|own| !own.items.is_empty());
    built_in.chain(own.map(|own| (own.id.to_string(), own.name.clone(), own.intro.clone()))).collect()
}

/// A request for an instrument: of a wheel the areas that this client had last, if they have seen them; of the coach's own
/// the questions as they are now. Nothing else of the client's is in it. None when the instrument is gone.
pub fn request(
    model: &Model,
    client: Option<&Id<Client>>,
    instrument: &str,
    today: NaiveDate,
    id: Id<Request>,
) -> Option<Request> {
    if instrument == Assessment::WHEEL {
        let last = client.and_then(|client| model.latest_assessment(client, instrument, today));
        // An area's name may be a private word of the coach's.
        let last = last.filter(|last| last.visibility.client || last.received.is_some());
        let areas = match (last, blank(model, instrument)?) {
            (Some(last), _) => last.areas().to_vec(),
            (None, TakenResult::Wheel(areas)) => areas,
            _ => Vec::new(),
        };
        return Some(Request::built_in(id, instrument).about(&areas));
    }
    if Assessment::BY_CLIENTS.contains(&instrument) {
        return Some(Request::built_in(id, instrument));
    }
    let own = model.questionnaires.get(&instrument.parse().ok()?)?;
    Some(Request::own(id, (**own).clone()))
}

/// What a request asks, before the first answer.
pub fn asked(request: &Request) -> Option<TakenResult> {
    request.blank().or_else(|| blank(&Model::default(), request.instrument.as_str()))
}

/// The name of what a request asks for.
pub fn asked_name(request: &Request) -> String {
    let own = request.questionnaire.as_ref().map(|own| own.name.clone());
    own.or_else(|| name(request.instrument.as_str()).map(str::to_owned)).unwrap_or_default()
}

/// Who made what a request asks, and under which terms it may be used; empty when there is nothing to say.
pub fn credit(request: &Request) -> String {
    let own = request.questionnaire.as_ref().map(|own| own.credit.clone());
    own.or_else(|| scale(request.instrument.as_str()).map(|scale| scale.credit.to_owned())).unwrap_or_default()
}

/// Whether the answers of a published scale answer its published questions: a score means nothing for others.
pub fn is_as_published(filled: &Filled) -> bool {
    let published = scale(filled.instrument.as_str()).and_then(|scale| questionnaire(&Model::default(), scale.id));
    match (published.map(|published| Answers::blank(&published)), &filled.result) {
        (Some(published), TakenResult::Answers(answers)) => {
            let items = |answers: &Answers| answers.items.iter().map(|answer| answer.item.clone()).collect::<Vec<_>>();
            items(&published) == items(answers) && published.scoring == answers.scoring
        }
        _ => true,
    }
}
