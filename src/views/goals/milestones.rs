//! What is reached on the way to a three-month goal, to be ticked.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::Checkbox,
    domain::{GoalCommand, Id, PlannedMilestone, ThreeMonthGoal},
    views::goal::short_day,
};

/// The milestones in the order in which they were planned; nothing while there are none.
#[component]
pub fn Milestones(goal: Id<ThreeMonthGoal>, record: Memo<Option<Arc<ThreeMonthGoal>>>) -> impl IntoView {
    let app = use_app();
    let count = Memo::new(move |_| record.read().as_ref().map_or(0, |goal| goal.milestones.len()));
    let goal = StoredValue::new(goal);
    let milestone = move |n: usize| {
        let kept = Memo::new(move |_| record.read().as_ref().and_then(|goal| goal.milestones.get(n).cloned()));
        let toggle = Callback::new(move |on| {
            let reached = GoalCommand::ReachMilestone { goal: goal.get_value(), milestone: n, on };
            app.run_undoable(reached, if on { "Milestone reached" } else { "Milestone not reached yet" });
        });
        view! {
            <li>
                <Checkbox
                    label=Signal::derive(move || kept.get().as_ref().map(words).unwrap_or_default())
                    checked=Signal::derive(move || kept.get().is_some_and(|kept| kept.reached.is_some()))
                    on_change=toggle
                />
            </li>
        }
    };
    view! {
        <Show when=move || { count.get() > 0 }>
            <ul class="plain checklist" role="list" aria-label="Milestones">
                <For each=move || 0..count.get() key=|n| *n children=milestone/>
            </ul>
        </Show>
    }
    .into_any()
}

/// Such as “Three walks in one week · reached on Tue 3 Nov”.
fn words(milestone: &PlannedMilestone) -> String {
    match (milestone.reached, milestone.by) {
        (Some(on), _) => format!("{} · reached on {}", milestone.text, short_day(on)),
        (None, Some(by)) => format!("{} · planned for {}", milestone.text, short_day(by)),
        (None, None) => milestone.text.clone(),
    }
}
