//! Questions that fit where an area stands, with the rule that chose them.

use std::sync::Arc;

use leptos::prelude::*;

use crate::{
    content::{focus_area::PROMPTS, stage_prompts, words::near_day},
    domain::{FocusArea, Moment, NaiveDate, Stance, Voice},
    platform::clock,
    views::stages::stance_name,
};

/// The name of a stance within a line, such as “Contemplation, I may”.
pub fn plain_name(stance: Stance, voice: Voice) -> String {
    stance_name(stance, voice).replacen(": ", ", ", 1)
}

/// Such as “For where Sleep is: Contemplation, I may”.
pub fn name_of_group(area: &FocusArea, stance: Stance, voice: Voice) -> String {
    let stands = plain_name(stance, voice);
    match voice {
        Voice::Coach => format!("For where {} is: {stands}", area.name),
        Voice::Own => format!("For where I am with {}: {stands}", area.name),
    }
}

/// Puts what there is to ask, where the area stands, into a signal: for a session that began without the stages.
#[component]
pub fn StageLines(
    area: Signal<Option<Arc<FocusArea>>>,
    moment: Moment,
    voice: Voice,
    lines: RwSignal<Vec<String>>,
) -> impl IntoView {
    let asked = Memo::new(move |_| {
        let prompts = area.with(|area| stage_prompts::for_area(moment, area.as_ref()?)).unwrap_or_default();
        prompts.iter().map(|prompt| prompt.text(voice).to_owned()).collect::<Vec<_>>()
    });
    lines.set(asked.get_untracked());
    Effect::new(move || lines.set(asked.get()));
}

/// What the questions of an area's stage are called.
#[component]
pub fn StageName(area: Signal<Option<Arc<FocusArea>>>, voice: Voice) -> impl IntoView {
    let name =
        move || area.with(|area| area.as_ref().and_then(|area| Some(name_of_group(area, area.stance_now()?, voice))));
    view! { <p class="muted" dir="auto">{name}</p> }
}

/// Which rule chose the questions, and from what.
#[component]
pub fn WhyThese(#[prop(into)] area: Signal<Option<Arc<FocusArea>>>, moment: Moment, voice: Voice) -> impl IntoView {
    let today = clock::use_today();
    let rule = &PROMPTS;
    let data = move || area.with(|area| area.as_ref().and_then(|area| told(area, moment, voice, today.get())));
    view! {
        <details class="disclosure">
            <summary>"Why these?"</summary>
            <div class="stack tight small">
                <p>{rule.says.text(voice)} " " {rule.because.text(voice)}</p>
                <p class="muted">{data}</p>
            </div>
        </details>
    }
    .into_any()
}

/// Such as “Opening. Sleep: Contemplation: I may, chosen by hand today.”
fn told(area: &FocusArea, moment: Moment, voice: Voice, today: NaiveDate) -> Option<String> {
    let standing = area.standings.last()?;
    let how = if standing.by_hand { "chosen by hand" } else { "found by the five questions" };
    let (part, stands) = (stage_prompts::name(moment), plain_name(standing.stance, voice));
    Some(format!("Part: {part}. Stage of {}: {stands}, {how} {}.", area.name, near_day(standing.on, today)))
}

/// The questions of a moment under their own name, folded, with the first `most` of them.
#[component]
pub fn StageQuestions(
    #[prop(into)] area: Signal<Option<Arc<FocusArea>>>,
    moment: Moment,
    voice: Voice,
    /// What the fold is called.
    #[prop(into)]
    title: String,
    #[prop(default = 6)] most: usize,
    /// What else fits, under the questions.
    #[prop(optional)]
    children: Option<ChildrenFn>,
) -> impl IntoView {
    let stands = Memo::new(move |_| {
        area.with(|area| {
            let area = area.as_ref()?;
            let stance = area.stance_now()?;
            Some((name_of_group(area, stance, voice), stance))
        })
    });
    let children = StoredValue::new(children);
    let title = StoredValue::new(title);
    let inside = move || {
        let (name, stance) = stands.get()?;
        let asked = stage_prompts::prompts(moment, stance).iter().take(most);
        Some(view! {
            <p class="muted">{name}</p>
            <ul>{asked.map(|prompt| view! { <li>{prompt.text(voice)}</li> }).collect_view()}</ul>
        })
    };
    view! {
        <Show when=move || stands.read().is_some()>
            <details class="disclosure">
                <summary>{title.get_value()}</summary>
                <div class="stack tight">
                    {inside} {children.with_value(|children| children.as_ref().map(|children| children()))}
                    <WhyThese area=area moment=moment voice=voice />
                </div>
            </details>
        </Show>
    }
    .into_any()
}
