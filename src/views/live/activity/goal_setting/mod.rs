//! Goal setting: the week's goals, the ideas waiting to become one, and the editor for one at a time.

mod open;
mod rows;

use leptos::prelude::*;
pub use open::turn;
use open::{ADD, Opened};
use rows::{GoalRow, WaitingIdea};

use super::Desk;
use crate::{
    components::{Card, Icon, IconName, StatusLine, focus_by_id},
    domain::{Voice, WeeklyGoal, draft},
    platform::clock,
    views::goal::{GoalEditor, Subject},
};

/// More goals than this for one week get a gentle note.
const MANY: usize = 5;

/// The goals the client leaves with, then the editor.
#[component]
pub fn GoalSetting(desk: Desk) -> impl IntoView {
    let goals = desk.app.memo(move |model| {
        let session = model.sessions.get(&desk.id());
        let goals = session.map(|session| model.goals_after(session)).unwrap_or_default();
        goals.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>()
    });
    let ideas = desk
        .app
        .memo(move |model| model.ideas_without_goal(&desk.id()).iter().map(|idea| idea.id.clone()).collect::<Vec<_>>());
    let is_fresh = goals.read_untracked().is_empty() && ideas.read_untracked().is_empty();
    let opened = open::use_opened(desk, is_fresh);
    let status = RwSignal::new(String::new());
    let own = desk.voice == Voice::Own;
    view! {
        <Card title=if own { "My goals for the week" } else { "Goals for the week" }>
            {move || note(goals.read().len(), desk.voice).map(|note| view! { <p class="muted">{note}</p> })}
            <ul class="rows goal-rows" aria-label="Goals for the week">
                <For each=move || goals.get() key=Clone::clone let:goal>
                    <GoalRow desk goal opened/>
                </For>
            </ul>
            {move || {
                (!ideas.read().is_empty())
                    .then(|| {
                        view! {
                            <h3>{if own { "Ideas I chose" } else { "Chosen ideas" }}</h3>
                            <ul class="rows" aria-label="Chosen ideas">
                                <For each=move || ideas.get() key=Clone::clone let:idea>
                                    <WaitingIdea desk idea opened/>
                                </For>
                            </ul>
                        }
                    })
            }}
            {move || {
                opened
                    .is_closed()
                    .then(|| {
                        view! {
                            <div class="actions">
                                <button
                                    type="button"
                                    class="button"
                                    id=ADD
                                    on:click=move |_| opened.set(Some(Opened::New))
                                >
                                    <Icon name=IconName::Add/>
                                    "Add a goal"
                                </button>
                            </div>
                        }
                    })
            }}
            <StatusLine text=status unseen=true/>
        </Card>
        {move || {
            let subject = subject(desk, opened.get()?)?;
            let saved = move |_| {
                opened.set(None);
                status.set("Goal saved.".into());
                request_animation_frame(|| focus_by_id(ADD));
            };
            let closed = move |()| {
                opened.set(None);
                request_animation_frame(|| focus_by_id(ADD));
            };
            Some(view! { <GoalEditor subject voice=desk.voice on_saved=saved on_close=closed/> }.into_any())
        }}
    }
}

/// What the editor works on.
fn subject(desk: Desk, opened: Opened) -> Option<Subject> {
    let fresh = || WeeklyGoal { session: Some(desk.id()), ..WeeklyGoal::draft(desk.client(), clock::today()) };
    Some(match opened {
        Opened::New => Subject::New { draft: draft::WEEKLY_GOAL_IN_SESSION.of(&desk.id()), goal: Box::new(fresh()) },
        Opened::Goal(id) => Subject::Saved(id),
        Opened::Idea(id) => {
            let text = desk.app.with(|model| model.ideas.get(&id).map(|idea| idea.text.clone()))?;
            let goal = WeeklyGoal { what: text, idea: Some(id.clone()), ..fresh() };
            Subject::New { draft: draft::WEEKLY_GOAL_FROM_IDEA.of(&id), goal: Box::new(goal) }
        }
    })
}

/// A gentle word on how many goals there are; it never stands in the way.
fn note(count: usize, voice: Voice) -> Option<String> {
    Some(match (count, voice) {
        (0, Voice::Coach) => "Two to five small goals suit most weeks. A week without one can be right as well.".into(),
        (0, Voice::Own) => {
            "Two to five small goals suit most weeks. A week without one can be right for me as well.".into()
        }
        (1..=MANY, _) => return None,
        (many, Voice::Coach) => {
            format!("{many} goals is a lot for one week. Which two or three matter most to the client?")
        }
        (many, Voice::Own) => format!("{many} goals is a lot for one week. Which two or three matter most to me?"),
    })
}
