//! Wizards: a vision or a goal, one question to a page.
//!
//! A wizard is a list of questions ([`Questions`]); everything else is the same for all of them: each page has an address,
//! all answers are one draft, and the last page shows them for a check.

mod answers;
mod area;
mod check;
mod choice;
mod concern;
mod fields;
mod material;
mod pages;
mod questions;
mod review;
pub mod taking;
mod three_month;
mod vision;
mod weekly;

use std::sync::Arc;

use answers::Answers;
use leptos::prelude::*;
use questions::Asking;

use crate::{
    app::use_app,
    domain::{
        Assessment, Client, Concern, DraftName, FocusArea, GoalReview, Id, Idea, Record, Referral, Session,
        ThreeMonthGoal, Vision, Voice, WeeklyGoal, draft,
    },
    platform::{clock, page},
    route::{Route, Wizard},
    views::{goal::home_of, unknown::Unknown},
};

/// `#/goals/vision|three-month|week/…`.
#[component]
pub fn WizardScreen(wizard: Wizard) -> impl IntoView {
    let view = match wizard.clone() {
        Wizard::Vision(client) => vision(wizard, &client),
        Wizard::NewThreeMonthGoal(client) => new_three_month(wizard, &client),
        Wizard::ThreeMonthGoal(goal) => three_month(wizard, &goal),
        Wizard::NewWeeklyGoal(client) => weekly(wizard, &client),
        Wizard::FromIdea(idea) => from_idea(wizard, &idea),
        Wizard::Review(goal) => review(wizard, &goal),
        Wizard::ThreeMonthFrom(taken, n) => three_month_from(wizard, &taken, n),
        Wizard::WeekFrom(taken, n) => week_from(wizard, &taken, n),
        Wizard::NewConcern(client, concern) => new_concern(wizard, &client, concern),
        Wizard::Concern(note) => edit_concern(wizard, &note),
        Wizard::ForArea(area) => for_area(wizard, &area),
        Wizard::Stage(area) => area::stage(wizard, &area),
        Wizard::Rulers(area) => area::rulers(wizard, &area),
        Wizard::Take(client, instrument) => taking::take(wizard, &client, &instrument),
        Wizard::Answers(taken) => taking::answers(wizard, &taken),
        Wizard::Fill => taking::fill(wizard),
        Wizard::HandedOver(client, instrument) => taking::handed_over(wizard, client, &instrument),
    };
    view.unwrap_or_else(|| view! { <Unknown/> }.into_any())
}

fn vision(wizard: Wizard, client: &Id<Client>) -> Option<AnyView> {
    let client = known(client)?;
    let kept = use_app().with(|model| model.vision_of(&client.id).cloned());
    let record = kept.map_or_else(|| Vision::draft(client.id.clone(), clock::today()), |kept| (*kept).clone());
    let home = ladder_of(&client);
    Some(begin(&vision::QUESTIONS, wizard, record, draft::VISION.of(&client.id), &client, home))
}

fn new_three_month(wizard: Wizard, client: &Id<Client>) -> Option<AnyView> {
    let client = known(client)?;
    let record = ThreeMonthGoal::draft(client.id.clone(), clock::today());
    let (name, home) = (draft::NEW_THREE_MONTH_GOAL.of(&client.id), ladder_of(&client));
    Some(begin(&three_month::QUESTIONS, wizard, record, name, &client, home))
}

fn three_month(wizard: Wizard, goal: &Id<ThreeMonthGoal>) -> Option<AnyView> {
    let record = use_app().with(|model| model.three_month_goals.get(goal).cloned())?;
    let client = known(&record.client)?;
    let (name, home) = (draft::THREE_MONTH_GOAL.of(goal), ladder_of(&client));
    Some(begin(&three_month::QUESTIONS, wizard, (*record).clone(), name, &client, home))
}

fn weekly(wizard: Wizard, client: &Id<Client>) -> Option<AnyView> {
    let client = known(client)?;
    let session = live_with(&client);
    let home = session.clone().map_or_else(|| home_of(&client), Route::Live);
    let record = WeeklyGoal { session, ..WeeklyGoal::draft(client.id.clone(), clock::today()) };
    let name = draft::NEW_WEEKLY_GOAL.of(&client.id);
    Some(begin(&weekly::QUESTIONS, wizard, record, name, &client, home))
}

fn review(wizard: Wizard, goal: &Id<WeeklyGoal>) -> Option<AnyView> {
    let client = use_app().with(|model| model.weekly_goals.get(goal).map(|goal| goal.client.clone()))?;
    let client = known(&client)?;
    let record = GoalReview::draft(goal.clone(), None, clock::today());
    let home = Route::WeeklyGoal(goal.clone());
    Some(begin(&review::QUESTIONS, wizard, record, draft::LOOK_BACK.of(goal), &client, home))
}

