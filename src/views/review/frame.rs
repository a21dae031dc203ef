//! One step of the review: what it is for, what there is to see, what to ask, and the way on.

use leptos::prelude::*;

use super::{Look, concerns::Concerns, energy::Energy, gaps::Gaps, stages::Stages, successes::Successes};
use crate::{
    components::{Checkbox, focus_by_id},
    content::{
        Worded,
        review::{self, STEPS},
    },
    domain::{AssessmentCommand, Voice},
};

/// A step, folded or open. It counts as looked at when the person goes on from it, or ticks it.
#[component]
pub fn Step(
    look: Look,
    /// Its place, from 0.
    n: usize,
    step: &'static review::Step,
    /// The ids of the steps that were looked at.
    seen: Memo<Vec<String>>,
    /// Open at first.
    open: bool,
) -> impl IntoView {
    let Look { voice, .. } = look;
    let is_seen = Memo::new(move |_| seen.read().iter().any(|id| id == step.id));
    let mark = move |on: bool| {
        look.app.run(AssessmentCommand::Look { id: look.id(), step: step.id.to_owned(), on });
    };
    let next = STEPS.get(n + 1).map(|next| {
        let go_on = move |_| {
            if !is_seen.get_untracked() {
                mark(true);
            }
            turn(step, next);
        };
        let words = format!("Next: {}", next.title.text(voice));
        view! {
            <button type="button" class="button primary" on:click=go_on>
                {words}
            </button>
        }
    });
    let (asks, looked_at) = match voice {
        Voice::Coach => ("To ask", "Looked at"),
        Voice::Own => ("To ask myself", "I have looked at this"),
    };
    let found = match step.id {
        "successes" => view! { <Successes look=look /> }.into_any(),
        "energy" => view! { <Energy look=look /> }.into_any(),
        "stages" => view! { <Stages look=look /> }.into_any(),
        "gaps" => view! { <Gaps look=look /> }.into_any(),
        "concerns" => view! { <Concerns look=look /> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <details class="disclosure" id=place(step) open=open>
            <summary id=name(step)>
                <h2>{format!("{}. {}", n + 1, step.title.text(voice))}</h2>
            </summary>
            <div class="stack">
                <p>{step.purpose.text(voice)}</p>
                {list(step.todo, voice)}
                {found}
                <div class="stack tight">
                    <h3>{asks}</h3>
                    {list(step.questions, voice)}
                </div>
                <div class="actions">
                    {next}
                    <Checkbox label=looked_at checked=is_seen on_change=mark />
                </div>
            </div>
        </details>
    }
    .into_any()
}

fn list(lines: &'static [Worded], voice: Voice) -> AnyView {
    view! { <ul>{lines.iter().map(|line| view! { <li>{line.text(voice)}</li> }).collect_view()}</ul> }.into_any()
}

fn place(step: &review::Step) -> String {
    format!("step-{}", step.id)
}

/// Folds a step and opens another one, with the focus on its name.
fn turn(from: &review::Step, to: &review::Step) {
    let find = |step: &review::Step| document().get_element_by_id(&place(step));
    if let Some((from, to)) = find(from).zip(find(to)) {
        let _ = from.remove_attribute("open");
        let _ = to.set_attribute("open", "");
    }
    focus_by_id(&name(to));
}

fn name(step: &review::Step) -> String {
    format!("{}-name", place(step))
}
