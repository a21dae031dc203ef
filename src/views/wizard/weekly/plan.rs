//! What exactly, how much, when and where, with whom, and what if.

use leptos::prelude::*;

use super::{
    super::{
        answers::Answers,
        fields::{Text, day, lines_to_tap, named_text, title_text},
    },
    HOW_MUCH, IF_THEN, OBSTACLE, SUPPORT, WHAT, WHEN,
    ideas::Ideas,
    words_of,
};
use crate::{
    app::use_app,
    components::NumberField,
    content::{
        goals::{self, Question},
        lists::ENVIRONMENTS,
    },
    domain::{Named, WeeklyGoal},
    views::{goal::times_a_week, live::activity::generative::groups},
};

const TIMES: &str = "goal-times";

/// What exactly, with examples of its kind, and ideas that wait.
pub fn what(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    let kind = answers.record.with(|goal| goal.kind);
    let examples = goals::kind(kind).examples.iter().map(|example| view! { <li>{*example}</li> }).collect_view();
    view! {
        {title_text(answers, asked, WHAT, 2)}
        <Ideas answers title="Or begin with an idea"/>
        <details class="disclosure">
            <summary>"A few examples"</summary>
            <ul>{examples}</ul>
        </details>
    }
    .into_any()
}

/// How much and how often, and the count where there is one.
pub fn how_much(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    let kept = answers.record.with(|goal| goal.times.map(|times| times.to_string()).unwrap_or_default());
    let typed = RwSignal::new(kept);
    let input = move |text: String| {
        let times = text.trim().parse::<u8>().ok().filter(|times| WeeklyGoal::TIMES.contains(times));
        let is_wrong = times.is_none() && !text.trim().is_empty();
        answers.note(TIMES, is_wrong.then_some("Write a whole number from 1 to 99, or leave this empty."));
        answers.change(|goal| goal.times = times);
        typed.set(text);
    };
    view! {
        {title_text(answers, asked, HOW_MUCH, 2)}
        <NumberField
            label="Times a week"
            hint="If it can be counted. Check-ins then show how many are done."
            unit="times"
            id=TIMES
            value=typed
            error=answers.error(TIMES)
            on_input=Callback::new(input)
        />
    }
    .into_any()
}

/// How much, in words and in times: `Twenty minutes (3 times a week)`.
pub fn amount(goal: &WeeklyGoal) -> String {
    let words = goal.how_much.trim();
    match goal.times {
        None => words.to_owned(),
        Some(times) => {
            let times = times_a_week(times);
            if words.is_empty() { times } else { format!("{words} ({times})") }
        }
    }
}

/// When and where, and the first day.
pub fn when_where(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    view! {
        {title_text(answers, asked, WHEN, 2)}
        {day(answers, "goal-starts", "Starts", |goal| goal.starts, |goal, day| goal.starts = day)}
    }
    .into_any()
}

/// Support, with what carried before at hand.
pub fn support(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    let (named, more) = (named(answers).supports, "People, places, times and tools");
    view! {
        {title_text(answers, asked, SUPPORT, 3)}
        {lines_to_tap(answers, "Add with a tap", more, named, groups(ENVIRONMENTS), SUPPORT)}
    }
    .into_any()
}

/// What could get in the way, and what then.
pub fn obstacle(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    view! {
        {title_text(answers, asked, OBSTACLE, 2)}
        {named_text(answers, words_of("if-then", answers.voice), IF_THEN, 2)}
    }
    .into_any()
}

/// What the client has named before.
pub fn named(answers: Answers<WeeklyGoal>) -> Named {
    let client = answers.record.with(|goal| goal.client.clone());
    use_app().with(|model| model.named_by(&client))
}

/// The words that shrink a goal, under names of their own.
pub fn shrink(answers: Answers<WeeklyGoal>) -> AnyView {
    let field = |name, text: Text<WeeklyGoal>, rows| named_text(answers, (name, ""), text, rows);
    view! {
        {field("What exactly", WHAT, 2)}
        {field("How much and how often", HOW_MUCH, 2)}
    }
    .into_any()
}
