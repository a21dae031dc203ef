//! What exactly, and the plan around it.

use leptos::prelude::*;

use super::{form::Form, share::ShareGoal};
use crate::{
    app::use_app,
    components::{DateField, OneOf, Ruler, Select},
    content::goals,
    domain::{GoalKind, NaiveDate, Voice, typed::DayRange},
    platform::clock,
};

const KINDS: &[(GoalKind, &str)] =
    &[(GoalKind::Thinking, "Thinking"), (GoalKind::Feeling, "Feeling"), (GoalKind::Behaviour, "Behaviour")];

/// What exactly, of which kind, how important and how ready.
#[component]
pub fn What(form: Form) -> impl IntoView {
    let voice = form.voice;
    let kind = form.read(|goal| goal.kind);
    let ask_kind = goals::question("kind").map(|question| question.ask.text(voice)).unwrap_or_default();
    let (important, ready) = match voice {
        Voice::Coach => ("How important is this to you?", "How ready are you?"),
        Voice::Own => ("How important is this to me?", "How ready am I?"),
    };
    view! {
        {form.text("what", |goal| &goal.what, |goal, text| goal.what = text)}
        <div class="stack tight">
            <OneOf
                legend=ask_kind
                options=KINDS
                value=Signal::derive(move || Some(kind.get()))
                on_change=Callback::new(move |kind| form.change(|goal| goal.kind = kind))
            />
            <p class="muted">{move || goals::kind(kind.get()).hint.text(voice)}</p>
        </div>
        <div class="pair">
            <Ruler
                question=important
                value=form.read(|goal| goal.importance)
                on_change=Callback::new(move |value| form.change(|goal| goal.importance = value))
            />
            <Ruler
                question=ready
                value=form.read(|goal| goal.readiness)
                on_change=Callback::new(move |value| form.change(|goal| goal.readiness = value))
            />
        </div>
    }
}

/// How much, when and where, with which support, and what if.
#[component]
pub fn Plan(form: Form) -> impl IntoView {
    let starts = form.read(|goal| Some(goal.starts));
    view! {
        <div class="pair">
            {form.text("how-much", |goal| &goal.how_much, |goal, text| goal.how_much = text)}
            {form.text("when-where", |goal| &goal.when_where, |goal, text| goal.when_where = text)}
        </div>
        <DateField
            label="Starts"
            range=DayRange::Plan
            today=clock::use_today()
            value=starts
            on_change=Callback::new(move |day: Option<NaiveDate>| {
                if let Some(day) = day {
                    form.change(|goal| goal.starts = day);
                }
            })
        />
        {form.text("support", |goal| &goal.support, |goal, text| goal.support = text)}
        <div class="pair">
            {form.text("obstacle", |goal| &goal.obstacle, |goal, text| goal.obstacle = text)}
            {form.text("if-then", |goal| &goal.if_then, |goal, text| goal.if_then = text)}
        </div>
    }
}

/// The goal in their own words, the rung above it, and who may read it.
#[component]
pub fn Ladder(form: Form) -> impl IntoView {
    let app = use_app();
    let client = form.read(|goal| goal.client.clone()).get_untracked();
    let linked = form.read(|goal| goal.three_month_goal.as_ref().map(ToString::to_string).unwrap_or_default());
    let above = form.read(|goal| goal.three_month_goal.clone());
    let options = app.memo(move |model| {
        let mut goals = model.three_month_goals_of(&client);
        // A goal may serve one that is finished by now.
        let linked = above.get().and_then(|id| model.three_month_goals.get(&id).cloned());
        goals.extend(linked.filter(|linked| !goals.contains(linked)));
        let none = (String::new(), "None for now".to_owned());
        [none]
            .into_iter()
            .chain(goals.iter().map(|goal| (goal.id.to_string(), goal.statement.clone())))
            .collect::<Vec<_>>()
    });
    view! {
        {form.text("restated", |goal| &goal.restated, |goal, text| goal.restated = text)}
        {move || {
            (options.read().len() > 1)
                .then(|| {
                    view! {
                        <Select
                            label="Which three-month goal does it serve?"
                            options
                            value=linked
                            on_change=Callback::new(move |id: String| {
                                form.change(|goal| goal.three_month_goal = id.parse().ok());
                            })
                        />
                    }
                })
        }}
        <ShareGoal goal=form.goal voice=form.voice/>
    }
}