/// A three-month goal about an area of an assessment; the way back leads to its review.
fn three_month_from(wizard: Wizard, taken: &Id<Assessment>, n: u8) -> Option<AnyView> {
    let (area, focus_area, client) = area_of(taken, n)?;
    let draft = ThreeMonthGoal::draft(client.id.clone(), clock::today());
    let record = ThreeMonthGoal { statement: area, focus_area, ..draft };
    let (name, home) = (draft::THREE_MONTH_FROM.of(taken).with_part(n), Route::Review(taken.clone()));
    Some(begin(&three_month::QUESTIONS, wizard, record, name, &client, home))
}

/// The same for a weekly goal.
fn week_from(wizard: Wizard, taken: &Id<Assessment>, n: u8) -> Option<AnyView> {
    let (what, focus_area, client) = area_of(taken, n)?;
    let draft = WeeklyGoal::draft(client.id.clone(), clock::today());
    let record = WeeklyGoal { what, focus_area, session: live_with(&client), ..draft };
    let (name, home) = (draft::WEEKLY_FROM.of(taken).with_part(n), Route::Review(taken.clone()));
    Some(begin(&weekly::QUESTIONS, wizard, record, name, &client, home))
}

/// The name of an area of an assessment, the focus area that bears it, and whose it is.
fn area_of(taken: &Id<Assessment>, n: u8) -> Option<(String, Option<Id<FocusArea>>, Arc<Client>)> {
    let (name, focus, client) = use_app().with(|model| {
        let taken = model.assessments.get(taken)?;
        let name = taken.areas().get(usize::from(n))?.name.clone();
        let focus = model.focus_area_named(taken, &name).map(|focus| focus.id.clone());
        Some((name, focus, taken.client.clone()))
    })?;
    Some((name, focus, known(&client)?))
}

fn new_concern(wizard: Wizard, client: &Id<Client>, concern: Concern) -> Option<AnyView> {
    let client = known(client)?;
    let record = Referral::draft(client.id.clone(), concern, clock::today());
    let (name, home) =
        (draft::NEW_CONCERN.of(&client.id).with_part(concern.slug()), Route::Concerns(client.id.clone()));
    Some(begin(&concern::QUESTIONS, wizard, record, name, &client, home))
}

fn edit_concern(wizard: Wizard, note: &Id<Referral>) -> Option<AnyView> {
    let record = use_app().with(|model| model.referrals.get(note).cloned())?;
    let client = known(&record.client)?;
    let (name, home) = (draft::CONCERN.of(note), Route::Referral(note.clone()));
    Some(begin(&concern::QUESTIONS, wizard, (*record).clone(), name, &client, home))
}

/// A weekly goal about a focus area, which leads back to it.
fn for_area(wizard: Wizard, area: &Id<FocusArea>) -> Option<AnyView> {
    let (area, client) = area::found(area)?;
    let draft = WeeklyGoal::draft(client.id.clone(), clock::today());
    let record = WeeklyGoal { session: live_with(&client), focus_area: Some(area.id.clone()), ..draft };
    let home = Route::FocusArea(area.id.clone());
    Some(begin(&weekly::QUESTIONS, wizard, record, draft::WEEKLY_GOAL_FOR_AREA.of(&area.id), &client, home))
}

/// A goal that grows from an idea; the goal itself once there is one.
fn from_idea(wizard: Wizard, idea: &Id<Idea>) -> Option<AnyView> {
    let app = use_app();
    if let Some(goal) = app.with(|model| model.goal_from(idea).map(|goal| goal.id.clone())) {
        page::go(&Route::WeeklyGoal(goal).href(), true);
        return Some(().into_any());
    }
    let (idea, client, board) = app.with(|model| {
        let idea = model.ideas.get(idea)?.clone();
        let client = model.client_of_idea(&idea)?;
        let board = model.board_of_idea(&idea).cloned();
        Some((idea, client, board))
    })?;
    let client = known(&client)?;
    let record = WeeklyGoal {
        idea: Some(idea.id.clone()),
        session: app.with(|model| model.session_of_idea(&idea)),
        what: idea.text.clone(),
        ..WeeklyGoal::draft(client.id.clone(), clock::today())
    };
    let home = board.map_or_else(|| home_of(&client), |board| Route::Board(board.id.clone()));
    Some(begin(&weekly::QUESTIONS, wizard, record, draft::WEEKLY_GOAL_FROM_IDEA.of(&idea.id), &client, home))
}

/// The record behind an id.
fn known(client: &Id<Client>) -> Option<Arc<Client>> {
    use_app().with(|model| model.clients.get(client).cloned())
}

/// The session that goes on with a client: what is begun beside it belongs to it.
fn live_with(client: &Client) -> Option<Id<Session>> {
    use_app().with(|model| model.live_session_of(&client.id).map(|session| session.id.clone()))
}

/// Where the whole ladder of a client stands.
fn ladder_of(client: &Client) -> Route {
    Route::Goals(client.id.clone())
}

fn begin<T: Record + Send + Sync>(
    questions: &'static dyn Asking<T>,
    wizard: Wizard,
    record: T,
    draft: DraftName,
    client: &Client,
    home: Route,
) -> AnyView {
    let voice = if client.myself { Voice::Own } else { Voice::Coach };
    pages::pages(questions, Answers::over(record, draft, voice), wizard, home)
}
