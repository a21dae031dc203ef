//! One weekly goal of one's own, with its check-in.

use leptos::prelude::*;

use super::days::Days;
use crate::{
    app::use_app,
    components::{Icon, IconName, Menu, MenuItem, hold_focus},
    domain::{GoalCommand, GoalStatus, Id, WeeklyGoal},
    route::{Route, Wizard},
    views::goal::{CheckIn, CountLine, LogLapse, plan_of},
};

/// A card with the goal in the person's own words; with `week` also its days and what else can be done with it.
#[component]
pub fn GoalCard(id: Id<WeeklyGoal>, #[prop(optional)] week: bool) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let goal = app.memo(move |model| model.weekly_goals.get(&wanted).cloned());
    let headline =
        Signal::derive(move || goal.read().as_ref().map(|goal| goal.headline().to_owned()).unwrap_or_default());
    let details = Memo::new(move |_| goal.read().as_ref().and_then(|goal| plan_of(goal)).unwrap_or_default());
    let if_then = Memo::new(move |_| goal.read().as_ref().map(|goal| goal.if_then.clone()).unwrap_or_default());
    let is_active = Memo::new(move |_| goal.read().as_ref().is_some_and(|goal| goal.status == GoalStatus::Active));
    let title_id = format!("goal-{id}");
    let stored = StoredValue::new((id.clone(), title_id.clone()));
    view! {
        <li class="goal">
            <h3 class="goal-title" id=title_id.clone()>
                <a href=Route::WeeklyGoal(id.clone()).href()>{move || headline.get()}</a>
            </h3>
            <Show when=move || !details.read().is_empty()>
                <p class="muted">{move || details.get()}</p>
            </Show>
            <Show when=move || week && !if_then.read().is_empty()>
                <p class="muted">{move || if_then.get()}</p>
            </Show>
            {week.then(|| view! { <Days goal=id.clone() /> })}
            <CountLine goal=id.clone() />
            <Show
                when=move || is_active.get()
                fallback=|| {
                    view! {
                        <p>
                            <span class="badge ok">
                                <Icon name=IconName::CheckCircle />
                                "Finished"
                            </span>
                        </p>
                    }
                }
            >
                {
                    let (id, title_id) = stored.get_value();
                    let lapse = week.then(|| view! { <LogLapse goal=id.clone() described_by=title_id.clone() /> });
                    view! {
                        <div class="check-in-desk">
                            <CheckIn goal=id described_by=title_id />
                            {lapse}
                        </div>
                    }
                }
            </Show>
            {week.then(|| view! { <More id=id headline=headline is_active=is_active title_id=title_id /> })}
        </li>
    }
    .into_any()
}

/// What else can be done with a goal.
#[component]
fn More(id: Id<WeeklyGoal>, headline: Signal<String>, is_active: Memo<bool>, title_id: String) -> impl IntoView {
    let app = use_app();
    let look_back = Wizard::Review(id.clone()).start().href();
    let adjust = Route::AdjustGoal(id.clone()).href();
    let id = StoredValue::new(id);
    let set = move |status: GoalStatus, said: &'static str| {
        hold_focus();
        app.run_undoable(GoalCommand::SetWeeklyStatus { id: id.get_value(), status }, said);
    };
    let items = move || {
        let turn = if is_active.get() {
            MenuItem::new("Mark as finished", move || set(GoalStatus::Finished, "Goal finished")).icon(IconName::Check)
        } else {
            MenuItem::new("Open it again", move || set(GoalStatus::Active, "Goal opened again")).icon(IconName::Undo)
        };
        vec![
            turn,
            MenuItem::new("Let it go", move || set(GoalStatus::LetGo, "Goal let go")).icon(IconName::Close),
            MenuItem::new("Remove", move || {
                hold_focus();
                app.run_undoable(GoalCommand::RemoveWeeklyGoal { id: id.get_value() }, "Goal removed");
            })
            .icon(IconName::Bin)
            .danger(),
        ]
    };
    view! {
        <div class="cluster goal-more">
            <a class="button small quiet" href=look_back aria-describedby=title_id.clone()>
                "Look back on this goal"
            </a>
            <a class="button small quiet" href=adjust aria-describedby=title_id>
                "Adjust goal"
            </a>
            <Menu
                label=Signal::derive(move || format!("More for {}", headline.get()))
                shown=""
                icon=IconName::More
                kind="small quiet icon-only"
                items=Signal::derive(items)
            />
        </div>
    }
    .into_any()
}
