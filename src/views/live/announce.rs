//! What is said about time, politely and seldom.

use leptos::prelude::*;

use super::room::Room;
use crate::{
    components::{StatusLine, milestone},
    domain::Session,
};

/// Five minutes, one minute and time up: of the session, and of the phase. Nothing while the timer is hidden.
#[component]
pub fn Announcements(room: Room) -> impl IntoView {
    let left = room.by_the_second(|session, now| {
        let phase = session.pacing.current;
        Some(Left {
            phase,
            phase_ms: session.pacing.phase_left(phase, now).0,
            session_ms: session.pacing.session_left(now).0,
            timed: session.pacing.phases.get(phase).is_some_and(|pace| pace.planned.0 > 0),
        })
    });
    let words = RwSignal::new(String::new());
    Effect::new(move |before: Option<Option<Left>>| {
        let now = left.get();
        if let (Some(Some(before)), Some(now)) = (before, now)
            && !room.hide_timer.get_untracked()
            && let Some(said) = room.read(|session| say(session, before, now)).flatten()
        {
            words.set(said);
        }
        now
    });
    view! { <StatusLine text=words unseen=true /> }
}

/// The milliseconds left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Left {
    phase: usize,
    phase_ms: i64,
    session_ms: i64,
    /// Whether the phase has time of its own.
    timed: bool,
}

fn say(session: &Session, before: Left, now: Left) -> Option<String> {
    let of_session = milestone(before.session_ms, now.session_ms).map(|words| format!("{words} in the session"));
    of_session.or_else(|| {
        let same = before.phase == now.phase && now.timed;
        let words = milestone(before.phase_ms, now.phase_ms).filter(|_| same)?;
        Some(format!("{words} in {}", session.phases.get(now.phase)?.name))
    })
}
