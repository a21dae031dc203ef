//! Which kind of goal it is, and where its person stands with it.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    components::{Message, RadioGroup, RadioOption, Tone},
    content::goals::{self, ASK_STAGE, KINDS, Question, STAGES},
    domain::{Model, WeeklyGoal, kind_note},
};

/// The kinds with a line each, the stage for whoever likes to say it, and a word when the two do not go together.
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
    let note = answers.read(|goal| kind_note(goal.kind, goal.stage?));
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
        <RadioGroup
            legend=ASK_STAGE.text(voice)
            hint="Only if it helps: it says which kind of goal may fit now."
            options=stages
            value=stage
            on_change=Callback::new(move |n: String| {
                let stage = n.parse().ok().and_then(|n: usize| STAGES.get(n)).map(|(stage, _)| *stage);
                answers.change(|goal| goal.stage = stage);
            })
        />
        <div role="status">
            {move || {
                note.get()
                    .map(|note| {
                        view! {
                            <Message tone=Tone::Info>
                                <p>{goals::kind_note(note).text(voice)}</p>
                            </Message>
                        }
                    })
            }}
        </div>
    }
    .into_any()
}

/// The kind, and the stage where it was said.
pub fn rows(goal: &WeeklyGoal, _: &Model) -> Vec<(&'static str, String)> {
    let mut rows = vec![("Kind of goal", goals::kind(goal.kind).name.to_owned())];
    let said = STAGES.iter().find(|(stage, _)| Some(*stage) == goal.stage);
    rows.extend(said.map(|(_, words)| ("Where it stands", words.coach.to_owned())));
    rows
}
