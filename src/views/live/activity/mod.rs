//! What a phase offers besides prompts, checklist and capture: one panel per activity.
//!
//! Answers are saved as they are given, text when its field is left; typing is kept as a draft before that.

mod check_in;
mod close;
mod desk;
mod first_goal;
pub mod generative;
mod goal_review;
mod goal_setting;
mod ideas;
mod scaling;

use desk::Desk;
use leptos::prelude::*;

use crate::{
    app::Later,
    domain::{Activity, Id, Session},
    views::Piece,
};

/// The panel of an activity in a session that is on. What the opening shows is here with the session, the rest comes later.
pub fn in_session(activity: Activity, session: Id<Session>) -> AnyView {
    match (activity, Desk::of(session.clone())) {
        (Activity::FirstGoal, Some(desk)) => view! { <first_goal::FirstGoal desk/> }.into_any(),
        _ => view! { <Later piece=Piece::Activity(activity, session) /> }.into_any(),
    }
}

/// The panel of an activity, wherever it is answered.
pub fn panel(activity: Activity, session: Id<Session>) -> AnyView {
    let Some(desk) = Desk::of(session) else { return ().into_any() };
    match activity {
        Activity::FirstGoal => view! { <first_goal::FirstGoal desk/> }.into_any(),
        Activity::GoalReview => view! { <goal_review::Reviews desk/> }.into_any(),
        Activity::ThreeMonthCheckIn => view! { <check_in::CheckIn desk/> }.into_any(),
        Activity::GenerativeMoment => view! { <generative::Generative desk/> }.into_any(),
        Activity::Ideas => view! { <ideas::Ideas desk/> }.into_any(),
        Activity::Scaling => view! { <scaling::Scaling desk/> }.into_any(),
        Activity::GoalSetting => view! { <goal_setting::GoalSetting desk/> }.into_any(),
        Activity::Close => view! { <close::Close desk/> }.into_any(),
    }
}
