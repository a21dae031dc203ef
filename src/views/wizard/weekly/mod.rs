//! The questions of the weekly goal wizard, in the order of product.md §6.

mod check;
mod easier;
mod ideas;
mod kind;
mod plan;

use leptos::prelude::*;

use super::{
    answers::Answers,
    fields::{Text, out_of_ten, ruler, title_text},
    material::beside,
    questions::{Questions, Step},
};
use crate::{
    app::App,
    components::{RadioGroup, RadioOption},
    content::goals::{self, QUESTIONS as WORDS, Question},
    domain::{GoalCommand, Id, Voice, WeeklyGoal, board::Step as BoardStep},
    route::Route,
    views::goal::short_day,
};

const WHAT_ID: &str = "goal-what";

pub static QUESTIONS: Questions<WeeklyGoal> = Questions {
    words: WORDS,
    steps: &STEPS,
    about: |goal, _| goal.idea.as_ref().map(|_| goal.what.trim().to_owned()).filter(|what| !what.is_empty()),
    most: None,
    save_as: "Save as goal",
    check: check::under_answers,
    save,
};

const WHAT: Text<WeeklyGoal> = Text { id: WHAT_ID, get: |g| &g.what, put: |g, text| g.what = text };
const HOW_MUCH: Text<WeeklyGoal> = Text { id: "goal-how-much", get: |g| &g.how_much, put: |g, text| g.how_much = text };
const WHEN: Text<WeeklyGoal> =
    Text { id: "goal-when-where", get: |g| &g.when_where, put: |g, text| g.when_where = text };
const SUPPORT: Text<WeeklyGoal> = Text { id: "goal-support", get: |g| &g.support, put: |g, text| g.support = text };
const OBSTACLE: Text<WeeklyGoal> = Text { id: "goal-obstacle", get: |g| &g.obstacle, put: |g, text| g.obstacle = text };
const IF_THEN: Text<WeeklyGoal> = Text { id: "goal-if-then", get: |g| &g.if_then, put: |g, text| g.if_then = text };
const RESTATED: Text<WeeklyGoal> = Text { id: "goal-restated", get: |g| &g.restated, put: |g, text| g.restated = text };

static STEPS: [Step<WeeklyGoal>; 10] = [
    Step {
        id: "ready",
        skip: Some(|goal| (goal.importance, goal.readiness) = (None, None)),
        fields: ready,
        rows: |goal, model| {
            let above = goal.three_month_goal.as_ref().and_then(|id| model.three_month_goals.get(id));
            let mut rows = vec![("Importance", out_of_ten(goal.importance)), ("Readiness", out_of_ten(goal.readiness))];
            if above.is_some() || !model.three_month_goals_of(&goal.client).is_empty() {
                rows.push(("Serves", above.map(|above| above.statement.clone()).unwrap_or_default()));
            }
            rows
        },
        ..Step::OPEN
    },
    Step { id: "kind", skip: Some(|goal| goal.stage = None), fields: kind::fields, rows: kind::rows, ..Step::OPEN },
    Step {
        id: "what",
        needs: what_needed,
        skip: None,
        fields: plan::what,
        rows: |goal, _| vec![("What exactly", goal.what.clone())],
        ..Step::OPEN
    },
    Step {
        id: "how-much",
        fields: plan::how_much,
        rows: |goal, _| vec![("How much and how often", plan::amount(goal))],
        ..Step::OPEN
    },
    Step {
        id: "when-where",
        fields: plan::when_where,
        rows: |goal, _| vec![("When and where", goal.when_where.clone()), ("Starts", short_day(goal.starts))],
        ..Step::OPEN
    },
    Step {
        id: "support",
        fields: plan::support,
        rows: |goal, _| vec![("Support", goal.support.clone())],
        ..Step::OPEN
    },
    Step {
        id: "obstacle",
        fields: plan::obstacle,
        rows: |goal, _| {
            vec![("What could get in the way", goal.obstacle.clone()), ("If that happens", goal.if_then.clone())]
        },
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
        id: "easier",
        when: Some(|goal| goal.confidence.is_some_and(|value| value < WeeklyGoal::CONFIDENT)),
        hangs: true,
        needs: what_needed,
        skip: Some(|goal| goal.confidence_after = None),
        fields: easier::fields,
        rows: |goal, _| vec![("Confidence after that", out_of_ten(goal.confidence_after))],
        ..Step::OPEN
    },
    Step {
        id: "restated",
        fields: restated,
        rows: |goal, _| vec![("In own words", goal.restated.clone())],
        ..Step::OPEN
    },
];

