//! Goals that were finished or let go, out of the way and never gone.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::focus_by_id,
    content::words,
    domain::{Client, GoalCommand, GoalStatus, Id, ThreeMonthGoal, sort},
    route::Route,
};

/// One goal that is not active, ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
struct Away {
    words: String,
    status: GoalStatus,
    /// Three-month goals are taken up again here; weekly goals have a page.
    three_month: Option<Id<ThreeMonthGoal>>,
    href: String,
}

/// All of them behind one disclosure, three-month goals first; nothing while there are none.
#[component]
pub fn PutAway(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let away = app.memo(move |model| {
        let three_month = model.three_month_goals.iter().filter(|goal| goal.client == client).map(|goal| Away {
            words: goal.statement.clone(),
            status: goal.status,
            three_month: Some(goal.id.clone()),
            href: String::new(),
        });
        let mut weekly: Vec<_> = model.weekly_goals.iter().filter(|goal| goal.client == client).collect();
        sort::by_key(&mut weekly, |goal| std::cmp::Reverse((goal.starts, goal.at)));
        let weekly = weekly.into_iter().map(|goal| Away {
            words: goal.what.clone(),
            status: goal.status,
            three_month: None,
            href: Route::WeeklyGoal(goal.id.clone()).href(),
        });
        three_month.chain(weekly).filter(|goal| goal.status != GoalStatus::Active).collect::<Vec<_>>()
    });
    let take_up = move |id: Id<ThreeMonthGoal>| {
        let again = GoalCommand::SetThreeMonthStatus { id, status: GoalStatus::Active };
        app.run_undoable(again, "Three-month goal taken up again");
        request_animation_frame(|| focus_by_id(crate::components::PAGE_TITLE));
    };
    let row = move |goal: Away| {
        let badge = match goal.status {
            GoalStatus::Finished => view! { <span class="badge ok">"Finished"</span> }.into_any(),
            _ => view! { <span class="badge">"Let go"</span> }.into_any(),
        };
        let end = match goal.three_month {
            Some(id) => {
                let name = format!("Take up again: {}", goal.words);
                view! {
                    <span>{goal.words}</span>
                    {badge}
                    <button type="button" class="button small quiet" aria-label=name on:click=move |_| take_up(id.clone())>
                        "Take up again"
                    </button>
                }
                .into_any()
            }
            None => view! {
                <a href=goal.href>{goal.words}</a>
                {badge}
            }
            .into_any(),
        };
        view! { <li class="away">{end}</li> }
    };
    view! {
        <Show when=move || !away.read().is_empty()>
            <details class="disclosure">
                <summary>{move || format!("Finished and let go: {}", words::count(away.read().len(), "goal"))}</summary>
                <ul class="rows">{move || away.get().into_iter().map(row).collect_view()}</ul>
            </details>
        </Show>
    }
    .into_any()
}
