//! How far a three-month goal is, on its own scale from −2 to +2, in one tap.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::unique_id,
    content::goals::LEVELS,
    domain::{Attainment, GoalCommand, Id, ThreeMonthGoal},
    views::goal::short_day,
};

/// Five radios, each named with its number and its words; a tap says where the goal stands today.
#[component]
pub fn HowFar(goal: Id<ThreeMonthGoal>, record: Memo<Option<Arc<ThreeMonthGoal>>>) -> impl IntoView {
    let app = use_app();
    let attainment = Memo::new(move |_| record.read().as_ref().map(|goal| goal.attainment.clone()).unwrap_or_default());
    let level = Memo::new(move |_| attainment.read().now().map(|rating| rating.level));
    let name = unique_id("attainment");
    let goal = StoredValue::new(goal);
    let cell = |number: i8| {
        // A click, not a change: whoever says the same again says it of today.
        let rate = move |_| {
            let rate = GoalCommand::RateAttainment { goal: goal.get_value(), level: number };
            app.run_undoable(rate, format!("Rated {}", signed(number)));
        };
        view! {
            <label class="ruler-cell">
                <input
                    type="radio"
                    name=name.clone()
                    aria-label=move || format!("{}, {}", signed(number), words(&attainment.read(), number))
                    prop:checked=move || level.get() == Some(number)
                    on:click=rate
                />
                <span>{signed(number)}</span>
            </label>
        }
    };
    let cells = Attainment::RANGE.map(cell).collect_view();
    let said = move || match attainment.read().now() {
        Some(rating) => {
            let words = words(&attainment.read(), rating.level);
            format!("{} on {}: {words}", signed(rating.level), short_day(rating.on))
        }
        None => "Not rated yet. 0 is what was hoped for.".to_owned(),
    };
    view! {
        <fieldset class="field how-far">
            <legend class="field-label">"How far is it?"</legend>
            <div class="ruler-cells">{cells}</div>
            <p class="row-meta">{said}</p>
        </fieldset>
    }
    .into_any()
}

/// What a level looks like, in own words where there are any.
fn words(attainment: &Attainment, level: i8) -> String {
    let own = attainment.level(level);
    let plain = LEVELS.iter().find(|(number, _)| *number == level).map_or("", |(_, name)| name);
    if own.is_empty() { plain.to_owned() } else { own.to_owned() }
}

/// A level as it is written: −2, 0, +1.
pub fn signed(level: i8) -> String {
    match level {
        0 => "0".into(),
        1.. => format!("+{level}"),
        _ => format!("−{}", level.unsigned_abs()),
    }
}
