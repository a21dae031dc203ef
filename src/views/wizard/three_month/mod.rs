//! The questions of the three-month goal wizard.

mod milestones;

use leptos::prelude::*;
use milestones::Milestones;

use super::{
    answers::Answers,
    fields::{Text, day, named_text, ruler, title_text},
    ladder_of,
    material::beside,
    questions::{Questions, Step, leave, needs_nothing},
};
use crate::{
    app::{App, use_app},
    components::TextField,
    content::{
        goals::{LEVELS, Question, SURE_AGAIN, THREE_MONTH},
        lists::CONFIDENCE,
        words::full_day,
    },
    domain::{Attainment, GoalCommand, NaiveDate, ThreeMonthGoal, Voice},
    route::Route,
};

const STATEMENT: &str = "three-month-statement";
const TARGET: &str = "three-month-target";
const WRITE_IT: &str = "Write what will be true in three months.";

pub static QUESTIONS: Questions<ThreeMonthGoal> =
    Questions { words: THREE_MONTH, steps: &STEPS, save_as: "Save as goal", check: |_| ().into_any(), save };

const WHAT: Text<ThreeMonthGoal> = Text { id: STATEMENT, get: |g| &g.statement, put: |g, text| g.statement = text };
const MEASURE: Text<ThreeMonthGoal> =
    Text { id: "three-month-measure", get: |g| &g.measure, put: |g, text| g.measure = text };
const TOWARDS: Text<ThreeMonthGoal> =
    Text { id: "three-month-towards", get: |g| &g.towards, put: |g, text| g.towards = text };

/// A question that may stay open; for each the fields and the answer are its own.
const OPEN: Step<ThreeMonthGoal> = Step {
    id: "",
    when: None,
    needs: needs_nothing,
    skip: Some(leave),
    fields: |_, _| ().into_any(),
    rows: |_, _| vec![],
};

static STEPS: [Step<ThreeMonthGoal>; 9] = [
    Step {
        id: "statement",
        needs: statement_needed,
        skip: None,
        fields: |answers, asked| title_text(answers, asked, WHAT, 2),
        rows: |goal, _| vec![("In three months", goal.statement.clone())],
        ..OPEN
    },
    Step {
        id: "measure",
        fields: |answers, asked| title_text(answers, asked, MEASURE, 2),
        rows: |goal, _| vec![("How it shows", goal.measure.clone())],
        ..OPEN
    },
    Step {
        id: "dates",
        needs: dates_needed,
        skip: None,
        fields: dates,
        rows: |goal, _| vec![("Starts", full_day(goal.starts)), ("Target date", full_day(goal.target))],
        ..OPEN
    },
    Step { id: "towards", fields: towards, rows: |goal, _| vec![("Brings closer", goal.towards.clone())], ..OPEN },
    Step {
        id: "milestones",
        fields: |answers, _| view! { <Milestones answers/> }.into_any(),
        rows: |goal, _| vec![("Milestones", milestones::told(goal))],
        ..OPEN
    },
    Step {
        id: "importance",
        skip: Some(|goal| goal.importance = None),
        fields: |answers, asked| {
            let question = asked.ask.text(answers.voice);
            ruler(answers, question, true, |goal| goal.importance, |goal, value| goal.importance = value)
        },
        rows: |goal, _| vec![("Importance", told(goal.importance))],
        ..OPEN
    },
    Step {
        id: "confidence",
        skip: Some(|goal| (goal.confidence, goal.confidence_after) = (None, None)),
        fields: |answers, asked| {
            let question = asked.ask.text(answers.voice);
            ruler(answers, question, true, |goal| goal.confidence, first_confidence)
        },
        rows: |goal, _| vec![("Confidence", told(goal.confidence))],
        ..OPEN
    },
    Step {
        id: "help",
        when: Some(ThreeMonthGoal::wants_help),
        needs: |goal| statement_needed(goal).or_else(|| dates_needed(goal)),
        skip: Some(|goal| goal.confidence_after = None),
        fields: help,
        rows: |goal, _| vec![("Confidence after that", told(goal.confidence_after))],
    },
    Step { id: "levels", fields: levels, rows: |goal, _| vec![("Levels", levels_told(goal))], ..OPEN },
];

