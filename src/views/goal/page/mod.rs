//! A weekly goal's own page: checking in, the plan, what was said about it, and what happens next.

mod looked_back;
mod next;
mod plan;

use std::sync::Arc;

use leptos::prelude::*;
use looked_back::Reviews;
use next::Next;
use plan::{ADJUST, Answers};

use super::{CheckIn, CheckIns, CountLine, EDITOR, GoalEditor, LogLapse, StrengthChart, Subject, count::Times};
use crate::{
    app::use_app,
    components::{Card, PAGE_TITLE, PageTitle, focus_by_id},
    domain::{Client, GoalStatus, Id, Voice, WeeklyGoal, draft},
    platform::{clock, page},
    route::Route,
    views::{stall::QuietSelf, unknown::Unknown},
};

/// The place that a goal's page leads back to.
pub fn home_of(client: &Client) -> Route {
    if client.myself { Route::Week } else { Route::Client(client.id.clone()) }
}

/// `#/goals/week/{id}`, and `#/goals/week/{id}/adjust`.
#[component]
pub fn GoalPage(
    goal: Id<WeeklyGoal>,
    /// With its plan open to be changed.
    #[prop(optional)]
    adjust: bool,
) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(goal);
    let found = app.memo(move |model| model.weekly_goals.get(&id.read_value()).is_some());
    // Removed here or in another tab, and back again by undo.
    move || {
        let goal = app.with(|model| model.weekly_goals.get(&id.read_value()).cloned());
        let client = goal.as_ref().and_then(|goal| app.with(|model| model.clients.get(&goal.client).cloned()));
        match (found.get(), client) {
            (true, Some(client)) => view! { <Found id=id.get_value() client adjust/> }.into_any(),
            _ => view! { <Unknown/> }.into_any(),
        }
    }
}

#[component]
fn Found(id: Id<WeeklyGoal>, client: Arc<Client>, adjust: bool) -> impl IntoView {
    let app = use_app();
    let voice = if client.myself { Voice::Own } else { Voice::Coach };
    let home = home_of(&client).href();
    let (back, eyebrow) = match voice {
        Voice::Coach => (client.name.clone(), format!("Weekly goal of {}", client.name)),
        Voice::Own => ("My week".to_owned(), "My weekly goal".to_owned()),
    };
    let sought = id.clone();
    let record = app.memo(move |model| model.weekly_goals.get(&sought).cloned());
    let read = move |part: fn(&WeeklyGoal) -> String| {
        Memo::new(move |_| record.with(|goal| goal.as_deref().map(part).unwrap_or_default()))
    };
    let what = read(|goal| goal.what.clone());
    let restated = read(|goal| goal.restated.clone());
    let status = Memo::new(move |_| record.with(|goal| goal.as_ref().map(|goal| goal.status).unwrap_or_default()));
    let is_active = Memo::new(move |_| status.get() == GoalStatus::Active);
    // An adjustment that was being written is open again.
    let editing = RwSignal::new(adjust || app.draft(&draft::WEEKLY_GOAL.of(&id)).is_some());
    if adjust {
        // Two frames later the title has had the focus, and the form is there to take it.
        request_animation_frame(|| request_animation_frame(|| focus_by_id(EDITOR)));
    }
    let itself = Route::WeeklyGoal(id.clone()).href();
    let done = Callback::new(move |()| {
        if adjust {
            // The address of the open form has done its work.
            page::go(&itself, true);
        } else {
            editing.set(false);
            request_animation_frame(|| focus_by_id(ADJUST));
        }
    });
    let quiet = id.clone();
    let (checked, listed, edited, reviewed) = (id.clone(), id.clone(), id.clone(), id.clone());
    let (counted, stands, kept) = (id.clone(), id.clone(), id);
    view! {
        <div class="page">
            <header class="stack tight">
                <p class="eyebrow">{eyebrow}</p>
                <PageTitle>{what}</PageTitle>
                {move || (!restated.read().is_empty()).then(|| view! { <p class="lede prose">{restated}</p> })}
                {move || match status.get() {
                    GoalStatus::Active => None,
                    GoalStatus::Finished => Some(view! { <p><span class="badge ok">"Finished"</span></p> }.into_any()),
                    GoalStatus::LetGo => Some(view! { <p><span class="badge">"Let go"</span></p> }.into_any()),
                }}
            </header>
            <QuietSelf goal=quiet voice=voice/>
            <Card title="Check-ins">
                <CountLine goal=counted/>
                {move || {
                    is_active
                        .get()
                        .then(|| {
                            view! {
                                <div class="check-in-desk">
                                    <CheckIn goal=checked.clone() described_by=PAGE_TITLE/>
                                    <LogLapse goal=checked.clone() described_by=PAGE_TITLE/>
                                </div>
                                <Times goal=checked.clone()/>
                            }
                        })
                }}
                <CheckIns goal=listed/>
            </Card>
            <Stands goal=stands/>
            {move || {
                if editing.get() {
                    let subject = Subject::Saved(edited.clone());
                    view! { <GoalEditor subject voice on_saved=move |_| done.run(()) on_close=done/> }.into_any()
                } else {
                    view! { <Answers record editing/> }.into_any()
                }
            }}
            <Reviews goal=reviewed/>
            <Next id=kept is_active home=home.clone()/>
            <p>
                <a href=home>
                    {format!("Back to {back}")}
                </a>
            </p>
        </div>
    }
}

/// How firmly the goal stands, once something was said about it.
#[component]
fn Stands(goal: Id<WeeklyGoal>) -> impl IntoView {
    let sought = goal.clone();
    let today = clock::use_today();
    let has_words = use_app().memo(move |model| !model.strength_of(&sought, today.get()).is_empty());
    move || {
        let goal = goal.clone();
        has_words.get().then(|| {
            view! {
                <Card title="Strength">
                    <StrengthChart goal/>
                </Card>
            }
        })
    }
}
