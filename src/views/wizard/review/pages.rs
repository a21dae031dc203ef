//! The pages of looking back that are more than one text.

use leptos::prelude::*;

use super::{
    super::{answers::Answers, choice::one_of, fields::title_text, material::beside},
    BEST,
};
use crate::{
    app::use_app,
    components::{ChipPicker, NumberField},
    content::{
        goals::Question,
        lists::{FEELINGS, NEEDS},
        panels::review as panel,
    },
    domain::{GoalReview, NextStep, Voice},
    views::{
        change_talk::Replay,
        goal::{Reframing, as_line, outcome_name, picked, short_day},
        live::activity::generative::groups,
        percent_draft::{PercentChips, read_percent},
    },
};

const PERCENT_ID: &str = "review-percent";
const NOT_A_SHARE: &str = "Write a whole number from 0 to 100.";

/// The best moment, with what was said between the sessions beside it.
pub fn best(answers: Answers<GoalReview>, asked: &'static Question) -> AnyView {
    const LINES: usize = 6;
    let goal = answers.record.with(|review| review.goal.clone());
    let check_ins = use_app().with(|model| model.check_ins_of(&goal));
    let said = check_ins.iter().filter(|found| !found.line.is_empty()).take(LINES);
    let said = said.map(|found| (outcome_name(found.outcome), format!("{}: {}", short_day(found.on), found.line)));
    beside(title_text(answers, asked, BEST, 3), "What was said in check-ins", said.collect())
}

/// Any number from 0 to 100, the usual ones by one tap, and help with looking kindly.
pub fn percent(answers: Answers<GoalReview>, asked: &'static Question) -> AnyView {
    let kept = answers.read(|review| review.percent);
    let show = |value: Option<u8>| value.map(|value| value.to_string()).unwrap_or_default();
    let shown = RwSignal::new(show(kept.get_untracked()));
    let typed = move |text: String| {
        let share = read_percent(&text);
        answers.note(PERCENT_ID, share.is_none().then_some(NOT_A_SHARE));
        shown.set(text);
        if let Some(share) = share {
            answers.change(|review| review.percent = share);
        }
    };
    let pick = move |share: u8| typed(show(Some(share)));
    let question = asked.ask.text(answers.voice);
    view! {
        <div class="percent">
            <NumberField
                heading=true
                label=question
                unit="percent"
                id=PERCENT_ID
                value=shown
                error=answers.error(PERCENT_ID)
                on_input=Callback::new(typed)
            />
            <PercentChips label=question value=kept on_pick=Callback::new(pick)/>
        </div>
        <Reframing voice=answers.voice/>
    }
    .into_any()
}

/// Words for what the goal stirs, and for what it gives.
pub fn feelings_and_needs(answers: Answers<GoalReview>, _: &'static Question) -> AnyView {
    let feelings = Callback::new(move |chosen: Vec<String>| answers.change(|r| r.feelings = as_line(&chosen)));
    let needs = Callback::new(move |chosen: Vec<String>| answers.change(|r| r.needs = as_line(&chosen)));
    view! {
        <ChipPicker
            legend=panel::FEELINGS.name.text(answers.voice)
            groups=groups(FEELINGS)
            more="Choose feelings, or add your own"
            own="Another feeling"
            chosen=answers.read(|review| picked(&review.feelings))
            on_change=feelings
        />
        <ChipPicker
            legend=panel::NEEDS.name.text(answers.voice)
            groups=groups(NEEDS)
            more="Choose needs, or add your own"
            own="Another need"
            chosen=answers.read(|review| picked(&review.needs))
            on_change=needs
        />
    }
    .into_any()
}

/// What comes next, after hearing again what was said for changing.
pub fn next(answers: Answers<GoalReview>, asked: &'static Question) -> AnyView {
    let goal = answers.record.with(|review| review.goal.clone());
    let client = use_app().with(|model| model.weekly_goals.get(&goal).map(|goal| goal.client.clone()));
    let own = answers.voice == Voice::Own;
    view! {
        {client.map(|client| view! { <Replay client own/> })}
        {one_of(answers, asked, NextStep::ALL.to_vec(), |review| review.next, |review, next| review.next = Some(next))}
    }
    .into_any()
}
