//! The protocols of a good brainstorm as things to switch and see (003): time, number, wild ideas, turns.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::{Checkbox, Icon, IconName, TimerFace, Toggle},
    domain::{Board, BoardCommand, Model, Span},
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

/// Such as “5 of 8 ideas”, and “12 ideas, more than the 8 you set out for”.
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
