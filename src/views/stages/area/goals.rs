//! The goals that serve this area, and what there is to say about them.

use std::sync::Arc;

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Icon, IconName},
    domain::{Mismatch, Stall, ThreeMonthGoal, WeeklyGoal},
    platform::clock,
    route::{Route, Wizard},
    views::{stages::MismatchNote, stall::StallNote},
};

#[component]
pub fn Goals(desk: Desk) -> impl IntoView {
    let today = clock::use_today();
    let months = desk.app.memo(move |model| {
        let goals = model.three_month_goals_of(&desk.client());
        goals.into_iter().filter(|goal| goal.focus_area == Some(desk.id())).collect::<Vec<Arc<ThreeMonthGoal>>>()
    });
    let weeks = desk.app.memo(move |model| {
        let goals = model.active_goals_of(&desk.client()).into_iter().filter(|goal| goal.focus_area == Some(desk.id()));
        let stalls = model.stalls_of(&desk.client(), today.get());
        let with_notes = goals.map(|goal| {
            let mismatch = model.mismatch(goal.kind, goal.focus_area.as_ref(), goal.stage);
            let stall = stalls.iter().find(|stall| stall.goal.id == goal.id).cloned();
            (goal, mismatch, stall)
        });
        with_notes.collect::<Vec<_>>()
    });
    let is_empty = move || months.read().is_empty() && weeks.read().is_empty();
    let month = |goal: Arc<ThreeMonthGoal>| {
        let href = Wizard::ThreeMonthGoal(goal.id.clone()).start().href();
        view! {
            <li>
                <a href=href dir="auto">{goal.statement.clone()}</a>
                <span class="muted small">" Three-month goal"</span>
            </li>
        }
    };
    view! {
        <section class="card flat" aria-labelledby="area-goals">
            <h2 id="area-goals">{desk.say("Goals that serve it", "My goals for it")}</h2>
            <Show when=is_empty>
                <p class="muted">"None yet."</p>
            </Show>
            <ul class="plain stack" role="list" aria-label="Goals of this area">
                {move || months.get().into_iter().map(month).collect_view()}
                {move || weeks.get().into_iter().map(|(goal, mismatch, stall)| week(desk, &goal, mismatch, stall)).collect_view()}
            </ul>
            <p>
                <a class="button" href=Wizard::ForArea(desk.id()).start().href()>
                    <Icon name=IconName::Add/>
                    "Add a goal for this week"
                </a>
            </p>
        </section>
    }
    .into_any()
}

fn week(desk: Desk, goal: &WeeklyGoal, mismatch: Option<Mismatch>, stall: Option<Stall>) -> AnyView {
    view! {
        <li class="stack tight">
            <p>
                <a href=Route::WeeklyGoal(goal.id.clone()).href() dir="auto">{goal.headline().to_owned()}</a>
                <span class="muted small">" Weekly goal"</span>
            </p>
            {mismatch.map(|found| view! { <MismatchNote found voice=desk.voice/> })}
            {stall.map(|stall| view! { <StallNote stall voice=desk.voice/> })}
        </li>
    }
    .into_any()
}
