//! Saying the stage by hand: any of the six.

use leptos::prelude::*;

use super::{Desk, stands::HEADING};
use crate::{
    app::use_draft,
    components::{RadioGroup, RadioOption, TextField, focus_by_id},
    content::stages::CARDS,
    domain::{FocusAreaCommand, Stance, draft},
    views::stages::MaintenanceNote,
};

const CHOICE: &str = "stage-by-hand";

#[component]
pub fn ByHand(desk: Desk) -> impl IntoView {
    let open = RwSignal::new(false);
    let chosen = RwSignal::new(None::<Stance>);
    let error = RwSignal::new(None::<String>);
    let why = use_draft(draft::STAGE_WHY.of(&desk.id()), String::new());
    let voice = desk.voice;
    let options: Vec<_> = CARDS
        .iter()
        .map(|card| RadioOption::new(card.stance.slug(), card.name.text(voice)).with_hint(card.nutshell.text(voice)))
        .collect();
    let save = move || {
        let Some(stance) = chosen.get_untracked() else {
            error.set(Some("Choose one of the six.".into()));
            focus_by_id(CHOICE);
            return;
        };
        let session = desk.app.with(|model| Some(model.live_session_of(&desk.client())?.id.clone()));
        let why_text = why.text().get_untracked();
        let command = FocusAreaCommand::Stand { id: desk.id(), stance, by_hand: true, session, why: why_text };
        match desk.app.dispatch(command) {
            Ok(changes) => {
                why.reset(String::new());
                chosen.set(None);
                error.set(None);
                open.set(false);
                desk.app.offer_undo(&changes, "Stage kept");
                focus_by_id(HEADING);
            }
            Err(refused) => error.set(Some(refused)),
        }
    };
    let (label, hint) = (
        desk.say("What was said about it", "What I say about it"),
        desk.say("In the client's own words, if there were any.", "A few words, if I like."),
    );
    view! {
        <details
            class="disclosure"
            prop:open=move || open.get()
            on:toggle=move |event| open.set(event_target::<leptos::web_sys::HtmlDetailsElement>(&event).open())
        >
            <summary>"Choose the stage by hand"</summary>
            <form
                class="stack"
                novalidate
                on:submit=move |event| {
                    event.prevent_default();
                    save();
                }
            >
                <RadioGroup
                    id=CHOICE
                    legend=desk.say("Which of the six fits best?", "Which of the six fits me best?")
                    options
                    value=Signal::derive(move || chosen.get().map(|stance| stance.slug().to_owned()))
                    error
                    on_change=move |slug: String| {
                        error.set(None);
                        chosen.set(Stance::from_slug(&slug));
                    }
                />
                {move || {
                    (chosen.get() == Some(Stance::Maintenance))
                        .then(|| view! { <MaintenanceNote area=desk.id() voice/> })
                }}
                <TextField label hint rows=2 value=why.text() on_input=move |text| why.set(text)/>
                <div class="actions">
                    <button type="submit" class="button primary">
                        "Keep this stage"
                    </button>
                </div>
            </form>
        </details>
    }
    .into_any()
}
