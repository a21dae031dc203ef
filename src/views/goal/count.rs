//! How often a goal was done this week, and how often it is meant to be.

use leptos::prelude::*;

use crate::{
    app::use_app,
    content::words,
    domain::{GoalCommand, Id, WeeklyGoal, draft},
    platform::clock,
    views::number_draft::NumberDraft,
};

const QUICK: &[u8] = &[1, 2, 3, 5, 7];

/// Such as “3 of 5 this week” over a bar; nothing while nothing was done and no number is set.
#[component]
pub fn CountLine(goal: Id<WeeklyGoal>) -> impl IntoView {
    let today = clock::use_today();
    let count = use_app().memo(move |model| model.count_in_week(&goal, words::monday_of(today.get()), today.get()));
    move || {
        let count = count.get();
        let line = match count.of {
            Some(_) => format!("{} this week", count.words()),
            None if count.done > 0 => format!("Done {} this week", count.words()),
            None => return None,
        };
        let bar = count.percent().map(|share| {
            view! { <div class="meter" style:--share=share.to_string() aria-hidden="true"></div> }
        });
        Some(view! {
            <div class="count">
                <p class="numerals">{line}</p>
                {bar}
            </div>
        })
    }
}

/// Sets on how many days a week a goal is meant for.
#[component]
pub fn Times(goal: Id<WeeklyGoal>) -> impl IntoView {
    let app = use_app();
    let sought = goal.clone();
    let times = app.memo(move |model| model.weekly_goals.get(&sought).and_then(|goal| goal.days_a_week()));
    let name = draft::GOAL_TIMES.of(&goal);
    let save = Callback::new(move |times| app.save(GoalCommand::SetTimes { id: goal.clone(), times }));
    view! {
        <details class="disclosure">
            <summary>{move || if times.get().is_some() { "Change the number" } else { "Count towards a number" }}</summary>
            <NumberDraft
                label="On how many days a week?"
                unit="days"
                name
                value=times
                range=WeeklyGoal::TIMES
                quick=QUICK
                chip=|times| times.to_string()
                on_save=save
            />
        </details>
    }
    .into_any()
}
