//! The client fills it in alone: on a device of their own, or on the coach's with nothing else in view.

use leptos::prelude::*;

use super::{
    super::{answers::Answers, pages::pages},
    Taking, finished,
};
use crate::{
    app::{App, use_app, use_route},
    content::instruments::filling,
    domain::{
        Assessment, AssessmentCommand, Client, Id, Questionnaire, Voice,
        assessment::{Received, Request},
        draft,
    },
    platform::{clock, page, random},
    route::{Fill, Route, Wizard, WizardPage},
    views::{fill::UnderWay, present::ExitHandedOver},
};

/// What was opened or chosen under Fill in an assessment, from its first page on.
pub fn fill(wizard: Wizard) -> Option<AnyView> {
    let home = Route::Fill(Fill::Start);
    let Some((record, draft)) = UnderWay::find(use_app()).and_then(|under_way| under_way.blank()) else {
        page::go(&home.href(), true);
        return Some(().into_any());
    };
    Some(pages(&Taking::Sent, Answers::over(record, draft, Voice::Own), wizard, home))
}

/// The answers are complete: today they were given, and their file has an id of its own from now on.
pub fn make_ready(answers: Answers<Assessment>, app: App) -> Result<Route, String> {
    let kept = answers.record.with(|taken| finished(taken.result.clone())).tidied().map_err(|why| why.to_string())?;
    let request = UnderWay::find(app).and_then(|under_way| under_way.asked_by());
    answers.change(|taken| {
        taken.on = clock::today();
        taken.result = kept;
        taken.received.get_or_insert_with(|| Received { file: Id::from_random(random()), request });
    });
    answers.record.draft.keep();
    Ok(Route::Fill(Fill::Done))
}

/// The client view of filling in. Everything in it comes from a [`Request`], which has no place for anything private, and
/// the answers are nobody's until they are saved.
pub fn handed_over(wizard: Wizard, client: Id<Client>, instrument: &Id<Questionnaire>) -> Option<AnyView> {
    let app = use_app();
    let request = app.with(|model| {
        model.clients.get(&client)?;
        filling::request(model, Some(&client), instrument.as_str(), clock::today(), Id::fixed("here"))
    })?;
    let record = Assessment::draft(Id::fixed(NOBODY), instrument.as_str(), clock::today(), filling::asked(&request)?);
    let draft = draft::HANDED_OVER.of(&client).with_part(instrument);
    let home = Route::Assessments(client.clone());
    let pages = pages(&Taking::HandedOver, Answers::over(record, draft, Voice::Own), wizard, home);
    Some(view! { <HandedOver request client pages /> }.into_any())
}

/// The client of answers that are not saved yet: nothing of anybody's can be looked up by it.
const NOBODY: &str = "nobody";

/// The questions, what their coach wants said before the first one, who made them, and the way out.
#[component]
fn HandedOver(request: Request, client: Id<Client>, pages: AnyView) -> impl IntoView {
    let route = use_route();
    let is_first = Memo::new(move |_| matches!(route.get(), Route::Wizard(_, WizardPage::Question(1))));
    let credit = filling::credit(&request);
    view! {
        <div class="present filling">
            <div class="present-head">
                {move || is_first.get().then_some("Take your time. Any question can stay open.")}
            </div>
            <div class="present-body">{pages} {(!credit.is_empty()).then(|| view! { <p class="muted small">{credit}</p> })}</div>
            <ExitHandedOver client words="Only these questions are in view." />
        </div>
    }
}

/// Keeps the answers as the client's, and says thank you.
pub fn keep(answers: Answers<Assessment>, app: App) -> Result<Route, String> {
    let Route::Wizard(Wizard::HandedOver(client, _), _) = Route::parse(&page::hash()) else {
        return Err("Please try again.".into());
    };
    let taken = answers.record.onto(None);
    let result = finished(taken.result.clone());
    let saved = Assessment { client: client.clone(), on: clock::today(), result, ..taken.clone() };
    app.dispatch(AssessmentCommand::Save { id: None, taken: Box::new(saved) })?;
    answers.record.saved(&taken);
    Ok(Route::Fill(Fill::Thanks(client)))
}
