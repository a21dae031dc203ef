//! Turn into goals: each chosen idea becomes a goal for the week.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::{EmptyState, Icon, IconName},
    domain::{GoalStatus, Id, Idea, board::Step},
    platform::page,
    route::{Route, Wizard},
};

#[component]
pub fn Goals(desk: Desk) -> impl IntoView {
    let chosen = desk.query(|model, board| {
        let ideas = model.ideas_at(&board.home());
        ideas.iter().filter(|idea| idea.chosen).map(|idea| idea.id.clone()).collect::<Vec<_>>()
    });
    view! {
        <Show
            when=move || !chosen.read().is_empty()
            fallback=move || {
                view! {
                    <EmptyState title="No idea is chosen yet" body="Choose one to three, and each can become a small goal for the week.">
                        <button
                            type="button"
                            class="button primary"
                            on:click=move |_| desk.turn_to(Step::Choose)
                        >
                            "Choose ideas"
                        </button>
                    </EmptyState>
                }
            }
        >
            <ul class="cards plain" aria-label="Chosen ideas">
                <For each=move || chosen.get() key=Clone::clone let:idea>
                    <Chosen desk=desk id=idea />
                </For>
            </ul>
        </Show>
    }
    .into_any()
}

#[component]
fn Chosen(desk: Desk, id: Id<Idea>) -> impl IntoView {
    let wanted = id.clone();
    let text = desk.app.memo(move |model| model.ideas.get(&wanted).map(|idea| idea.text.clone()).unwrap_or_default());
    let wanted = id.clone();
    let goal = desk.app.memo(move |model| model.goal_from(&wanted).map(|goal| goal.id.clone()));
    let wanted = id.clone();
    let status = desk.app.memo(move |model| model.goal_from(&wanted).map(|goal| goal.status).unwrap_or_default());
    let wizard = Wizard::FromIdea(id).start().href();
    let turn = move |_| page::go(&wizard, false);
    view! {
        <li class="idea-card chosen">
            <p class="idea-card-text prose" dir="auto">{move || text.get()}</p>
            <div class="cluster">
                {move || match goal.get() {
                    Some(goal) => {
                        view! {
                            <span class="badge ok">
                                <Icon name=IconName::Check />
                                {move || match status.get() {
                                    GoalStatus::Active => "A goal now",
                                    GoalStatus::Finished => "A goal, finished",
                                    GoalStatus::LetGo => "A goal, let go",
                                }}
                            </span>
                            <a class="button small" href=Route::WeeklyGoal(goal).href()>
                                "See the goal"
                            </a>
                        }
                            .into_any()
                    }
                    None => {
                        view! {
                            <button
                                type="button"
                                class="button primary"
                                aria-label=move || format!("Turn into a goal: {}", text.get())
                                on:click=turn.clone()
                            >
                                <Icon name=IconName::Goal />
                                "Turn into a goal"
                            </button>
                        }
                            .into_any()
                    }
                }}
            </div>
        </li>
    }
    .into_any()
}
