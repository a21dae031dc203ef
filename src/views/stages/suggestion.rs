//! A suggestion that can say why it is there: which rule raised it, and from what.

use leptos::prelude::*;

use super::words::stance_name;
use crate::{
    components::{Message, Tone},
    content::{
        focus_area::{EARLY, LATE, Rule},
        goals,
    },
    domain::{KindNote, Mismatch, Stance, Voice},
};

/// What is suggested, what can be done about it, and why it is there.
#[component]
pub fn Suggestion(
    rule: &'static Rule,
    voice: Voice,
    /// What it was drawn from, in words.
    #[prop(into)]
    data: Signal<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <Message tone=Tone::Info>
            <p>{rule.says.text(voice)}</p>
            {children.map(|children| children())}
            <details class="disclosure">
                <summary>"Why is this here?"</summary>
                <p>{rule.because.text(voice)}</p>
                <p class="muted">{move || data.get()}</p>
            </details>
        </Message>
    }
    .into_any()
}

/// A goal whose kind does not fit the stage of its focus area, or its own.
#[component]
pub fn MismatchNote(found: Mismatch, voice: Voice) -> impl IntoView {
    let Mismatch { note, area, .. } = found;
    let Some(area) = area else {
        // The goal itself says where it stands: the plain word is enough.
        let words = goals::kind_note(note).text(voice);
        return view! { <Message tone=Tone::Info><p>{words}</p></Message> }.into_any();
    };
    let rule = match note {
        KindNote::DoingEarly => &EARLY,
        KindNote::ThinkingLate => &LATE,
    };
    let stance = area.stance_now().unwrap_or(Stance::Contemplation);
    let kind = if note == KindNote::DoingEarly { "doing" } else { "thinking" };
    let data = format!("{}: {}. This goal is about {kind}.", area.name, stance_name(stance, voice));
    view! { <Suggestion rule voice data/> }.into_any()
}
