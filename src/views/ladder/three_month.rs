//! The middle rung: outcomes within about three months.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Rung,
    in_place::{InPlace, Line, has_draft},
};
use crate::{
    app::use_app,
    components::{Icon, IconName, Menu, MenuItem, focus_by_id, unique_id},
    domain::{Client, GoalCommand, GoalStatus, Id, ThreeMonthGoal, Voice},
    platform::clock,
    views::goal::short_day,
};

const LINES: [Line; 2] = [
    Line { label: "In three months", hint: "What will be so by then, seen from the outside.", rows: 2 },
    Line { label: "How it shows", hint: "A number, a date, something others would notice.", rows: 1 },
];

/// The active three-month goals, and a way to add one.
#[component]
pub fn ThreeMonthRung(client: Id<Client>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let sought = client.clone();
    let goals = app
        .memo(move |model| model.three_month_goals_of(&sought).iter().map(|goal| goal.id.clone()).collect::<Vec<_>>());
    let name = format!("new-three-month-goal:{client}");
    let adding = RwSignal::new(has_draft(&name));
    let add_id = unique_id("add");
    let back = add_id.clone();
    let close = Callback::new(move |()| {
        adding.set(false);
        let back = back.clone();
        request_animation_frame(move || focus_by_id(&back));
    });
    let add = Callback::new(move |[statement, measure]: [String; 2]| {
        let goal = ThreeMonthGoal { statement, measure, ..ThreeMonthGoal::draft(client.clone(), clock::today()) };
        app.dispatch(GoalCommand::SaveThreeMonthGoal { id: None, goal: Box::new(goal) }).map(|_| ())
    });
    let nothing = match voice {
        Voice::Coach => "No three-month goals yet. One to three give the weeks a direction.",
        Voice::Own => "I have no three-month goals yet. One to three give my weeks a direction.",
    };
    view! {
        <Rung icon=IconName::Journey title="Three-month goals">
            {move || goals.read().is_empty().then(|| view! { <p class="muted">{nothing}</p> })}
            <ul class="plain stack" aria-label="Three-month goals">
                <For each=move || goals.get() key=Clone::clone let:goal>
                    <Goal goal/>
                </For>
            </ul>
            {move || {
                if adding.get() {
                    let saved = Default::default();
                    return view! { <InPlace lines=LINES name=name.clone() saved on_save=add on_close=close/> }
                        .into_any();
                }
                view! {
                    <button
                        type="button"
                        class="button quiet small"
                        id=add_id.clone()
                        on:click=move |_| adding.set(true)
                    >
                        <Icon name=IconName::Add/>
                        "Add a three-month goal"
                    </button>
                }
                    .into_any()
            }}
        </Rung>
    }
}

#[component]
fn Goal(goal: Id<ThreeMonthGoal>) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(goal);
    let record = app.memo(move |model| model.three_month_goals.get(&id.read_value()).cloned());
    let name = format!("three-month-goal:{}", id.read_value());
    let editing = RwSignal::new(has_draft(&name));
    let place = unique_id("three-month");
    let back = place.clone();
    let close = Callback::new(move |()| {
        editing.set(false);
        let back = back.clone();
        request_animation_frame(move || focus_by_id(&back));
    });
    let save = Callback::new(move |[statement, measure]: [String; 2]| {
        let Some(kept) = record.get_untracked() else { return Ok(()) };
        let goal = ThreeMonthGoal { statement, measure, ..(*kept).clone() };
        app.dispatch(GoalCommand::SaveThreeMonthGoal { id: Some(id.get_value()), goal: Box::new(goal) }).map(|_| ())
    });
    view! {
        <li id=place>
            {move || {
                let goal = record.get()?;
                Some(
                    if editing.get() {
                        let saved = [goal.statement.clone(), goal.measure.clone()];
                        view! { <InPlace lines=LINES name=name.clone() saved on_save=save on_close=close/> }.into_any()
                    } else {
                        view! { <Shown goal editing/> }.into_any()
                    },
                )
            }}
        </li>
    }
}

/// The goal as it reads, with what can be done with it in a menu.
#[component]
fn Shown(goal: Arc<ThreeMonthGoal>, editing: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(goal.id.clone());
    let set = move |status: GoalStatus, message: &'static str| {
        _ = app.run_undoable(GoalCommand::SetThreeMonthStatus { id: id.get_value(), status }, message);
    };
    let remove = move || {
        _ = app.run_undoable(GoalCommand::RemoveThreeMonthGoal { id: id.get_value() }, "Three-month goal removed");
    };
    let items = vec![
        MenuItem::new("Edit", move || editing.set(true)).icon(IconName::Edit),
        MenuItem::new("Finish", move || set(GoalStatus::Finished, "Three-month goal finished"))
            .icon(IconName::CheckCircle),
        MenuItem::new("Let go", move || set(GoalStatus::LetGo, "Three-month goal let go")),
        MenuItem::new("Remove", remove).icon(IconName::Bin).danger(),
    ];
    view! {
        <div class="rung-goal">
            <div>
                <p class="row-title prose">{goal.statement.clone()}</p>
                {(!goal.measure.is_empty()).then(|| view! { <p class="row-meta">{goal.measure.clone()}</p> })}
                <p class="row-meta">{format!("Until {}", short_day(goal.target))}</p>
            </div>
            <Menu
                label=format!("More for {}", goal.statement)
                shown=""
                icon=IconName::More
                items
                kind="small quiet icon-only"
            />
        </div>
    }
}
