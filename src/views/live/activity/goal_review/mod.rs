//! Goal review: each weekly goal as an experiment, best experience first.

mod fields;
mod percent;

use std::sync::Arc;

use fields::Fields;
use leptos::prelude::*;

use super::desk::{Desk, part_of};
use crate::{
    components::Card,
    domain::{GoalReview, Id, Voice, WeeklyGoal},
    platform::clock,
    views::{
        change_talk::Replay,
        goal::{CheckIns, Reframing, plan_of},
    },
};

/// The goals to review, the one chosen first at the top.
#[component]
pub fn Reviews(desk: Desk) -> impl IntoView {
    let goals = desk.app.memo(move |model| {
        let session = model.sessions.get(&desk.id());
        let goals = session.map(|session| model.goals_to_review(session)).unwrap_or_default();
        goals.iter().map(|goal| goal.id.clone()).collect::<Vec<_>>()
    });
    let actions = desk.app.memo(move |model| model.actions_agreed_before(&desk.id()));
    let first = Memo::new(move |_| goals.read().first().cloned());
    let nothing = match desk.voice {
        Voice::Coach => "There are no goals to look back on this time. Goals set today will wait here next time.",
        Voice::Own => "I have no goals to look back on this time. Goals I set today will wait here next time.",
    };
    view! {
        <Reframing voice=desk.voice/>
        <Replay client=desk.client() own=desk.voice == Voice::Own/>
        <Agreed actions=actions own=desk.voice == Voice::Own/>
        {move || {
            (goals.read().is_empty() && actions.read().is_empty())
                .then(|| {
                    view! {
                        <Card kind="flat">
                            <p class="muted">{nothing}</p>
                        </Card>
                    }
                })
        }}
        <For each=move || goals.get() key=Clone::clone let:goal>
            <Review desk is_first=first.get_untracked().as_ref() == Some(&goal) goal/>
        </For>
    }
}

/// The actions agreed last time (002: a meeting begins with them).
#[component]
fn Agreed(actions: Memo<Vec<String>>, own: bool) -> impl IntoView {
    let title = if own { "Actions I wrote down last time" } else { "Actions agreed last time" };
    move || {
        let actions = actions.get();
        (!actions.is_empty()).then(|| {
            let actions = actions.into_iter().map(|action| view! { <li dir="auto">{action}</li> }).collect_view();
            view! {
                <Card title=title>
                    <ul>{actions}</ul>
                </Card>
            }
        })
    }
}

/// One goal under review. Its record is made when the first answer is given.
#[derive(Clone, Copy)]
pub struct Looking {
    desk: Desk,
    goal: StoredValue<Id<WeeklyGoal>>,
    review: Memo<Option<Arc<GoalReview>>>,
}

impl Looking {
    fn at(desk: Desk, goal: Id<WeeklyGoal>) -> Self {
        let sought = goal.clone();
        let review = desk.app.memo(move |model| model.review_in(&sought, &desk.id()).cloned());
        Self { desk, goal: StoredValue::new(goal), review }
    }

    /// A part of the review, followed as it changes.
    fn read<T: PartialEq + Default + Send + Sync + 'static>(
        self,
        part: impl Fn(&GoalReview) -> T + Send + Sync + 'static,
    ) -> Memo<T> {
        part_of(self.review, Box::new(part))
    }

    /// As [`Looking::save`]; a refusal is shown in the app's alert.
    fn change(self, change: impl FnOnce(&mut GoalReview)) {
        if let Err(why) = self.save(change) {
            self.desk.app.alert().set(Some(why));
        }
    }

    /// Changes the review; begins it when there is none.
    fn save(self, change: impl FnOnce(&mut GoalReview)) -> Result<(), String> {
        let kept = self.review.get_untracked();
        let fresh = || GoalReview::draft(self.goal.get_value(), Some(self.desk.id()), clock::today());
        let mut review = kept.as_deref().cloned().unwrap_or_else(fresh);
        change(&mut review);
        let id = kept.map(|kept| kept.id.clone());
        self.desk.app.save(crate::domain::GoalCommand::SaveReview { id, review: Box::new(review) })
    }
}

/// One goal's review, folded away unless it is the first.
#[component]
fn Review(desk: Desk, goal: Id<WeeklyGoal>, is_first: bool) -> impl IntoView {
    let looking = Looking::at(desk, goal.clone());
    let (sought, checked) = (goal.clone(), goal);
    let record = desk.app.memo(move |model| model.weekly_goals.get(&sought).cloned());
    let title = move || record.get().map(|goal| goal.what.clone());
    let plan = move || {
        let goal = record.get()?;
        let own_words = Some(goal.restated.clone()).filter(|words| !words.is_empty());
        own_words.or_else(|| plan_of(&goal)).map(|words| view! { <p class="muted prose">{words}</p> })
    };
    let percent = looking.read(|review| review.percent);
    let reached =
        move || percent.get().map(|percent| view! { <span class="badge numerals">{format!("{percent} %")}</span> });
    view! {
        <details class="disclosure card review" open=is_first>
            <summary>
                <h2>{title}</h2>
                {reached}
            </summary>
            <div class="stack">{plan} <CheckIns goal=checked quiet=true/> <Fields looking/></div>
        </details>
    }
}
