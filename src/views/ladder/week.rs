//! The lowest rung: this week's goals, those without a rung above them included.

use leptos::prelude::*;

use super::Rung;
use crate::{
    app::use_app,
    components::{Icon, IconName},
    content::goals,
    domain::{Client, Id, Voice, WeeklyGoal, week_note},
    route::{Route, Wizard},
    views::goal::plan_of,
};

/// The active weekly goals, and a way to add one.
#[component]
pub fn WeekRung(client: Id<Client>, voice: Voice) -> impl IntoView {
    let app = use_app();
    let sought = client.clone();
    let goals =
        app.memo(move |model| model.active_goals_of(&sought).iter().map(|goal| goal.id.clone()).collect::<Vec<_>>());
    view! {
        <Rung icon=IconName::Goal title="This week's goals">
            <WeekNote client=client.clone() voice/>
            <ul class="plain stack tight" aria-label="This week's goals">
                <For each=move || goals.get() key=Clone::clone let:goal>
                    <Goal goal/>
                </For>
            </ul>
            <a class="button quiet small" href=Wizard::NewWeeklyGoal(client).start().href()>
                <Icon name=IconName::Add/>
                "Add a goal for this week"
            </a>
        </Rung>
    }
}

/// No goal at all, or more than a week holds well: a word, never a limit.
#[component]
pub fn WeekNote(client: Id<Client>, voice: Voice) -> impl IntoView {
    let note = use_app().memo(move |model| week_note(model.active_goals_of(&client).len()));
    move || note.get().map(|note| view! { <p class="muted">{goals::week_note(note).text(voice)}</p> })
}

#[component]
fn Goal(goal: Id<WeeklyGoal>) -> impl IntoView {
    let app = use_app();
    let href = Route::WeeklyGoal(goal.clone()).href();
    let shown = app.memo(move |model| {
        let goal = model.weekly_goals.get(&goal)?.clone();
        let rungs = model.three_month_goals_of(&goal.client);
        let above = goal.three_month_goal.as_ref().and_then(|id| model.three_month_goals.get(id)).cloned();
        Some((goal, above, !rungs.is_empty()))
    });
    move || {
        let (goal, above, has_rungs) = shown.get()?;
        let serves = match above {
            Some(above) => {
                Some(view! { <span class="row-meta">{format!("For: {}", above.statement)}</span> }.into_any())
            }
            // An orphan is fine; it is only said where there is a rung it could stand under.
            None if has_rungs => {
                Some(view! { <span class="row-meta">"Not linked to a three-month goal"</span> }.into_any())
            }
            None => None,
        };
        Some(view! {
            <li>
                <a class="row" href=href.clone()>
                    <span>
                        <span class="row-title">{goal.what.clone()}</span>
                        {plan_of(&goal).map(|plan| view! { <span class="row-meta">{plan}</span> })}
                        {serves}
                    </span>
                    <Icon name=IconName::Right/>
                </a>
            </li>
        })
    }
}
