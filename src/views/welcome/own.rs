//! “I'm coaching myself”: three questions, and a first goal for the week.

use leptos::prelude::*;

use crate::{
    app::{App, DraftHandle, use_app, use_draft},
    components::{QuestionPage, Ruler, TextField},
    domain::{ClientCommand, GoalCommand, Mode, Model, SettingsCommand, Vision, WeeklyGoal, draft::WELCOME_ANSWER},
    platform::{clock, page},
    route::{Route, Way},
};

/// The ids of the fields, for the summary of what needs an answer.
const WISH: &str = "wish";
const STEP: &str = "step";

/// What is typed so far, kept as drafts: Back, a reload and tomorrow find it.
#[derive(Clone, Copy)]
struct Answers {
    wish: DraftHandle,
    importance: DraftHandle,
    step: DraftHandle,
}

/// One of the three questions. Who has goals or sessions of their own already goes to Today.
#[component]
pub fn FirstGoal(question: u8) -> impl IntoView {
    if super::left_sample() {
        return ().into_any();
    }
    let app = use_app();
    if app.with(has_begun) {
        app.run(SettingsCommand::Mode(Mode::Own));
        page::go(&Route::Today.href(), true);
        return ().into_any();
    }
    let answers = Answers {
        wish: use_draft(WELCOME_ANSWER.draft().with_part("wish"), String::new()),
        importance: use_draft(WELCOME_ANSWER.draft().with_part("importance"), String::new()),
        step: use_draft(WELCOME_ANSWER.draft().with_part("step"), String::new()),
    };
    match question {
        1 => view! { <Wish answers=answers /> }.into_any(),
        2 => view! { <Importance answers=answers /> }.into_any(),
        _ => view! { <Step answers=answers /> }.into_any(),
    }
}

fn has_begun(model: &Model) -> bool {
    model.myself().is_some_and(|myself| {
        model.weekly_goals.iter().any(|goal| goal.client == myself.id)
            || model.sessions.iter().any(|session| session.client == myself.id)
    })
}

fn go_to(question: u8) {
    page::go(&Route::Welcome(Some(Way::Own(question))).href(), false);
}

#[component]
fn Wish(answers: Answers) -> impl IntoView {
    let Answers { wish, .. } = answers;
    let error = RwSignal::new(None::<String>);
    let next = move |()| {
        if wish.text().with_untracked(|text| text.trim().is_empty()) {
            error.set(Some("Write one thing you would like more of".into()));
        } else {
            wish.keep();
            go_to(2);
        }
    };
    view! {
        <QuestionPage
            question="What is one thing you would like more of?"
            progress="Question 1 of 3"
            lede="Sleep, music, time outdoors, patience: whatever comes to mind first."
            errors=listed(WISH, error)
            on_submit=next
            on_back=move |()| page::go(&Route::Welcome(None).href(), false)
        >
            <TextField
                id=WISH
                heading=true
                label="What is one thing you would like more of?"
                value=wish.text()
                error=error
                focus_on_mount=true
                on_input=move |text| wish.set(text)
            />
        </QuestionPage>
    }
}

#[component]
fn Importance(answers: Answers) -> impl IntoView {
    let Answers { importance, .. } = answers;
    let value = Signal::derive(move || importance.text().get().parse().ok());
    let choose = move |number: Option<u8>| {
        importance.set(number.map(|number| number.to_string()).unwrap_or_default());
    };
    let next = move || {
        importance.keep();
        go_to(3);
    };
    view! {
        <QuestionPage
            question="How important is it to you right now?"
            progress="Question 2 of 3"
            on_submit=move |()| next()
            on_back=move |()| go_to(1)
            on_skip=move |()| {
                importance.reset(String::new());
                next();
            }
        >
            <Ruler
                heading=true
                question="How important is it to you right now?"
                value=value
                on_change=choose
            />
        </QuestionPage>
    }
}

#[component]
fn Step(answers: Answers) -> impl IntoView {
    let Answers { step, .. } = answers;
    let app = use_app();
    let error = RwSignal::new(None::<String>);
    let save = move |()| match first_goal(app, answers) {
        Ok(()) => page::go(&Route::Week.href(), false),
        Err(why) => error.set(Some(why)),
    };
    view! {
        <QuestionPage
            question="What is one small thing you could do this week?"
            progress="Question 3 of 3"
            lede="So small that you are almost sure of it. You can change it at any time."
            errors=listed(STEP, error)
            on_submit=save
            on_back=move |()| go_to(2)
            submit_label="Save as goal"
        >
            <TextField
                id=STEP
                heading=true
                label="What is one small thing you could do this week?"
                value=step.text()
                error=error
                focus_on_mount=true
                on_input=move |text| step.set(text)
            />
        </QuestionPage>
    }
}

/// The error as the summary lists it.
fn listed(field: &'static str, error: RwSignal<Option<String>>) -> Signal<Vec<(String, String)>> {
    Signal::derive(move || error.get().map(|error| (field.to_owned(), error)).into_iter().collect())
}

/// Turns the answers into a vision and a first weekly goal.
fn first_goal(app: App, answers: Answers) -> Result<(), String> {
    let step = answers.step.text().get_untracked();
    if step.trim().is_empty() {
        return Err("Write one small thing you could do".into());
    }
    app.dispatch(SettingsCommand::Mode(Mode::Own))?;
    app.dispatch(ClientCommand::AddMyself)?;
    let myself = app.with(|model| model.myself().map(|myself| myself.id.clone())).ok_or("Please try again.")?;
    let wish = answers.wish.text().get_untracked();
    let has_vision = app.with(|model| model.vision_of(&myself).is_some());
    if !has_vision && !wish.trim().is_empty() {
        app.dispatch(GoalCommand::StateVision { client: myself.clone(), statement: Vision::more_of(&wish) })?;
    }
    let goal = WeeklyGoal {
        what: step,
        importance: answers.importance.text().get_untracked().parse().ok(),
        ..WeeklyGoal::draft(myself, clock::today())
    };
    app.dispatch(GoalCommand::SaveWeeklyGoal { id: None, goal: Box::new(goal) })?;
    for draft in [answers.wish, answers.importance, answers.step] {
        draft.reset(String::new());
    }
    Ok(())
}