fn what_needed(goal: &WeeklyGoal) -> Option<(&'static str, &'static str)> {
    goal.what.trim().is_empty().then_some((WHAT_ID, "Write what exactly you will do."))
}

fn first_confidence(goal: &mut WeeklyGoal, value: Option<u8>) {
    goal.confidence = value;
    // A first number of seven or more leaves nothing to ask again.
    if value.is_none_or(|value| value >= WeeklyGoal::CONFIDENT) {
        goal.confidence_after = None;
    }
}

/// The rung above it, and the two rulers.
fn ready(answers: Answers<WeeklyGoal>, _: &'static Question) -> AnyView {
    let (important, is_ready) = match answers.voice {
        Voice::Coach => ("How important is this to you?", "How ready are you?"),
        Voice::Own => ("How important is this to me?", "How ready am I?"),
    };
    view! {
        {serves(answers)}
        {ruler(answers, important, false, |goal| goal.importance, |goal, value| goal.importance = value)}
        {ruler(answers, is_ready, false, |goal| goal.readiness, |goal, value| goal.readiness = value)}
    }
    .into_any()
}

/// Which three-month goal it serves, where there are any.
fn serves(answers: Answers<WeeklyGoal>) -> Option<AnyView> {
    let client = answers.record.with(|goal| goal.client.clone());
    let goals = crate::app::use_app().with(|model| model.three_month_goals_of(&client));
    if goals.is_empty() {
        return None;
    }
    let options = goals.iter().map(|goal| RadioOption::new(goal.id.to_string(), goal.statement.clone()));
    let options: Vec<_> = options.chain([RadioOption::new("", "None of them, for now")]).collect();
    let value = answers.read(|goal| goal.three_month_goal.as_ref().map(Id::to_string));
    Some(
        view! {
            <RadioGroup
                legend="Which three-month goal does it serve?"
                options
                value
                on_change=Callback::new(move |id: String| {
                    answers.change(|goal| goal.three_month_goal = id.parse().ok());
                })
            />
        }
        .into_any(),
    )
}

/// The whole goal in own words, with its parts beside it.
fn restated(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    let said = answers.record.with(|goal| {
        vec![
            ("What exactly", goal.what.clone()),
            ("How much and how often", plan::amount(goal)),
            ("When and where", goal.when_where.clone()),
            ("Support", goal.support.clone()),
            ("If that happens", goal.if_then.clone()),
        ]
    });
    beside(title_text(answers, asked, RESTATED, 3), "The goal so far", said)
}

/// The words of a question that stands on another one's page.
fn words_of(id: &str, voice: Voice) -> (&'static str, &'static str) {
    goals::question(id).map(|asked| (asked.ask.text(voice), asked.hint.text(voice))).unwrap_or_default()
}

fn save(answers: Answers<WeeklyGoal>, app: App) -> Result<Route, String> {
    let goal = answers.record.onto(None);
    let live = app.with(|model| model.live_session_of(&goal.client).map(|session| session.id.clone()));
    // What was begun before a session and is saved in it was set in it.
    let goal = WeeklyGoal { session: goal.session.clone().or_else(|| live.clone()), ..goal };
    let command = GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal.clone()) };
    let id = app.dispatch(command)?.added_id().ok_or("This goal could not be saved.")?;
    answers.record.saved(&goal);
    // Where several ideas become goals, the next one waits on the board.
    let board = app.with(|model| {
        let idea = model.ideas.get(goal.idea.as_ref()?)?;
        model.board_of_idea(idea).filter(|board| board.step == BoardStep::Goals).map(|board| board.id.clone())
    });
    Ok(board.map(Route::Board).or_else(|| live.map(Route::Live)).unwrap_or(Route::WeeklyGoal(id)))
}
