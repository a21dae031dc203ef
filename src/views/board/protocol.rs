//! The protocols of a good brainstorm as things to switch and see (003): time, number, wild ideas, turns.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::{Checkbox, Icon, IconName, NumberField, TimerFace, Toggle},
    domain::{Board, BoardCommand, Model, Span, board::BrainstormClock},
    platform::clock,
};

/// Minutes that "Add 2 minutes" adds.
const MORE: u16 = 2;

#[component]
pub fn Protocol(desk: Desk) -> impl IntoView {
    let now = clock::use_now();
    let time = desk.read(|board| Some(board.clock.clone()));
    let left = Memo::new(move |_| time.get().and_then(|clock| clock.left(now.get())).map_or(0, |left| left.0));
    let total = Memo::new(move |_| time.get().and_then(|clock| clock.limit).unwrap_or(Span::ZERO).0);
    let runs = Memo::new(move |_| time.get().is_some_and(|clock| clock.is_running()));
    let wild = desk.read(|board| board.wild_round);
    let contributes = desk.read(|board| board.coach_contributes);
    let counted = desk.query(count_words);
    let toggle_time = move |_| {
        let id = desk.id();
        desk.run(if runs.get_untracked() { BoardCommand::PauseClock { id } } else { BoardCommand::StartClock { id } });
    };
    view! {
        <div class="protocol">
            <TimerFace
                label=Signal::derive(move || if runs.get() { "Time for ideas" } else { "Time for ideas, not running" }.to_owned())
                left_ms=left
                total_ms=total
            />
            <div class="cluster">
                <button type="button" class="button small" on:click=toggle_time>
                    {move || {
                        let icon = if runs.get() { IconName::Pause } else { IconName::Play };
                        view! { <Icon name=icon /> }
                    }}
                    {move || if runs.get() { "Pause timer" } else { "Start timer" }}
                </button>
                <button
                    type="button"
                    class="button small"
                    on:click=move |_| _ = desk.run(BoardCommand::AddTime { id: desk.id(), minutes: MORE })
                >
                    <Icon name=IconName::Timer />
                    "Add 2 minutes"
                </button>
                <Toggle
                    small=true
                    icon=IconName::Ideas
                    label="Wild round"
                    pressed=wild
                    on_toggle=Callback::new(move |on| _ = desk.run(BoardCommand::WildRound { id: desk.id(), on }))
                />
            </div>
            <p class="numerals">{move || counted.get()}</p>
            <Aims desk=desk />
            {(!desk.own())
                .then(|| {
                    view! {
                        <Checkbox
                            label="The client said yes to ideas of mine"
                            hint="Then you take turns, and the client goes first."
                            checked=contributes
                            on_change=Callback::new(move |on| {
                                desk.run(BoardCommand::CoachContributes { id: desk.id(), on });
                            })
                        />
                    }
                })}
        </div>
    }
    .into_any()
}

/// How long, and how many: both remind, and neither locks.
#[component]
fn Aims(desk: Desk) -> impl IntoView {
    let minutes = desk.read(|board| board.clock.limit.map_or(0, |limit| limit.as_minutes()));
    let ideas = desk.read(|board| i64::from(board.minimum));
    view! {
        <details class="disclosure">
            <summary>"Change time and number"</summary>
            <div class="aims">
                <Aim
                    label="Time for ideas"
                    unit="minutes"
                    most=BrainstormClock::LONGEST
                    value=minutes
                    on_change=Callback::new(move |minutes| {
                        desk.app.save(BoardCommand::Limit { id: desk.id(), minutes: Some(minutes) })
                    })
                />
                <Aim
                    label="Ideas to aim for"
                    unit="ideas"
                    most=Board::LARGEST_MINIMUM
                    value=ideas
                    on_change=Callback::new(move |ideas| desk.app.save(BoardCommand::Minimum { id: desk.id(), ideas }))
                />
            </div>
        </details>
    }
    .into_any()
}

/// A number from 1 to `most`, taken over as soon as it is one.
#[component]
fn Aim(
    label: &'static str,
    unit: &'static str,
    most: u16,
    value: Memo<i64>,
    on_change: Callback<u16, Result<(), String>>,
) -> impl IntoView {
    let error = RwSignal::new(None::<String>);
    let read = move |text: &str| text.trim().parse::<u16>().ok().filter(|number| (1..=most).contains(number));
    let on_input = Callback::new(move |text: String| {
        if let Some(number) = read(&text) {
            error.set(on_change.run(number).err());
        }
    });
    let on_commit = Callback::new(move |text: String| {
        error.set(read(&text).is_none().then(|| format!("Choose a number from 1 to {most}.")));
    });
    view! {
        <NumberField
            label=label
            unit=unit
            value=Signal::derive(move || value.get().to_string())
            on_input=on_input
            on_commit=on_commit
            error=error
        />
    }
    .into_any()
}

/// Such as “5 of 8 ideas”, and “12 ideas, and 8 was the aim”.
fn count_words(model: &Model, board: &Board) -> String {
    let there = model.ideas_at(&board.home()).len();
    let wanted = usize::from(board.minimum);
    let ideas = if there == 1 { "idea" } else { "ideas" };
    if there < wanted {
        format!("{there} of {wanted} ideas")
    } else {
        format!("{there} {ideas}, and {wanted} was the aim")
    }
}
