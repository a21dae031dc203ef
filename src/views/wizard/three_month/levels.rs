//! The attainment levels, in the client's own words.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    components::{OneOf, TextField},
    content::goals::{LEVELS, Question},
    domain::{Attainment, ThreeMonthGoal},
};

/// How much a goal may count beside the others.
const WEIGHTS: &[(u8, &str)] = &[(1, "As much as the others"), (2, "Twice as much"), (3, "Three times as much")];

/// Five short texts, what is hoped for first, and how much the goal counts in the score of all.
pub fn fields(answers: Answers<ThreeMonthGoal>, _: &'static Question) -> AnyView {
    let levels = [0, 1, 2, -1, -2]
        .map(|level| {
            let place = Attainment::place(level).unwrap_or_default();
            let (_, name) = LEVELS[place];
            let hint = match level {
                0 => "What counts as reached.",
                -2 => "This may be where things stand today.",
                _ => "",
            };
            view! {
                <TextField
                    label=format!("{name} ({})", signed(level))
                    hint
                    id=format!("three-month-level-{place}")
                    value=answers.read(move |goal| goal.attainment.levels[place].clone())
                    on_input=Callback::new(move |text| {
                        answers.change(|goal| goal.attainment.levels[place] = text);
                    })
                />
            }
        })
        .collect_view();
    view! {
        {levels}
        <OneOf
            legend="How much does it count beside the other goals?"
            hint="Only where several are rated together."
            options=WEIGHTS
            value=answers.read(|goal| Some(goal.attainment.weight.unwrap_or(1)))
            on_change=Callback::new(move |weight| {
                answers.change(|goal| goal.attainment.weight = Some(weight).filter(|weight| *weight > 1));
            })
            stacked=true
        />
    }
    .into_any()
}

/// Such as `+1`, with a true minus sign.
fn signed(level: i8) -> String {
    if level < 0 { format!("\u{2212}{}", level.unsigned_abs()) } else { format!("{level:+}").replace("+0", "0") }
}

/// How much the goal counts beside the others.
pub fn weight(goal: &ThreeMonthGoal) -> String {
    let weight = goal.attainment.weight.unwrap_or(1);
    let known = WEIGHTS.iter().find(|(of, _)| *of == weight);
    known.map_or_else(|| format!("{weight} times as much"), |(_, words)| (*words).to_owned())
}

/// The levels that were put into words, one to a line.
pub fn told(goal: &ThreeMonthGoal) -> String {
    let said = LEVELS.iter().filter(|(level, _)| !goal.attainment.level(*level).trim().is_empty());
    said.map(|(level, name)| format!("{name}: {}", goal.attainment.level(*level))).collect::<Vec<_>>().join("\n")
}
