//! Monday to Sunday in seven marks, each with its words.

use chrono::Days as DaysAhead;
use leptos::prelude::*;

use crate::{
    app::use_app,
    components::VisuallyHidden,
    content::words,
    domain::{Id, Outcome, WeeklyGoal},
    platform::clock,
};

/// What the check-ins say about each day of this week. A day without one is no gap: it just has no mark.
#[component]
pub fn Days(goal: Id<WeeklyGoal>) -> impl IntoView {
    let today = clock::use_today();
    let app = use_app();
    let week = app.memo(move |model| model.week_of(&goal, words::monday_of(today.get()), today.get()));
    let day = move |(number, outcome): (usize, Option<Outcome>)| {
        let date = words::monday_of(today.get()) + DaysAhead::new(number as u64);
        let (class, said) = match outcome {
            Some(Outcome::Done) => ("day done", ": done"),
            Some(Outcome::Partly) => ("day partly", ": partly"),
            Some(Outcome::Lapse) => ("day lapse", ": lapse"),
            Some(Outcome::NotToday) => ("day not-today", ": not that day"),
            None => ("day", ""),
        };
        let name = words::weekday(date);
        view! {
            <li class=class aria-current=(date == today.get()).then_some("date")>
                <span aria-hidden="true">{name.get(..2).unwrap_or_default()}</span>
                <span class="day-mark" aria-hidden="true"></span>
                <VisuallyHidden>{format!("{name}{said}")}</VisuallyHidden>
            </li>
        }
    };
    view! {
        <ol class="days" aria-label="Check-ins this week">
            {move || week.get().into_iter().enumerate().map(day).collect_view()}
        </ol>
    }
}
