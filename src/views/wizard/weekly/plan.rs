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
    domain::{Named, WeeklyGoal, typed::DayRange},
    views::{goal::days_a_week, in_hand::StageGoals, live::activity::generative::groups, number_draft},
};

const DAYS: &str = "goal-days";
const NOT_DAYS: &str = "Write a whole number from 1 to 7, or leave this empty.";

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
        <StageGoals area=answers.read(|goal| goal.focus_area.clone()) voice=answers.voice/>
    }
    .into_any()
}

/// How much and how often, and the count where there is one.
pub fn how_much(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    let kept = answers.record.with(|goal| goal.days_a_week().map(|days| days.to_string()).unwrap_or_default());
    let typed = RwSignal::new(kept);
    let input = move |text: String| {
        let days = number_draft::read(&text, &WeeklyGoal::TIMES);
        answers.note(DAYS, days.is_none().then_some(NOT_DAYS));
        typed.set(text);
        // What cannot be read leaves the number as it was: the way back or on is open all the same.
        if let Some(days) = days {
            answers.change(|goal| goal.times = days);
        }
    };
    view! {
        {title_text(answers, asked, HOW_MUCH, 2)}
        <NumberField
            label="On how many days a week"
            hint="If it can be counted. Check-ins then show how many are done."
            unit="days"
            id=DAYS
            value=typed
            error=answers.error(DAYS)
            on_input=Callback::new(input)
        />
    }
    .into_any()
}

/// How much, in words and in days: `Twenty minutes (on 3 days a week)`.
pub fn amount(goal: &WeeklyGoal) -> String {
    let words = goal.how_much.trim();
    match goal.days_a_week() {
        None => words.to_owned(),
        Some(days) => {
            let days = days_a_week(days);
            if words.is_empty() { days } else { format!("{words} ({days})") }
        }
    }
}

/// When and where, and the first day.
pub fn when_where(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    view! {
        {title_text(answers, asked, WHEN, 2)}
        {day(answers, "goal-starts", "Starts", DayRange::Plan, |goal| goal.starts, |goal, day| goal.starts = day)}
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
