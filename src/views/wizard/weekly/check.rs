//! Under the answers: SMART letter by letter, a word on the week, and who may read it.

use leptos::prelude::*;

use super::{super::answers::Answers, kind};
use crate::{
    app::use_app,
    components::{Message, Tone},
    content::goals,
    domain::{WeekNote, WeeklyGoal, week_note},
    views::goal::{ShareGoal, Smart},
};

/// What the check shows besides the answers. None of it holds the goal up.
pub fn under_answers(answers: Answers<WeeklyGoal>) -> AnyView {
    let (app, voice) = (use_app(), answers.voice);
    let many = app.memo(move |model| {
        let others = answers.record.with(|goal| model.other_active_goals(goal));
        week_note(others + 1) == Some(WeekNote::Many)
    });
    let note = move |words: &'static str| {
        view! {
            <Message tone=Tone::Info>
                <p>{words}</p>
            </Message>
        }
    };
    view! {
        <Smart goal=answers.record voice top=true/>
        {kind::note(answers)}
        {move || many.get().then(|| note(goals::week_note(WeekNote::Many).text(voice)))}
        <ShareGoal goal=answers.record voice/>
    }
    .into_any()
}
