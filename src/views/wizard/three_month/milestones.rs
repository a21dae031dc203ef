//! Milestones: as many as one likes, each with words and perhaps a day.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    components::{DateField, Icon, IconName, TextField, focus_by_id},
    content::words::day_of_month,
    domain::{PlannedMilestone, ThreeMonthGoal, typed::DayRange},
    platform::clock,
};

const ADD: &str = "add-milestone";

fn text_id(n: usize) -> String {
    format!("milestone-{n}")
}

/// The milestones in words, one to a line.
pub fn told(goal: &ThreeMonthGoal) -> String {
    let said = goal.milestones.iter().filter(|milestone| !milestone.text.trim().is_empty());
    let told = |milestone: &PlannedMilestone| match milestone.by {
        Some(day) => format!("{}, by {}", milestone.text.trim(), day_of_month(day, clock::today())),
        None => milestone.text.trim().to_owned(),
    };
    said.map(told).collect::<Vec<_>>().join("\n")
}

/// The list, of which one empty line is always there to begin with.
#[component]
pub fn Milestones(answers: Answers<ThreeMonthGoal>) -> impl IntoView {
    let count = answers.read(|goal| goal.milestones.len().max(1));
    let add = move |_| {
        let n = count.get_untracked();
        answers.change(|goal| goal.milestones.resize(n + 1, PlannedMilestone::default()));
        request_animation_frame(move || focus_by_id(&text_id(n)));
    };
    view! {
        <ul class="plain stack loose" aria-label="Milestones">
            <For each=move || 0..count.get() key=|n| *n let:n>
                <Milestone answers n count/>
            </For>
        </ul>
        <p>
            <button type="button" class="button" id=ADD on:click=add>
                <Icon name=IconName::Add/>
                "Add a milestone"
            </button>
        </p>
    }
    .into_any()
}

#[component]
fn Milestone(answers: Answers<ThreeMonthGoal>, n: usize, count: Memo<usize>) -> impl IntoView {
    let change = move |change: &dyn Fn(&mut PlannedMilestone)| {
        answers.change(|goal| {
            let wanted = goal.milestones.len().max(n + 1);
            goal.milestones.resize(wanted, PlannedMilestone::default());
            change(&mut goal.milestones[n]);
        });
    };
    let text = answers.read(move |goal| goal.milestones.get(n).map(|one| one.text.clone()).unwrap_or_default());
    let by = answers.read(move |goal| goal.milestones.get(n).and_then(|one| one.by));
    let remove = move |_| {
        answers.change(|goal| {
            if n < goal.milestones.len() {
                goal.milestones.remove(n);
            }
        });
        let left = count.get_untracked();
        request_animation_frame(move || focus_by_id(&text_id(n.min(left.saturating_sub(1)))));
    };
    view! {
        <li class="milestone">
            <TextField
                label=format!("Milestone {}", n + 1)
                id=text_id(n)
                value=text
                on_input=Callback::new(move |text: String| change(&|one| one.text = text.clone()))
            />
            <DateField
                label=format!("By when, milestone {}", n + 1)
                range=DayRange::Plan
                today=clock::use_today()
                clearable=true
                value=by
                on_change=Callback::new(move |day| change(&|one| one.by = day))
            />
            {move || {
                (count.get() > 1)
                    .then(|| {
                        view! {
                            <button type="button" class="button quiet small" on:click=remove>
                                {format!("Remove milestone {}", n + 1)}
                            </button>
                        }
                    })
            }}
        </li>
    }
    .into_any()
}
