//! The questions of a format, to browse.

use leptos::prelude::*;

use crate::{
    app::use_app,
    components::{Segmented, Select},
    content::{self, format_in},
    domain::{Format, FormatPhase, Id, Mode, Voice},
};

/// Choose a format and a wording; each phase opens to its questions.
#[component]
pub fn Browse() -> impl IntoView {
    let app = use_app();
    let is_self = app.with(|model| model.settings().mode == Some(Mode::Own));
    let chosen = RwSignal::new(if is_self { "self" } else { "standard" }.to_owned());
    let voice = RwSignal::new(if is_self { Voice::Own } else { Voice::Coach });
    let options = app.memo(|model| {
        let own = model.own_formats();
        let all = own.iter().map(|own| &**own).chain(content::formats());
        all.map(|format| (format.id.to_string(), format.name.to_string())).collect::<Vec<_>>()
    });
    let format = Memo::new(move |_| chosen.read().parse::<Id<Format>>().ok());
    let phases = app.memo(move |model| {
        let format = format.get().and_then(|id| format_in(model, &id));
        format.map(|format| format.phases.clone()).unwrap_or_default()
    });
    let set_voice = move |word: String| voice.set(if word == OWN { Voice::Own } else { Voice::Coach });
    let voice_word = move || if voice.get() == Voice::Own { OWN } else { COACH }.to_owned();
    view! {
        <section class="stack">
            <h2>"Questions"</h2>
            <div class="cluster browse-choice">
                <Select label="Format" options=options value=chosen on_change=move |id| chosen.set(id) />
                <Segmented
                    legend="Wording"
                    options=vec![(COACH.into(), "As a coach asks".into()), (OWN.into(), "As I ask myself".into())]
                    value=Signal::derive(voice_word)
                    on_change=set_voice
                />
            </div>
            <div class="topics">
                {move || phases.get().into_iter().map(|phase| entry(phase, voice)).collect_view()}
            </div>
        </section>
    }
    .into_any()
}

const COACH: &str = "coach";
const OWN: &str = "own";

fn entry(phase: FormatPhase, voice: RwSignal<Voice>) -> AnyView {
    let questions = phase
        .prompts
        .into_iter()
        .map(|prompt| view! { <li>{move || prompt.text(voice.get()).to_owned()}</li> })
        .collect_view();
    view! {
        <details class="disclosure">
            <summary>{phase.name}</summary>
            <div class="stack">
                <p class="muted">{phase.purpose}</p>
                <ul class="stack tight">{questions}</ul>
            </div>
        </details>
    }
    .into_any()
}
