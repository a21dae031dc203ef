//! The goals that serve this area, and what there is to say about them.

use std::sync::Arc;

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Icon, IconName},
    content::{
        change::{STALL_ASK, STALL_PATHS},
        focus_area::STALL,
        words::{count, near_day},
    },
    domain::{Mismatch, Stall, ThreeMonthGoal, WeeklyGoal},
    platform::clock,
    route::{Route, Wizard},
    views::stages::{MismatchNote, Suggestion},
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
            {stall.map(|stall| view! { <StallNote desk stall/> })}
        </li>
    }
    .into_any()
}

/// The honest question after three weeks or more, and where an answer may lead.
#[component]
fn StallNote(desk: Desk, stall: Stall) -> impl IntoView {
    let voice = desk.voice;
    let weeks = count(usize::try_from(stall.weeks).unwrap_or_default(), "week");
    let day = near_day(stall.since, clock::today());
    let data = match stall.moved {
        true => format!("The last progress was {day}, {weeks} ago."),
        false => format!("It began {day}, {weeks} ago, and nothing was noted as done since."),
    };
    let paths =
        STALL_PATHS.iter().map(move |tip| view! { <li><b>{tip.name}</b> {format!(": {}", tip.text.text(voice))}</li> });
    view! {
        <Suggestion rule=&STALL voice data>
            <p class="lede">{STALL_ASK.text(voice)}</p>
            <ul>{paths.collect_view()}</ul>
        </Suggestion>
    }
    .into_any()
}
