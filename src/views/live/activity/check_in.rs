//! Three-month check-in: the longer view, and whether it is still right.

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Card, OneOf, Ruler},
    content::panels::check_in,
    domain::{Answer, Voice},
    views::ladder::Ladder,
};

const STILL_RIGHT: &[(bool, &str)] = &[(true, "Yes"), (false, "Not quite")];

/// Vision and three-month goals, to be changed where they stand, and five questions about them.
#[component]
pub fn CheckIn(desk: Desk) -> impl IntoView {
    let own = desk.voice == Voice::Own;
    view! {
        <Card title=if own { "My vision and goals" } else { "Vision and goals" }>
            <Ladder client=desk.client() without_week=true/>
        </Card>
        <Card title=if own { "My longer view" } else { "The longer view" }>
            <OneOf
                legend=desk.say(&check_in::STILL_RIGHT.name)
                options=STILL_RIGHT
                value=desk.read(|session| session.check_in.still_right)
                on_change=Callback::new(move |right| desk.answer(Answer::StillRight(Some(right))))
            />
            {desk.text(&check_in::LEARNING, 2, |session| &session.check_in.best_learning, Answer::BestLearning)}
            <Ruler
                question=desk.say(&check_in::ENGAGEMENT.name)
                value=desk.read(|session| session.check_in.engagement)
                on_change=Callback::new(move |value| desk.answer(Answer::Engagement(value)))
                follow_up=true
            />
            {desk.text(&check_in::REVISE, 2, |session| &session.check_in.revise, Answer::Revise)}
            {desk.text(&check_in::AFFIRMED, 2, |session| &session.check_in.affirmed, Answer::CheckInAffirmed)}
        </Card>
    }
}
