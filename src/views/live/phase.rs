//! One phase: its questions, its activities and what was captured in it.

use leptos::prelude::*;

use super::{activity, lines::Notes, prompts::Prompts, room::Room};
use crate::domain::{Session, SessionCommand, Span};

#[component]
pub fn PhaseBody(room: Room, phase: usize) -> impl IntoView {
    let shape = room.shape(phase);
    let id = room.read(|session| session.phases.get(phase).map(|phase| phase.id.clone())).flatten().unwrap_or_default();
    // The questions that were chosen while preparing open the session.
    let own = if phase == 0 { room.read(|session| session.preparation.questions.clone()) } else { None };
    let activities = shape.as_ref().map(|shape| shape.activities.clone()).unwrap_or_default();
    let panels = activities.into_iter().map(|activity| activity::in_session(activity, room.id())).collect_view();
    view! {
        <Prompts room=room phase=phase shape=shape own=own.unwrap_or_default() />
        {panels}
        <Notes room=room phase=id />
        <Skip room=room phase=phase />
    }
    .into_any()
}

/// Passes over the phase, and says beforehand where its time goes.
#[component]
fn Skip(room: Room, phase: usize) -> impl IntoView {
    // The last phase is not skipped but ended.
    let heir = room.memo(move |session| {
        session.pacing.next()?;
        Some(session.phases.get(session.heir_of(phase)?)?.name.clone())
    });
    move || {
        heir.get().map(|heir| {
            let explanation = format!("Its time goes to {heir}.");
            view! {
                <p class="live-skip">
                    <button type="button" class="link" on:click=move |_| skip(room, phase)>
                        "Skip this phase"
                    </button>
                    <span class="muted">{explanation}</span>
                </p>
            }
        })
    }
}

fn skip(room: Room, phase: usize) {
    let now = room.app.now();
    let said = room.read(|session| {
        let left = session.pacing.phase_left(phase, now);
        let name = name(session, phase);
        match session.heir_of(phase).filter(|_| left > Span::ZERO) {
            Some(heir) => format!("{name} skipped. Its {} went to {}", left.clock(), self::name(session, heir)),
            None => format!("{name} skipped"),
        }
    });
    room.app.run_undoable(SessionCommand::Skip { id: room.id(), phase }, said.unwrap_or_default());
}

fn name(session: &Session, phase: usize) -> &str {
    session.phases.get(phase).map_or("The phase", |phase| &phase.name)
}
