//! Which kind of goal it is, which focus area it is about, and where its person stands with that.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    app::use_app,
    components::{RadioGroup, RadioOption},
    content::goals::{self, ASK_STAGE, KINDS, Question, STAGES},
    domain::{FocusArea, Mismatch, Model, Voice, WeeklyGoal},
    platform::clock,
    views::{
        in_hand::StageGoals,
        stages::{ChooseArea, MismatchNote, where_it_stands},
    },
};

/// The kinds with a line each, the focus area or else the stage for whoever likes to say it, and a word when they do not
/// go together. An area that stands somewhere says where: then the stage is not asked.
pub fn fields(answers: Answers<WeeklyGoal>, asked: &'static Question) -> AnyView {
    let voice = answers.voice;
    let number = |n: usize| n.to_string();
    let kinds: Vec<_> = KINDS
        .iter()
        .enumerate()
        .map(|(n, kind)| RadioOption::new(number(n), kind.name).with_hint(kind.hint.text(voice)))
        .collect();
    let kind = answers.read(move |goal| KINDS.iter().position(|kind| kind.kind == goal.kind).map(number));
    let stages: Vec<_> =
        STAGES.iter().enumerate().map(|(n, (_, words))| RadioOption::new(number(n), words.text(voice))).collect();
    let stage = answers.read(move |goal| STAGES.iter().position(|(stage, _)| Some(*stage) == goal.stage).map(number));
    let client = answers.record.with(|goal| goal.client.clone());
    let area = answers.read(|goal| goal.focus_area.clone());
    let asks_stage = use_app().memo(move |model| area.with(|area| model.stage_for(area.as_ref(), None).is_none()));
    view! {
        <RadioGroup
            heading=true
            legend=asked.ask.text(voice)
            options=kinds
            value=kind
            on_change=Callback::new(move |n: String| {
                if let Some(kind) = n.parse().ok().and_then(|n: usize| KINDS.get(n)) {
                    answers.change(|goal| goal.kind = kind.kind);
                }
            })
        />
        <ChooseArea
            client
            voice
            value=area
            on_change=Callback::new(move |area| answers.change(|goal| goal.focus_area = area))
        />
        <Show when=move || asks_stage.get()>
            <RadioGroup
                legend=ASK_STAGE.text(voice)
                hint="Only if it helps: it says which kind of goal may fit now."
                options=stages.clone()
                value=stage
                on_change=Callback::new(move |n: String| {
                    let stage = n.parse().ok().and_then(|n: usize| STAGES.get(n)).map(|(stage, _)| *stage);
                    answers.change(|goal| goal.stage = stage);
                })
            />
        </Show>
        {note(answers)}
        <StageGoals area voice/>
    }
    .into_any()
}

/// A word when kind and stage do not go together, with the area that says so.
pub fn note(answers: Answers<WeeklyGoal>) -> AnyView {
    let said = answers.read(|goal| (goal.kind, goal.focus_area.clone(), goal.stage));
    let found: Memo<Option<Mismatch>> = use_app().memo(move |model| {
        let (kind, area, stage) = said.get();
        model.mismatch(kind, area.as_ref(), stage)
    });
    view! {
        <div role="status">
            {move || found.get().map(|found| view! { <MismatchNote found voice=answers.voice/> })}
        </div>
    }
    .into_any()
}

/// The kind, the area that it is about, and the stage where it was said.
pub fn rows(goal: &WeeklyGoal, model: &Model) -> Vec<(&'static str, String)> {
    let mut rows = vec![("Kind of goal", goals::kind(goal.kind).name.to_owned())];
    let area = goal.focus_area.as_ref().and_then(|area| model.focus_areas.get(area));
    let told = |area: &FocusArea| format!("{} ({})", area.name, where_it_stands(area, Voice::Coach, clock::today()));
    rows.extend(area.map(|area| ("Focus area", told(area))));
    if area.is_some_and(|area| area.stance_now().is_some()) {
        return rows;
    }
    let said = STAGES.iter().find(|(stage, _)| Some(*stage) == goal.stage);
    rows.extend(said.map(|(_, words)| ("Where it stands", words.coach.to_owned())));
    rows
}
