//! One idea, and what it can become.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Icon, IconName, Menu, MenuItem, PAGE_TITLE},
    domain::{Id, Idea, IdeaCommand},
    platform::page,
    route::{Route, Wizard},
};

#[component]
pub fn IdeaLine(id: Id<Idea>) -> impl IntoView {
    let app = use_app();
    let wanted = id.clone();
    let idea = app.memo(move |model| model.ideas.get(&wanted).cloned());
    let wanted = id.clone();
    let goal = app.memo(move |model| model.goal_from(&wanted).map(|goal| goal.id.clone()));
    let text = Signal::derive(move || idea.read().as_ref().map(|idea| idea.text.clone()).unwrap_or_default());
    let text_id = format!("idea-{id}");
    let described_by = text_id.clone();
    let id = StoredValue::new(id);
    let turn = move |_| page::go(&Wizard::FromIdea(id.get_value()).start().href(), false);
    let items = move || {
        let remove = move || {
            app.run_undoable(IdeaCommand::Remove { id: id.get_value() }, "Idea removed");
            page::focus(PAGE_TITLE);
        };
        vec![MenuItem::new("Remove", remove).icon(IconName::Bin).danger()]
    };
    view! {
        <li class="idea" class:chosen=move || goal.read().is_some()>
            <span class="idea-text" id=text_id>
                {move || text.get()}
            </span>
            <span class="idea-actions">
                {move || {
                    let described_by = described_by.clone();
                    match goal.get() {
                        Some(goal) => {
                            view! {
                                <a
                                    class="button small quiet"
                                    href=Route::WeeklyGoal(goal).href()
                                    aria-describedby=described_by
                                >
                                    <Icon name=IconName::Goal />
                                    "See the goal"
                                </a>
                            }
                                .into_any()
                        }
                        None => {
                            view! {
                                <button type="button" class="button small" aria-describedby=described_by on:click=turn>
                                    "Turn into a goal"
                                </button>
                            }
                                .into_any()
                        }
                    }
                }}
                <Menu
                    label=Signal::derive(move || format!("Change: {}", text.get()))
                    shown=""
                    icon=IconName::More
                    kind="quiet icon-only small"
                    items=Signal::derive(items)
                />
            </span>
        </li>
    }
    .into_any()
}
