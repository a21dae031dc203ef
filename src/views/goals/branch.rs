//! A three-month goal with all that hangs on it: what shows it, milestones, how far it is, and this week's goals.

use leptos::prelude::*;

use super::{attainment::HowFar, milestones::Milestones, weekly::WeeklyRow};
use crate::{
    app::use_app,
    components::{focus_by_id, unique_id},
    content::words,
    domain::{Id, NaiveDate, ThreeMonthGoal},
    platform::clock,
    views::{
        goal::short_day,
        ladder::{EditThreeMonthGoal, MoreForThreeMonthGoal, is_being_edited},
    },
};

/// The goal as a card, its weekly goals below it.
#[component]
pub fn Branch(goal: Id<ThreeMonthGoal>) -> impl IntoView {
    let app = use_app();
    let editing = RwSignal::new(is_being_edited(&goal));
    let place = unique_id("three-month");
    let back = place.clone();
    let close = Callback::new(move |()| {
        editing.set(false);
        let back = back.clone();
        request_animation_frame(move || focus_by_id(&back));
    });
    let sought = goal.clone();
    let weekly = app.memo(move |model| {
        let client = model.three_month_goals.get(&sought).map(|goal| goal.client.clone())?;
        let branch = model.rungs_of(&client).branches.into_iter().find(|(above, _)| above.id == sought)?;
        Some(branch.1.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>())
    });
    let weekly = Memo::new(move |_| weekly.get().unwrap_or_default());
    let sought = goal.clone();
    let list = app.memo(move |model| {
        let statement = model.three_month_goals.get(&sought).map(|goal| goal.statement.clone());
        format!("This week, for: {}", statement.unwrap_or_default())
    });
    let edited = goal.clone();
    view! {
        <li class="branch">
            <div class="card" id=place>
                {move || {
                    if editing.get() {
                        view! { <EditThreeMonthGoal goal=edited.clone() on_close=close/> }.into_any()
                    } else {
                        view! { <Shown goal=edited.clone() editing/> }.into_any()
                    }
                }}
            </div>
            {move || {
                weekly
                    .read()
                    .is_empty()
                    .then(|| view! { <p class="muted twig-none">"Nothing for it this week, and that may be right."</p> })
            }}
            <ul class="plain twigs" role="list" aria-label=list>
                <For each=move || weekly.get() key=Clone::clone let:goal>
                    <WeeklyRow goal/>
                </For>
            </ul>
        </li>
    }
    .into_any()
}

#[component]
fn Shown(goal: Id<ThreeMonthGoal>, editing: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let today = clock::use_today();
    let sought = goal.clone();
    let record = app.memo(move |model| model.three_month_goals.get(&sought).cloned());
    let read = move |part: fn(&ThreeMonthGoal) -> String| {
        Memo::new(move |_| record.with(|goal| goal.as_deref().map(part).unwrap_or_default()))
    };
    let (statement, measure) = (read(|goal| goal.statement.clone()), read(|goal| goal.measure.clone()));
    let sure = read(|goal| {
        let important = goal.importance.map(|importance| format!("Importance {importance}"));
        let sure = goal.confidence.map(|first| match goal.confidence_after {
            Some(after) => format!("Confidence {first}, then {after}"),
            None => format!("Confidence {first}"),
        });
        important.into_iter().chain(sure).collect::<Vec<_>>().join(" · ")
    });
    let until = move || record.get().map(|goal| until(goal.target, today.get()));
    let sought = goal.clone();
    let strength = app
        .memo(move |model| model.strength_under(&sought, today.get()).last().map(|(_, percent)| percent.round() as u8));
    let line =
        move |text: Memo<String>| move || (!text.read().is_empty()).then(|| view! { <p class="row-meta">{text}</p> });
    view! {
        <div class="rung-goal">
            <h3 class="prose">{statement}</h3>
            <MoreForThreeMonthGoal goal=goal.clone() editing/>
        </div>
        <div>
            {line(measure)} <p class="row-meta">{until}</p> {line(sure)}
        </div>
        {move || {
            strength
                .get()
                .map(|percent| {
                    view! {
                        <div class="count">
                            <p class="numerals">{format!("Strength {percent} %")}</p>
                            <div class="meter" style:--share=percent.to_string() aria-hidden="true"></div>
                        </div>
                    }
                })
        }}
        <Milestones goal=goal.clone() record/>
        <HowFar goal record/>
    }
    .into_any()
}

/// Until when, and how far that is: “Until Fri 12 Feb, in 8 weeks”.
fn until(target: NaiveDate, today: NaiveDate) -> String {
    let day = short_day(target);
    match (target - today).num_days() {
        days @ 14.. => format!("Until {day}, in {}", words::count((days / 7) as usize, "week")),
        0.. => format!("Until {day}"),
        _ => format!("Was planned until {day}"),
    }
}
