//! The questions of the three-month goal wizard.

mod levels;
mod milestones;
mod surer;

use leptos::prelude::*;
use milestones::Milestones;

use super::{
    answers::Answers,
    fields::{Text, day, out_of_ten, ruler, title_text},
    ladder_of,
    material::beside,
    questions::{Questions, Step, something_new},
};
use crate::{
    app::{App, use_app},
    content::{
        goals::{Question, THREE_MONTH},
        words::full_day,
    },
    domain::{GoalCommand, GoalKind, NaiveDate, ThreeMonthGoal, Voice, typed::DayRange},
    platform::clock,
    route::Route,
    views::{
        in_hand::StageGoals,
        stages::{ChooseArea, MismatchNote},
    },
};

const STATEMENT: &str = "three-month-statement";
const TARGET: &str = "three-month-target";
const WRITE_IT: &str = "Write what will be true in three months.";

pub static QUESTIONS: Questions<ThreeMonthGoal> = Questions {
    words: THREE_MONTH,
    steps: &STEPS,
    about: something_new,
    most: None,
    save_as: "Save as goal",
    check: |_| ().into_any(),
    save,
};

const WHAT: Text<ThreeMonthGoal> = Text { id: STATEMENT, get: |g| &g.statement, put: |g, text| g.statement = text };
const MEASURE: Text<ThreeMonthGoal> =
    Text { id: "three-month-measure", get: |g| &g.measure, put: |g, text| g.measure = text };
const TOWARDS: Text<ThreeMonthGoal> =
    Text { id: "three-month-towards", get: |g| &g.towards, put: |g, text| g.towards = text };

static STEPS: [Step<ThreeMonthGoal>; 9] = [
    Step {
        id: "statement",
        needs: statement_needed,
        skip: None,
        fields: |answers, asked| title_text(answers, asked, WHAT, 2),
        rows: |goal, _| vec![("In three months", goal.statement.clone())],
        ..Step::OPEN
    },
    Step {
        id: "measure",
        fields: |answers, asked| title_text(answers, asked, MEASURE, 2),
        rows: |goal, _| vec![("How it shows", goal.measure.clone())],
        ..Step::OPEN
    },
    Step {
        id: "dates",
        needs: dates_needed,
        skip: None,
        fields: dates,
        rows: |goal, _| {
            let day = |day| full_day(day, clock::today());
            vec![("Starts", day(goal.starts)), ("Target date", day(goal.target))]
        },
        ..Step::OPEN
    },
    Step {
        id: "towards",
        fields: towards,
        rows: |goal, model| {
            let area = goal.focus_area.as_ref().and_then(|area| model.focus_areas.get(area));
            let mut rows = vec![("Brings closer", goal.towards.clone())];
            rows.extend(area.map(|area| ("Focus area", area.name.clone())));
            rows
        },
        ..Step::OPEN
    },
    Step {
        id: "milestones",
        fields: |answers, _| view! { <Milestones answers/> }.into_any(),
        rows: |goal, _| vec![("Milestones", milestones::told(goal))],
        ..Step::OPEN
    },
    Step {
        id: "importance",
        skip: Some(|goal| goal.importance = None),
        fields: |answers, asked| {
            let question = asked.ask.text(answers.voice);
            ruler(answers, question, true, |goal| goal.importance, |goal, value| goal.importance = value)
        },
        rows: |goal, _| vec![("Importance", out_of_ten(goal.importance))],
        ..Step::OPEN
    },
    Step {
        id: "confidence",
        skip: Some(|goal| (goal.confidence, goal.confidence_after) = (None, None)),
        fields: |answers, asked| {
            let question = asked.ask.text(answers.voice);
            ruler(answers, question, true, |goal| goal.confidence, first_confidence)
        },
        rows: |goal, _| vec![("Confidence", out_of_ten(goal.confidence))],
        ..Step::OPEN
    },
    Step {
        id: "help",
        when: Some(ThreeMonthGoal::wants_help),
        hangs: true,
        needs: |goal| statement_needed(goal).or_else(|| dates_needed(goal)),
        skip: Some(|goal| goal.confidence_after = None),
        fields: surer::fields,
        rows: |goal, _| vec![("Confidence after that", out_of_ten(goal.confidence_after))],
        ..Step::OPEN
    },
    Step {
        id: "levels",
        fields: levels::fields,
        rows: |goal, _| vec![("Levels", levels::told(goal)), ("Counts", levels::weight(goal))],
        ..Step::OPEN
    },
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
            {day(answers, "three-month-starts", "Start date", DayRange::Plan, |goal| goal.starts, begin_on)}
            {target(answers)}
        </div>
    }
    .into_any()
}

fn target(answers: Answers<ThreeMonthGoal>) -> AnyView {
    day(answers, TARGET, "Target date", DayRange::Plan, |goal| goal.target, |goal, day| goal.target = day)
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

/// The words with the vision beside them, and the focus area that it is about.
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
    let fields = view! {
        {title_text(answers, asked, TOWARDS, 2)}
        {about(answers)}
    };
    beside(fields.into_any(), title, said.unwrap_or_default())
}

/// The focus area, and a word when something to do comes early there: a three-month goal is about doing.
fn about(answers: Answers<ThreeMonthGoal>) -> AnyView {
    let client = answers.record.with(|goal| goal.client.clone());
    let area = answers.read(|goal| goal.focus_area.clone());
    let note = use_app().memo(move |model| area.with(|area| model.mismatch(GoalKind::Behaviour, area.as_ref(), None)));
    view! {
        <ChooseArea
            client
            voice=answers.voice
            value=area
            on_change=Callback::new(move |area| answers.change(|goal| goal.focus_area = area))
        />
        <div role="status">
            {move || note.get().map(|found| view! { <MismatchNote found voice=answers.voice/> })}
        </div>
        <StageGoals area voice=answers.voice/>
    }
    .into_any()
}

fn save(answers: Answers<ThreeMonthGoal>, app: App) -> Result<Route, String> {
    let id = answers.record.with(|goal| goal.id.clone());
    let kept = app.with(|model| model.three_month_goals.get(&id).cloned());
    let goal = answers.record.onto(kept.as_deref());
    let goal = kept.as_ref().map_or_else(|| goal.clone(), |kept| goal.clone().with_progress_of(kept));
    let command =
        GoalCommand::SaveThreeMonthGoal { id: kept.map(|kept| kept.id.clone()), goal: Box::new(goal.clone()) };
    app.dispatch(command)?;
    answers.record.saved(&goal);
    let client = app.with(|model| model.clients.get(&goal.client).cloned()).ok_or("This client is no longer here.")?;
    Ok(ladder_of(&client))
}
