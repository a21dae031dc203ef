//! The goals that were set, each shared on its own.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    super::held::Held,
    change::{Changing, use_changing},
    share::ShareToggle,
};
use crate::{
    components::{Card, SummaryList, SummaryRow},
    domain::{
        Activity, GoalCommand, Id, Visibility, WeeklyGoal,
        document::{
            date::day,
            summary::{goals_carried_on, goals_set},
        },
    },
};

/// Every goal set in the session, and those that go on from before.
#[component]
pub fn GoalsPart(held: Held) -> impl IntoView {
    let (app, id) = (held.app, held.id.clone());
    let goals = app.memo(move |model| {
        let Some(session) = model.sessions.get(&id) else { return Vec::new() };
        let set = goals_set(model, session).into_iter().map(|goal| (goal.id.clone(), false));
        let carried_on = goals_carried_on(model, session).into_iter().map(|goal| (goal.id.clone(), true));
        set.chain(carried_on).collect::<Vec<_>>()
    });
    let asked = held.has(Activity::GoalSetting);
    let changing = use_changing();
    let none = move || {
        (asked && goals.get().iter().all(|(_, carried_on)| *carried_on)).then(|| {
            view! {
                <Card title="Goals">
                    <p class="muted">"No goal was set in this session, and that is fine."</p>
                    <div>
                        <button
                            type="button"
                            class="button"
                            on:click=move |_| changing.activity(Activity::GoalSetting)
                        >
                            "Add a goal"
                        </button>
                    </div>
                </Card>
            }
        })
    };
    view! {
        {none}
        <For each=move || goals.get() key=|goal| goal.clone() let:goal>
            <GoalPart held=held.clone() id=goal.0 carried_on=goal.1 />
        </For>
    }
    .into_any()
}

#[component]
fn GoalPart(held: Held, id: Id<WeeklyGoal>, carried_on: bool) -> impl IntoView {
    let app = held.app;
    let kind = if carried_on { "Goal that goes on" } else { "Goal" };
    let sought = id.clone();
    let goal = app.memo(move |model| model.weekly_goals.get(&sought).cloned());
    let (changing, edited) = (use_changing(), id.clone());
    let rows = Signal::derive(move || goal.get().map(|goal| rows(&goal, changing, &edited)).unwrap_or_default());
    let headline = Signal::derive(move || goal.get().map(|goal| goal.headline().to_owned()).unwrap_or_default());
    let shared = Signal::derive(move || goal.get().is_some_and(|goal| goal.visibility.client));
    let share = Callback::new(move |client| {
        let Some(kept) = goal.get_untracked() else { return };
        let goal = WeeklyGoal { visibility: Visibility { client, ..kept.visibility }, ..(*kept).clone() };
        app.run(GoalCommand::SaveWeeklyGoal { id: Some(id.clone()), goal: Box::new(goal) });
    });
    view! {
        <Card title=Signal::derive(move || format!("{kind}: {}", headline.get()))>
            <SummaryList rows=rows />
            <ShareToggle held=held what=headline shared=shared on_change=share />
        </Card>
    }
    .into_any()
}

fn rows(goal: &Arc<WeeklyGoal>, changing: Changing, id: &Id<WeeklyGoal>) -> Vec<SummaryRow> {
    let confidence = goal.confidence_now().map(|value| format!("{value} of 10")).unwrap_or_default();
    [
        ("What exactly", goal.what.clone()),
        ("How much", goal.how_much.clone()),
        ("When and where", goal.when_where.clone()),
        ("Support", goal.support.clone()),
        ("What could get in the way", goal.obstacle.clone()),
        ("If that happens, then", goal.if_then.clone()),
        ("Confidence", confidence),
        ("In own words", goal.restated.clone()),
        ("Starts", day(goal.starts)),
    ]
    .into_iter()
    .map(|(label, answer)| {
        let id = id.clone();
        SummaryRow::new(label, answer).about(goal.headline()).on_change(move || changing.goal(id.clone()))
    })
    .collect()
}
