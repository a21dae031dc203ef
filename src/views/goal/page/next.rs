//! What happens with a goal next.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Card, Icon, IconName, focus_by_id},
    domain::{GoalCommand, GoalStatus, Id, WeeklyGoal},
    platform::page,
};

/// Finish, let go, take up again, remove.
#[component]
pub fn Next(id: Id<WeeklyGoal>, is_active: Memo<bool>, home: String) -> impl IntoView {
    let app = use_app();
    let id = StoredValue::new(id);
    let set = move |status: GoalStatus, message: &'static str| {
        _ = app.run_undoable(GoalCommand::SetWeeklyStatus { id: id.get_value(), status }, message);
        request_animation_frame(|| focus_by_id(NEXT));
    };
    let remove = move |_| {
        if app.run_undoable(GoalCommand::RemoveWeeklyGoal { id: id.get_value() }, "Goal removed").is_some() {
            page::go(&home, true);
        }
    };
    view! {
        <Card title="What happens next" kind="flat">
            <div class="cluster" id=NEXT>
                {move || {
                    if is_active.get() {
                        view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| set(GoalStatus::Finished, "Goal finished")
                            >
                                <Icon name=IconName::CheckCircle/>
                                "Finish goal"
                            </button>
                            <button type="button" class="button" on:click=move |_| set(GoalStatus::LetGo, "Goal let go")>
                                "Let goal go"
                            </button>
                        }
                            .into_any()
                    } else {
                        view! {
                            <button
                                type="button"
                                class="button"
                                on:click=move |_| set(GoalStatus::Active, "Goal taken up again")
                            >
                                "Take it up again"
                            </button>
                        }
                            .into_any()
                    }
                }}
                <button type="button" class="button quiet" on:click=remove>
                    "Remove goal"
                </button>
            </div>
        </Card>
    }
}

const NEXT: &str = "goal-next";
