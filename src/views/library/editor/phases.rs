//! The phases of the format: their order, their shares, and what those come to.

use leptos::prelude::*;

use super::{fields, phase::PhaseEditor, state::Editor};
use crate::{
    components::{Icon, IconName, StatusLine, focus_by_id},
    domain::{Format, FormatPhase},
    platform::random,
    views::{
        library::shares::{ShareBar, shares, times},
        minutes_field::MinutesField,
    },
};

/// Every phase, and a way to add one.
#[component]
pub fn Phases(editor: Editor<Format>) -> impl IntoView {
    let minutes = RwSignal::new(editor.app.with(|model| model.settings().session_minutes));
    let times = Memo::new(move |_| times(&editor.work.read(), minutes.get()));
    let ids =
        Memo::new(move |_| editor.work.read().phases.iter().map(|phase| phase.id.to_string()).collect::<Vec<_>>());
    let each = Memo::new(move |_| shares(&editor.work.read()));
    let total = Memo::new(move |_| match editor.work.read().shares() {
        100 => "The shares add up to 100.".to_owned(),
        0 => "No phase has a share of the time yet.".to_owned(),
        other => format!("The shares add up to {other}: they are scaled to the session."),
    });
    let add = move |_| {
        let phase = FormatPhase::empty(random());
        let name = fields::phase_name(&phase.id);
        editor.change("", |format| format.phases.push(phase));
        request_animation_frame(move || focus_by_id(&name));
    };
    view! {
        <section class="stack">
            <h2>"Phases"</h2>
            <MinutesField
                label="Session length"
                hint="To see what each share comes to."
                value=minutes
                on_change=Callback::new(move |length| minutes.set(length))
            />
            <ShareBar shares=each />
            <StatusLine text=total />
            <ol class="plain stack">
                <For
                    each=move || ids.get()
                    key=|id| id.clone()
                    children=move |id| view! { <PhaseEditor editor=editor id=id times=times /> }
                />
            </ol>
            <div class="actions">
                <button type="button" class="button" id=fields::ADD_PHASE on:click=add>
                    <Icon name=IconName::Add />
                    "Add a phase"
                </button>
            </div>
        </section>
    }
    .into_any()
}
