//! “I'm coaching myself”: three questions, and a first goal for the week.

use leptos::prelude::*;

use super::{doorway::has_goals, form::PageForm};
use crate::{
    app::{App, DraftHandle, use_app, use_draft},
    components::{QuestionPage, Ruler, TextField},
    domain::{ClientCommand, GoalCommand, Mode, SettingsCommand, Vision, WeeklyGoal, draft::WELCOME_ANSWER},
    platform::{clock, page},
    route::{Route, Way},
};

/// The ids of the fields: the page's own, and that of the last question.
const WISH: &str = "way-wish";
const STEP: &str = "step";

/// What is typed so far, kept as drafts: Back, a reload and tomorrow find it.
#[derive(Clone, Copy)]
struct Answers {
    wish: DraftHandle,
    importance: DraftHandle,
    step: DraftHandle,
}

/// What is typed so far.
fn answers() -> Answers {
    let draft_of = |answer| use_draft(WELCOME_ANSWER.draft().with_part(answer), String::new());
    Answers { wish: draft_of("wish"), importance: draft_of("importance"), step: draft_of("step") }
}

/// The first of the three questions, which the page itself asks.
#[component]
pub fn FirstWish() -> impl IntoView {
    let form = PageForm::attend(Way::Own(1));
    let wish = answers().wish;
    form.keep(WISH, wish);
    let problems = RwSignal::new(Vec::new());
    form.on_submit(move || {
        if form.text(WISH).trim().is_empty() {
            problems.set(vec![(WISH.to_owned(), "Write one thing you would like more of".to_owned())]);
        } else {
            wish.keep();
            go_to(2);
        }
    });
    form.problems(problems)
}

/// One of the two questions after it. Who has goals or sessions of their own already goes to Today.
#[component]
pub fn FirstGoal(question: u8) -> impl IntoView {
    if super::left_sample() {
        return ().into_any();
    }
    let app = use_app();
    if app.with(has_goals) {
        app.run(SettingsCommand::Mode(Mode::Own));
        page::go(&Route::Today.href(), true);
        return ().into_any();
    }
    let answers = answers();
    match question {
        2 => view! { <Importance answers=answers /> }.into_any(),
        _ => view! { <Step answers=answers /> }.into_any(),
    }
}

fn go_to(question: u8) {
    page::go(&Route::Welcome(Some(Way::Own(question))).href(), false);
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
    PageForm::at(Way::Own(1)).clear();
    Ok(())
}
