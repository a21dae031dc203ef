//! Borrowing time from another phase, and lending it.

use leptos::prelude::*;

use super::room::Room;
use crate::{
    components::Dialog,
    domain::{Id, Session, SessionCommand, Span, Timestamp},
    platform::page,
};

/// What can be borrowed at a time, in minutes.
const STEPS: [i64; 3] = [1, 2, 5];

/// The dialog: each other phase with the time it has left, and what can be moved.
#[component]
pub fn MoveTime(session: Id<Session>, open: RwSignal<bool>) -> impl IntoView {
    let room = Room::enter(session);
    // Who has gone on typing until it came is not interrupted.
    open.set(!page::is_typing());
    view! {
        <Dialog open=open title="Move time">
            <Choices room=room open=open />
        </Dialog>
    }
}

/// A phase to borrow from or to lend to.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Other {
    phase: usize,
    name: String,
    left: Span,
}

fn others(session: &Session, now: Timestamp) -> Vec<Other> {
    let pacing = &session.pacing;
    session
        .phases
        .iter()
        .enumerate()
        .filter(|(i, _)| *i != pacing.current && !pacing.phases[*i].skipped)
        .map(|(phase, it)| Other { phase, name: it.name.clone(), left: pacing.phase_left(phase, now).max(Span::ZERO) })
        .collect()
}

#[component]
fn Choices(room: Room, open: RwSignal<bool>) -> impl IntoView {
    let others = room.by_the_second(others);
    let here = room
        .read(|session| session.current_phase().map(|phase| phase.name.clone()).unwrap_or_default())
        .unwrap_or_default();
    // The rest to lend shrinks by the second; a minute's grain keeps the dialog still.
    let mine = room.by_the_second(|session, now| session.pacing.phase_left(session.pacing.current, now).0 / 60_000);
    let lends = Memo::new(move |_| mine.get() > 0);
    let intro = format!("{here} can borrow from another phase, or lend what it has left.");
    view! {
        <p>{intro}</p>
        <ul class="plain rows move-time">
            <For each=move || others.get() key=|other| other.phase let:other>
                <OtherRow room=room open=open phase=other.phase name=other.name others=others lends=lends />
            </For>
        </ul>
    }
}

#[component]
fn OtherRow(
    room: Room,
    open: RwSignal<bool>,
    phase: usize,
    name: String,
    others: Memo<Vec<Other>>,
    lends: Memo<bool>,
) -> impl IntoView {
    let left = Memo::new(move |_| {
        others.read().iter().find(|other| other.phase == phase).map(|other| other.left).unwrap_or_default()
    });
    let has = Memo::new(move |_| left.get() >= Span::seconds(1));
    let words = Memo::new(move |_| format!("{} min left", left.get().0 / 60_000));
    let borrow = {
        let name = name.clone();
        move || {
            STEPS
                .map(|minutes| {
                    let unit = if minutes == 1 { "minute" } else { "minutes" };
                    let (label, from) = (format!("Borrow {minutes} {unit} from {name}"), name.clone());
                    view! {
                        <button
                            type="button"
                            class="button small"
                            aria-label=label
                            on:click=move |_| move_time(room, open, phase, &from, Some(Span::minutes(minutes)))
                        >
                            {format!("Borrow {minutes}")}
                        </button>
                    }
                })
                .collect_view()
        }
    };
    let lend = {
        let name = name.clone();
        move || {
            let name = name.clone();
            lends.get().then(|| {
                view! {
                    <button
                        type="button"
                        class="button small"
                        aria-label=format!("Lend the rest to {name}")
                        on:click=move |_| move_time(room, open, phase, &name, None)
                    >
                        "Lend the rest"
                    </button>
                }
            })
        }
    };
    view! {
        <li class="move-row">
            <p>
                <span class="row-title">{name}</span>
                <span class="row-meta numerals">{move || words.get()}</span>
            </p>
            <div class="cluster">
                {move || has.get().then(&borrow)}
                {lend}
            </div>
        </li>
    }
}

/// Borrows `span` from a phase, or lends it what is left here; says what was moved, and offers the way back.
fn move_time(room: Room, open: RwSignal<bool>, other: usize, name: &str, span: Option<Span>) {
    let Some(here) = room.read(|session| session.pacing.current) else { return };
    let (from, to) = if span.is_some() { (other, here) } else { (here, other) };
    let now = room.app.now();
    let left = room.read(|session| session.pacing.phase_left(from, now)).unwrap_or_default();
    let moved = span.unwrap_or(left).min(left).max(Span::ZERO).clock();
    let said = match span {
        Some(_) => format!("{moved} borrowed from {name}"),
        None => format!("{moved} lent to {name}"),
    };
    open.set(false);
    let span = span.unwrap_or(Span(i64::MAX));
    room.app.run_undoable(SessionCommand::MoveTime { id: room.id(), from, to, span }, said);
}
