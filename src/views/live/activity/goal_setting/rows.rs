//! A goal of the week, and an idea that waits to become one.

use leptos::prelude::*;

use super::open::{ADD, Open, Opened};
use crate::{
    components::{Icon, IconName, Menu, MenuItem, focus_by_id},
    domain::{GoalCommand, GoalStatus, Id, Idea, NextStep, WeeklyGoal},
    views::{
        goal::{plan_of, sureness},
        live::activity::Desk,
    },
};

/// A goal with what is known of it; Adjust opens the editor.
#[component]
pub fn GoalRow(desk: Desk, goal: Id<WeeklyGoal>, opened: Open) -> impl IntoView {
    let app = desk.app;
    let id = StoredValue::new(goal);
    let record = app.memo(move |model| model.weekly_goals.get(&id.read_value()).cloned());
    let what = Memo::new(move |_| record.get().map(|goal| goal.what.clone()).unwrap_or_default());
    let to_adjust = app.memo(move |model| {
        model.review_in(&id.read_value(), &desk.id()).is_some_and(|review| review.next == Some(NextStep::Adjust))
    });
    let badge = move || {
        let goal = record.get()?;
        let (class, words) = match (goal.status, goal.session.as_ref() == Some(&desk.id())) {
            (GoalStatus::Finished, _) => ("badge ok", "Finished"),
            (GoalStatus::LetGo, _) => ("badge", "Let go"),
            (GoalStatus::Active, true) => ("badge primary", "Set today"),
            (GoalStatus::Active, false) if to_adjust.get() => ("badge accent", "To adjust"),
            (GoalStatus::Active, false) => ("badge", "Carried on"),
        };
        Some(view! { <span class=class>{words}</span> })
    };
    let meta = move || {
        let goal = record.get()?;
        let parts: Vec<String> = [plan_of(&goal), sureness(&goal)].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| view! { <span class="row-meta">{parts.join(" · ")}</span> })
    };
    let remove = move || {
        if opened.is(&Opened::Goal(id.get_value())) {
            opened.set(None);
        }
        focus_by_id(ADD);
        _ = app.run_undoable(GoalCommand::RemoveWeeklyGoal { id: id.get_value() }, "Goal removed");
    };
    let edit = move || opened.set(Some(Opened::Goal(id.get_value())));
    let items = move || {
        vec![
            MenuItem::new("Adjust goal", edit).icon(IconName::Edit),
            MenuItem::new("Remove goal", remove).icon(IconName::Bin).danger(),
        ]
    };
    view! {
        <li class="row">
            <div>
                <span class="row-title">{what}</span>
                {meta}
            </div>
            <div class="row-end">
                {badge}
                <Menu
                    label=Signal::derive(move || format!("More for {}", what.get()))
                    shown=""
                    icon=IconName::More
                    items=Signal::derive(items)
                    kind="small quiet icon-only"
                />
            </div>
        </li>
    }
}

/// A chosen idea; the button opens the editor with its words filled in.
#[component]
pub fn WaitingIdea(desk: Desk, idea: Id<Idea>, opened: Open) -> impl IntoView {
    let id = StoredValue::new(idea);
    let text =
        desk.app.memo(move |model| model.ideas.get(&id.read_value()).map(|idea| idea.text.clone()).unwrap_or_default());
    view! {
        <li class="row">
            <span>{text}</span>
            <div class="row-end">
                <button
                    type="button"
                    class="button small"
                    on:click=move |_| opened.set(Some(Opened::Idea(id.get_value())))
                >
                    <Icon name=IconName::Goal/>
                    "Turn into a goal"
                </button>
            </div>
        </li>
    }
}
