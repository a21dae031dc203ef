//! How far a three-month goal is, on its own scale from −2 to +2, in one tap.

use std::sync::Arc;

use leptos::{
    ev::{FocusEvent, KeyboardEvent, MouseEvent},
    prelude::*,
    wasm_bindgen::JsCast,
    web_sys::Node,
};

use crate::{
    app::use_app,
    components::{unique_id, use_lock},
    content::goals::LEVELS,
    domain::{Attainment, GoalCommand, Id, ThreeMonthGoal},
    platform::clock,
    views::goal::short_day,
};

/// Five radios, each with its number and its words. A tap says where the goal stands today; by keyboard, Enter does, or
/// leaving the radios, and not each arrow on the way.
#[component]
pub fn HowFar(goal: Id<ThreeMonthGoal>, record: Memo<Option<Arc<ThreeMonthGoal>>>) -> impl IntoView {
    let app = use_app();
    let attainment = Memo::new(move |_| record.read().as_ref().map(|goal| goal.attainment.clone()).unwrap_or_default());
    let today = clock::use_today();
    let level = Memo::new(move |_| attainment.read().now(today.get()).map(|rating| rating.level));
    let locked = use_lock(false);
    let name = unique_id("attainment");
    let goal = StoredValue::new(goal);
    // Chosen by the arrow keys and not said yet.
    let chosen = RwSignal::new(None::<i8>);
    let rate = move |number: i8| {
        chosen.set(None);
        let rate = GoalCommand::RateAttainment { goal: goal.get_value(), level: number };
        app.run_undoable(rate, format!("Rated {}", signed(number)));
    };
    let leave = move |ev: FocusEvent| {
        let group = ev.current_target().and_then(|group| group.dyn_into::<Node>().ok());
        let next = ev.related_target().and_then(|next| next.dyn_into::<Node>().ok());
        // The goal may have been removed elsewhere; then the browser says that the focus is lost while the radios go.
        if !group.is_some_and(|group| group.contains(next.as_ref()))
            && let Some(Some(number)) = chosen.try_get_untracked()
        {
            rate(number);
        }
    };
    let cell = |number: i8| {
        // A click, not a change: whoever says the same again says it of today. One that no pointer made is an arrow key's.
        let click = move |ev: MouseEvent| if ev.detail() == 0 { chosen.set(Some(number)) } else { rate(number) };
        let key = move |ev: KeyboardEvent| {
            if ev.key() == "Enter" || ev.key() == " " {
                ev.prevent_default();
                rate(number);
            }
        };
        view! {
            <label class="ruler-cell">
                <input
                    type="radio"
                    name=name.clone()
                    disabled=move || locked.get()
                    prop:checked=move || chosen.get().or(level.get()) == Some(number)
                    on:click=click
                    on:keydown=key
                />
                <span>{signed(number)}</span>
                " "
                <span class="level-words">{move || words(&attainment.read(), number)}</span>
            </label>
        }
    };
    let cells = Attainment::RANGE.map(cell).collect_view();
    let said = move || match (chosen.get(), attainment.read().now(today.get())) {
        (Some(number), _) => format!("{}: Enter keeps it, and so does moving on.", signed(number)),
        (None, Some(rating)) => {
            let words = words(&attainment.read(), rating.level);
            format!("{} on {}: {words}", signed(rating.level), short_day(rating.on))
        }
        (None, None) => "Not rated yet. 0 is what was hoped for.".to_owned(),
    };
    view! {
        <fieldset class="field how-far" on:focusout=leave>
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
