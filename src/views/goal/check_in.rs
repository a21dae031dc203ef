//! Checking in: two taps, and one line for whoever wants to write it. Nothing scolds.

use leptos::prelude::*;

use super::check_ins::named;
use crate::{
    app::{DraftArea, use_app},
    components::{Icon, IconName, focus_by_id, unique_id},
    domain::{CheckIn as Record, GoalCommand, Id, Outcome, WeeklyGoal},
};

/// Where the two taps stand.
#[derive(Clone, PartialEq)]
enum Stage {
    Ready,
    Asking,
    Noted(Id<Record>, Outcome),
}

/// "Check in", then Done, Partly or Not today; the check-in is saved with the second tap.
///
/// ```ignore
/// <CheckIn goal=goal.id.clone() what=goal.what.clone()/>
/// ```
#[component]
pub fn CheckIn(
    goal: Id<WeeklyGoal>,
    /// The goal in words, for the button's name where several goals stand on a page.
    #[prop(into, optional)]
    what: String,
) -> impl IntoView {
    let app = use_app();
    let stage = RwSignal::new(Stage::Ready);
    let group = unique_id("check-in");
    let goal = StoredValue::new(goal);
    let ask = {
        let group = group.clone();
        move |_| {
            let group = group.clone();
            stage.set(Stage::Asking);
            request_animation_frame(move || focus_by_id(&group));
        }
    };
    let note = {
        let group = group.clone();
        move |outcome: Outcome| {
            let done = app.run(GoalCommand::CheckIn { goal: goal.get_value(), outcome, line: String::new() });
            if let Some(id) = done.and_then(|changes| changes.added_id()) {
                let group = group.clone();
                stage.set(Stage::Noted(id, outcome));
                request_animation_frame(move || focus_by_id(&group));
            }
        }
    };
    let name = if what.is_empty() { "Check in".to_owned() } else { format!("Check in: {what}") };
    view! {
        <div class="check-in">
            {move || match stage.get() {
                Stage::Ready => {
                    view! {
                        <button type="button" class="button primary" aria-label=name.clone() on:click=ask.clone()>
                            <Icon name=IconName::Check/>
                            "Check in"
                        </button>
                    }
                        .into_any()
                }
                Stage::Asking => {
                    let note = note.clone();
                    let outcome = move |outcome: Outcome| {
                        let note = note.clone();
                        view! {
                            <button type="button" class="button" on:click=move |_| note(outcome)>
                                {named(outcome)}
                            </button>
                        }
                    };
                    view! {
                        <div class="cluster" role="group" aria-label="How was it?" id=group.clone()>
                            {[Outcome::Done, Outcome::Partly, Outcome::NotToday].map(outcome).collect_view()}
                        </div>
                    }
                        .into_any()
                }
                Stage::Noted(id, outcome) => {
                    view! { <Line id outcome group=group.clone() on_close=move |()| stage.set(Stage::Ready)/> }.into_any()
                }
            }}
        </div>
    }
}

/// The one line after the second tap.
#[component]
fn Line(id: Id<Record>, outcome: Outcome, group: String, #[prop(into)] on_close: Callback<()>) -> impl IntoView {
    let app = use_app();
    let (sought, kept) = (id.clone(), id.clone());
    let line = app.memo(move |model| model.check_ins.get(&sought).map(|found| found.line.clone()).unwrap_or_default());
    let label = if outcome == Outcome::NotToday { "What got in the way?" } else { "What went well?" };
    view! {
        <div class="stack tight" id=group>
            <p role="status">
                <Icon name=IconName::CheckCircle/>
                {format!("Noted: {}.", named(outcome).to_lowercase())}
            </p>
            <DraftArea
                label
                hint="One line, if you like."
                rows=1
                name=format!("check-in:{id}")
                value=line
                on_save=Callback::new(move |line| {
                    _ = app.run(GoalCommand::DescribeCheckIn { id: kept.clone(), line });
                })
            />
            <div>
                <button type="button" class="button small" on:click=move |_| on_close.run(())>
                    "Close"
                </button>
            </div>
        </div>
    }
}
