//! Help with setting a goal for an area: questions for where it stands, and the goals that fit there.

use leptos::prelude::*;

use super::StageQuestions;
use crate::{
    app::use_app,
    content::stages,
    domain::{FocusArea, Id, Moment, Voice},
};

/// How many questions are enough beside a form.
const QUESTIONS: usize = 3;

/// Folded, and nothing at all while the goal is about no area whose stage is known.
#[component]
pub fn StageGoals(#[prop(into)] area: Signal<Option<Id<FocusArea>>>, voice: Voice) -> impl IntoView {
    let area = use_app().memo(move |model| model.focus_areas.get(area.get().as_ref()?).cloned());
    let stance = Memo::new(move |_| area.with(|area| area.as_ref().and_then(|area| area.stance_now())));
    let fitting = move || {
        let goals = stance.get().map(|stance| stages::card(stance).goals).unwrap_or_default();
        goals.iter().map(|goal| view! { <li>{goal.text(voice)}</li> }).collect_view()
    };
    let name = if voice == Voice::Own { "Goals that fit me" } else { "Goals that fit" };
    view! {
        <StageQuestions
            area=area
            moment=Moment::GoalSetting
            voice=voice
            title="Questions that fit this stage"
            most=QUESTIONS
        >
            <p>
                <b>{name}</b>
            </p>
            <ul>{fitting}</ul>
        </StageQuestions>
    }
    .into_any()
}
