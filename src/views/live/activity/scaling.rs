//! Scaling: a number, what holds it up, and one step above it (OSKAR).

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Card, Ruler},
    content::panels::scaling,
    domain::Answer,
};

/// The ruler and its two follow-ups.
#[component]
pub fn Scaling(desk: Desk) -> impl IntoView {
    view! {
        <Card title="Scale">
            <Ruler
                question=desk.say(&scaling::SCORE.name)
                low="the very start"
                high="there"
                value=desk.read(|session| session.scaling.score)
                on_change=Callback::new(move |score| desk.answer(Answer::ScalingScore(score)))
                follow_up=true
            />
            {desk.text(&scaling::NOT_LOWER, 2, |session| &session.scaling.why_not_lower, Answer::WhyNotLower)}
            {desk.text(&scaling::STEP_UP, 2, |session| &session.scaling.one_step_up, Answer::OneStepUp)}
        </Card>
    }
}
