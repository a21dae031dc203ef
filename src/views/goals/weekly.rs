//! One of this week's goals on the ladder.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{IconName, Menu, MenuItem, focus_by_id},
    domain::{GoalCommand, Id, ThreeMonthGoal, WeeklyGoal},
    platform::clock,
    route::Route,
    views::goal::{CountLine, plan_of},
};

/// The goal with its plan, its count and its strength, and a menu that hangs it under another three-month goal.
#[component]
pub fn WeeklyRow(
    goal: Id<WeeklyGoal>,
    /// It serves none yet: the menu says so in words.
    #[prop(optional)]
    orphan: bool,
) -> impl IntoView {
    let app = use_app();
    let sought = goal.clone();
    let record = app.memo(move |model| model.weekly_goals.get(&sought).cloned());
    let what = Memo::new(move |_| record.read().as_ref().map(|goal| goal.what.clone()).unwrap_or_default());
    let plan = Memo::new(move |_| record.read().as_ref().and_then(|goal| plan_of(goal)));
    let sought = goal.clone();
    let today = clock::use_today();
    let strength =
        app.memo(move |model| model.strength_of(&sought, today.get()).last().map(|(_, percent)| percent.round() as u8));
    let href = Route::WeeklyGoal(goal.clone()).href();
    view! {
        <li class="card flat twig">
            <div class="rung-goal">
                <a class="row-title" id=link_id(&goal) href=href>
                    {what}
                </a>
                <Serves goal=goal.clone() what orphan/>
            </div>
            {move || plan.get().map(|plan| view! { <p class="row-meta">{plan}</p> })}
            <CountLine goal/>
            {move || strength.get().map(|percent| view! { <p class="row-meta numerals">{format!("Strength {percent} %")}</p> })}
        </li>
    }
    .into_any()
}

fn link_id(goal: &Id<WeeklyGoal>) -> String {
    format!("ladder-{goal}")
}

/// "Serves…": hangs the goal under a three-month goal. Nothing while there is none to serve.
#[component]
fn Serves(goal: Id<WeeklyGoal>, what: Memo<String>, orphan: bool) -> impl IntoView {
    let app = use_app();
    let sought = goal.clone();
    let others = app.memo(move |model| {
        let Some(goal) = model.weekly_goals.get(&sought) else { return Vec::new() };
        let others = model.three_month_goals_of(&goal.client).into_iter();
        let others = others.filter(|other| goal.three_month_goal.as_ref() != Some(&other.id));
        others.map(|other| (other.id.clone(), other.statement.clone())).collect::<Vec<_>>()
    });
    let goal = StoredValue::new(goal);
    let hang = move |above: Option<Id<ThreeMonthGoal>>, message: &'static str| {
        if app.run_undoable(GoalCommand::Serve { id: goal.get_value(), above }, message).is_some() {
            let id = link_id(&goal.read_value());
            request_animation_frame(move || focus_by_id(&id));
        }
    };
    let items = move || {
        let serve = |(id, statement): (Id<ThreeMonthGoal>, String)| {
            MenuItem::new(statement, move || hang(Some(id.clone()), "Hung under its three-month goal"))
                .icon(IconName::Journey)
        };
        let alone = (!orphan).then(|| MenuItem::new("None of them", move || hang(None, "It stands alone now")));
        others.get().into_iter().map(serve).chain(alone).collect::<Vec<_>>()
    };
    let label = Signal::derive(move || format!("Serves… {}", what.get()));
    move || {
        let items = Signal::derive(items);
        if items.read_untracked().is_empty() && others.read().is_empty() {
            ().into_any()
        } else if orphan {
            view! { <Menu label shown="Serves…" kind="small" items/> }.into_any()
        } else {
            view! { <Menu label shown="" icon=IconName::More kind="small quiet icon-only" items/> }.into_any()
        }
    }
}
