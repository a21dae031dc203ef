//! A new weekly goal outside of a session.

use leptos::prelude::*;

use super::{GoalEditor, Subject, page::home_of};
use crate::{
    app::use_app,
    components::PageTitle,
    domain::{Client, Id, Voice, WeeklyGoal},
    platform::{clock, page},
    route::Route,
    views::unknown::Unknown,
};

/// `#/goals/week/new/{client}`: the editor, and then the goal's own page.
#[component]
pub fn NewGoal(client: Id<Client>) -> impl IntoView {
    let app = use_app();
    let Some(record) = app.with(|model| model.clients.get(&client).cloned()) else {
        return view! { <Unknown/> }.into_any();
    };
    let voice = if record.myself { Voice::Own } else { Voice::Coach };
    let draft = WeeklyGoal::draft(client.clone(), clock::today());
    let subject = Subject::New { draft: format!("new-goal:{client}"), goal: Box::new(draft) };
    let back = home_of(&record).href();
    let lede = match voice {
        Voice::Coach => format!("One small experiment for {}'s week. Only the first answer is needed.", record.name),
        Voice::Own => "One small experiment for my week. Only the first answer is needed.".to_owned(),
    };
    view! {
        <div class="page">
            <header class="stack tight">
                <PageTitle>"A weekly goal"</PageTitle>
                <p class="lede">{lede}</p>
            </header>
            <GoalEditor
                subject
                voice
                untitled=true
                on_saved=|id| page::go(&Route::WeeklyGoal(id).href(), true)
                on_close=move |()| page::go(&back, false)
            />
        </div>
    }
    .into_any()
}
