//! Opening: the client chooses the goal to look at first.

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Card, RadioGroup, RadioOption},
    domain::{Answer, Voice, WeeklyGoal, sort},
    views::goal::plan_of,
};

/// The choice of no goal.
const NONE: &str = "none";

/// The goals of the last session as radios; where there are none, a kind word.
#[component]
pub fn FirstGoal(desk: Desk) -> impl IntoView {
    let options = desk.app.memo(move |model| {
        let Some(session) = model.sessions.get(&desk.id()) else { return Vec::new() };
        let mut goals = model.goals_to_review(session);
        // Choosing a goal must not move it under the finger.
        sort::by_key(&mut goals, |goal| (goal.starts, goal.at));
        goals.iter().map(|goal| option(goal)).collect()
    });
    let chosen = desk.read(|session| session.first_goal.as_ref().map(ToString::to_string));
    // None chosen is an answer once it was given here; before that it is an open question.
    let put_aside = RwSignal::new(false);
    let value = move || chosen.get().or_else(|| put_aside.get().then(|| NONE.to_owned()));
    let choose = Callback::new(move |key: String| {
        put_aside.set(key == NONE);
        desk.answer(Answer::FirstGoal(key.parse().ok().filter(|_| key != NONE)));
    });
    let (title, ask, nothing) = match desk.voice {
        Voice::Coach => (
            "Goals since last time",
            "Which goal does the client want to look at first?",
            "There are no weekly goals yet. Goal review can be skipped, and its time goes to the generative moment.",
        ),
        Voice::Own => (
            "My goals since last time",
            "Which goal do I want to look at first?",
            "I have no weekly goals yet. I can skip the goal review, and its time goes to the generative moment.",
        ),
    };
    view! {
        <Card title=title>
            {move || {
                if options.read().is_empty() {
                    view! { <p class="muted">{nothing}</p> }.into_any()
                } else {
                    let all = move || {
                        let mut all = options.get();
                        all.push(RadioOption::new(NONE, "None of them today"));
                        all
                    };
                    view! {
                        <RadioGroup
                            legend=ask
                            options=Signal::derive(all)
                            value=Signal::derive(value)
                            on_change=choose
                        />
                    }
                        .into_any()
                }
            }}
        </Card>
    }
}

fn option(goal: &WeeklyGoal) -> RadioOption {
    RadioOption::new(goal.id.to_string(), &goal.what).with_hint(plan_of(goal).unwrap_or_default())
}
