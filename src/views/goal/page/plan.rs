//! The plan of a goal as it is written, and the ways to look back on it and to change it.

use std::sync::Arc;

use leptos::prelude::*;

use super::super::{EDITOR, short_day, sureness, words::days_a_week};
use crate::{
    app::use_app,
    components::{Card, Icon, IconName, SummaryList, SummaryRow, focus_by_id},
    domain::{FocusAreaCommand, FocusOf, Voice, WeeklyGoal},
    route::Wizard,
    views::stages::{ChooseArea, MismatchNote},
};

/// The id of the button that opens the editor.
pub const ADJUST: &str = "adjust-goal";

/// Which focus area the goal is about, where its person has any; the answer is kept at once.
#[component]
fn About(record: Memo<Option<Arc<WeeklyGoal>>>) -> impl IntoView {
    let app = use_app();
    let goal = record.get_untracked()?;
    let client = app.with(|model| model.clients.get(&goal.client).cloned())?;
    let voice = if client.myself { Voice::Own } else { Voice::Coach };
    let has_areas = app.with(|model| !model.focus_areas_of(&client.id).is_empty());
    let value = Memo::new(move |_| record.with(|goal| goal.as_ref().and_then(|goal| goal.focus_area.clone())));
    let found = app.memo(move |model| {
        let goal = record.get()?;
        model.mismatch(goal.kind, goal.focus_area.as_ref(), None)
    });
    let id = goal.id.clone();
    let choose = Callback::new(move |area| {
        _ = app.run(FocusAreaCommand::Choose { of: FocusOf::Weekly(id.clone()), area });
    });
    has_areas.then(|| {
        view! {
            <div role="status">{move || found.get().map(|found| view! { <MismatchNote found voice/> })}</div>
            <details class="disclosure">
                <summary>"Focus area"</summary>
                <ChooseArea client=client.id.clone() voice value on_change=choose/>
            </details>
        }
    })
}

/// The plan as it is written.
#[component]
pub fn Answers(record: Memo<Option<Arc<WeeklyGoal>>>, editing: RwSignal<bool>) -> impl IntoView {
    let app = use_app();
    let look_back = move || record.read().as_ref().map(|goal| Wizard::Review(goal.id.clone()).start().href());
    let rows = Signal::derive(move || {
        let Some(goal) = record.get() else { return Vec::new() };
        let above =
            goal.three_month_goal.as_ref().and_then(|id| app.with(|model| model.three_month_goals.get(id).cloned()));
        let area = goal.focus_area.as_ref().and_then(|id| app.with(|model| model.focus_areas.get(id).cloned()));
        let rows = [
            ("How much and how often", goal.how_much.clone()),
            ("Days", goal.days_a_week().map(days_a_week).unwrap_or_default()),
            ("When and where", goal.when_where.clone()),
            ("Starts", short_day(goal.starts)),
            ("Support", goal.support.clone()),
            ("What could get in the way", goal.obstacle.clone()),
            ("If that happens", goal.if_then.clone()),
            ("Confidence", sureness(&goal).unwrap_or_default().trim_start_matches("Confidence ").to_owned()),
            ("Focus area", area.map(|area| area.name.clone()).unwrap_or_default()),
            ("Serves", above.map(|above| above.statement.clone()).unwrap_or_default()),
        ];
        rows.into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(label, value)| SummaryRow::new(label, value))
            .collect()
    });
    view! {
        <Card title="The plan">
            <SummaryList rows/>
            <About record/>
            <div class="actions">
                <a class="button" href=look_back>
                    <Icon name=IconName::Insight/>
                    "Look back on this goal"
                </a>
                <button type="button" class="button" id=ADJUST on:click=move |_| {
                    editing.set(true);
                    request_animation_frame(|| focus_by_id(EDITOR));
                }>
                    <Icon name=IconName::Edit/>
                    "Adjust goal"
                </button>
            </div>
        </Card>
    }
}
