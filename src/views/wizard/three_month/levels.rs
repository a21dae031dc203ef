//! The attainment levels, in the client's own words.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    components::TextField,
    content::goals::{LEVELS, Question},
    domain::{Attainment, ThreeMonthGoal},
};

/// Five short texts, what is hoped for first.
pub fn fields(answers: Answers<ThreeMonthGoal>, _: &'static Question) -> AnyView {
    [0, 1, 2, -1, -2]
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
        .collect_view()
        .into_any()
}

/// Such as `+1`, with a true minus sign.
fn signed(level: i8) -> String {
    if level < 0 { format!("\u{2212}{}", level.unsigned_abs()) } else { format!("{level:+}").replace("+0", "0") }
}

/// The levels that were put into words, one to a line.
pub fn told(goal: &ThreeMonthGoal) -> String {
    let said = LEVELS.iter().filter(|(level, _)| !goal.attainment.level(*level).trim().is_empty());
    said.map(|(level, name)| format!("{name}: {}", goal.attainment.level(*level))).collect::<Vec<_>>().join("\n")
}