fn statement_needed(goal: &ThreeMonthGoal) -> Option<(&'static str, &'static str)> {
    goal.statement.trim().is_empty().then_some((STATEMENT, WRITE_IT))
}

fn dates_needed(goal: &ThreeMonthGoal) -> Option<(&'static str, &'static str)> {
    (goal.target < goal.starts).then_some((TARGET, "Choose a target date that is not before the start."))
}

fn first_confidence(goal: &mut ThreeMonthGoal, value: Option<u8>) {
    goal.confidence = value;
    // A first number of seven or more leaves nothing to ask again.
    if !goal.wants_help() {
        goal.confidence_after = None;
    }
}

fn dates(answers: Answers<ThreeMonthGoal>, _: &'static Question) -> AnyView {
    view! {
        <div class="day-pair">
            {day(answers, "three-month-starts", "Start date", |goal| goal.starts, begin_on)}
            {target(answers)}
        </div>
    }
    .into_any()
}

fn target(answers: Answers<ThreeMonthGoal>) -> AnyView {
    day(answers, TARGET, "Target date", |goal| goal.target, |goal, day| goal.target = day)
}

/// A goal of the usual length keeps it when its start moves.
fn begin_on(goal: &mut ThreeMonthGoal, day: NaiveDate) {
    let usual = chrono::Days::new(ThreeMonthGoal::DAYS);
    let keeps_length = goal.starts.checked_add_days(usual) == Some(goal.target);
    goal.starts = day;
    if keeps_length {
        goal.target = day.checked_add_days(usual).unwrap_or(day);
    }
}

/// The words, with the vision beside them.
fn towards(answers: Answers<ThreeMonthGoal>, asked: &'static Question) -> AnyView {
    let client = answers.record.with(|goal| goal.client.clone());
    let vision = use_app().with(|model| model.vision_of(&client).cloned());
    let said = vision.map(|vision| {
        vec![
            ("Vision", vision.statement.clone()),
            ("Wanted", vision.wants.clone()),
            ("Why it matters", vision.why.clone()),
        ]
    });
    let title = match answers.voice {
        Voice::Coach => "The vision",
        Voice::Own => "My vision",
    };
    beside(title_text(answers, asked, TOWARDS, 2), title, said.unwrap_or_default())
}

/// Under seven: the goal and its date to change, ways that help, and the ruler once more.
fn help(answers: Answers<ThreeMonthGoal>, _: &'static Question) -> AnyView {
    let voice = answers.voice;
    let tips = CONFIDENCE
        .iter()
        .map(|tip| {
            view! {
                <details class="disclosure">
                    <summary>{tip.name}</summary>
                    <p>{tip.text.text(voice)}</p>
                </details>
            }
        })
        .collect_view();
    view! {
        {named_text(answers, ("In three months", ""), WHAT, 2)}
        {target(answers)}
        <div class="tips">{tips}</div>
        {ruler(
            answers,
            SURE_AGAIN.text(voice),
            false,
            |goal| goal.confidence_after,
            |goal, value| goal.confidence_after = value,
        )}
    }
    .into_any()
}

/// Five short texts, what is hoped for first.
fn levels(answers: Answers<ThreeMonthGoal>, _: &'static Question) -> AnyView {
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

fn levels_told(goal: &ThreeMonthGoal) -> String {
    let said = LEVELS.iter().filter(|(level, _)| !goal.attainment.level(*level).trim().is_empty());
    said.map(|(level, name)| format!("{name}: {}", goal.attainment.level(*level))).collect::<Vec<_>>().join("\n")
}

fn told(value: Option<u8>) -> String {
    value.map(|value| format!("{value} of 10")).unwrap_or_default()
}

fn save(answers: Answers<ThreeMonthGoal>, app: App) -> Result<Route, String> {
    let id = answers.record.with(|goal| goal.id.clone());
    let kept = app.with(|model| model.three_month_goals.get(&id).cloned());
    let goal = answers.record.onto(kept.as_deref());
    let command =
        GoalCommand::SaveThreeMonthGoal { id: kept.map(|kept| kept.id.clone()), goal: Box::new(goal.clone()) };
    app.dispatch(command)?;
    answers.record.saved(&goal);
    let client = app.with(|model| model.clients.get(&goal.client).cloned()).ok_or("This client is no longer here.")?;
    Ok(ladder_of(&client))
}
