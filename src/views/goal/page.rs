//! A weekly goal's own page: checking in, the plan, what was said about it, and what happens next.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    CheckIn, CheckIns, CountLine, GoalEditor, LogLapse, StrengthChart, Subject, count::Times, short_day, sureness,
};
use crate::{
    app::use_app,
    components::{Card, Icon, IconName, PAGE_TITLE, PageTitle, SummaryList, SummaryRow, focus_by_id},
    domain::{Client, GoalCommand, GoalReview, GoalStatus, Id, Voice, WeeklyGoal},
    platform::page,
    route::{Route, Wizard},
    views::unknown::Unknown,
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
    let editing = RwSignal::new(adjust || app.draft(&format!("weekly-goal:{id}")).is_some());
    let done = move |()| {
        editing.set(false);
        request_animation_frame(|| focus_by_id(ADJUST));
    };
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
                    view! { <GoalEditor subject voice on_saved=move |_| done(()) on_close=done/> }.into_any()
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
    let has_words = use_app().memo(move |model| !model.strength_of(&sought).is_empty());
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

/// The id of the button that opens the editor.
const ADJUST: &str = "adjust-goal";

/// The plan as it is written.
#[component]
fn Answers(record: Memo<Option<Arc<WeeklyGoal>>>, editing: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let look_back = move || record.read().as_ref().map(|goal| Wizard::Review(goal.id.clone()).start().href());
    let rows = Signal::derive(move || {
        let Some(goal) = record.get() else { return Vec::new() };
        let above =
            goal.three_month_goal.as_ref().and_then(|id| app.with(|model| model.three_month_goals.get(id).cloned()));
        let rows = [
            ("How much and how often", goal.how_much.clone()),
            ("When and where", goal.when_where.clone()),
            ("Starts", short_day(goal.starts)),
            ("Support", goal.support.clone()),
            ("What could get in the way", goal.obstacle.clone()),
            ("If that happens", goal.if_then.clone()),
            ("Confidence", sureness(&goal).unwrap_or_default()),
            ("Serves", above.map(|above| above.statement.clone()).unwrap_or_default()),
        ];
        rows.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| SummaryRow::new(label, value))
            .collect()
    });
    view! {
        <Card title="The plan">
            <SummaryList rows/>
            <div class="actions">
                <a class="button" href=look_back>
                    <Icon name=IconName::Insight/>
                    "Look back on this goal"
                </a>
                <button type="button" class="button" id=ADJUST on:click=move |_| {
                    editing.set(true);
                    request_animation_frame(|| focus_by_id(super::EDITOR));
                }>
                    <Icon name=IconName::Edit/>
                    "Adjust goal"
                </button>
            </div>
        </Card>
    }
}

/// What was said about the goal in sessions.
#[component]
fn Reviews(goal: Id<WeeklyGoal>) -> impl IntoView {
    let app = use_app();
    let reviews = app.memo(move |model| {
        let mut found: Vec<_> = model.goal_reviews.iter().filter(|review| review.goal == goal).cloned().collect();
        found.sort_by_key(|review| std::cmp::Reverse(review.on));
        found
    });
    move || {
        (!reviews.read().is_empty()).then(|| {
            view! {
                <Card title="Looking back">
                    <ul class="rows">{reviews.get().iter().map(|review| looked_back(review)).collect_view()}</ul>
                </Card>
            }
        })
    }
}

fn looked_back(review: &GoalReview) -> impl IntoView + use<> {
    let percent = review.percent.map(|percent| format!(" · {percent} %")).unwrap_or_default();
    let lines =
        [("Best experience", &review.best_experience), ("What helped", &review.helped), ("Learned", &review.learned)];
    let lines = lines
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| view! { <p class="prose">{format!("{name}: {text}")}</p> })
        .collect_view();
    view! {
        <li class="looked-back">
            <p class="row-title numerals">{format!("{}{percent}", short_day(review.on))}</p>
            {lines}
        </li>
    }
}

/// Finish, let go, take up again, remove.
#[component]
fn Next(id: Id<WeeklyGoal>, is_active: Memo<bool>, home: String) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(id);
    let set = move |status: GoalStatus, message: &'static str| {
        _ = app.run_undoable(GoalCommand::SetWeeklyStatus { id: id.get_value(), status }, message);
        request_animation_frame(|| focus_by_id(NEXT));
    };
    let remove = move |_| {
        if app.run_undoable(GoalCommand::RemoveWeeklyGoal { id: id.get_value() }, "Goal removed").is_some() {
            page::go(&home, true);
        }
    };
    view! {
        <Card title="What happens next" kind="flat">
            <div class="cluster" id=NEXT>
                {move || {
                    if is_active.get() {
                        view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| set(GoalStatus::Finished, "Goal finished")
                            >
                                <Icon name=IconName::CheckCircle/>
                                "Finish goal"
                            </button>
                            <button type="button" class="button" on:click=move |_| set(GoalStatus::LetGo, "Goal let go")>
                                "Let goal go"
                            </button>
                        }
                            .into_any()
                    } else {
                        view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| set(GoalStatus::Active, "Goal taken up again")
                            >
                                "Take it up again"
                            </button>
                        }
                            .into_any()
                    }
                }}
                <button type="button" class="button quiet" on:click=remove>
                    "Remove goal"
                </button>
            </div>
        </Card>
    }
}

const NEXT: &str = "goal-next";
