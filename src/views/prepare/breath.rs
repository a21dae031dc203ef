//! One minute of breathing, for those who want it.

use leptos::prelude::*;

use crate::{
    components::{Icon, IconName, StatusLine},
    content::prepare::BREATH,
    domain::{Span, Timestamp},
    platform::clock,
    views::live::Room,
};

/// Where the minute stands.
#[derive(Clone, Copy, PartialEq)]
enum Minute {
    Waiting,
    Since(Timestamp),
    Done,
}

/// A circle that widens and narrows beside one short line at a time. Without motion, the lines alone.
#[component]
pub fn Breath(room: Room) -> impl IntoView {
    let minute = RwSignal::new(Minute::Waiting);
    let step = Memo::new(move |_| match minute.get() {
        Minute::Since(start) => step_at(room.now.get().since(start)),
        _ => None,
    });
    Effect::new(move || {
        let over = step.get().is_none();
        if over && matches!(minute.get_untracked(), Minute::Since(_)) {
            minute.set(Minute::Done);
        }
    });
    let words = Memo::new(move |_| match (minute.get(), step.get()) {
        (Minute::Since(_), Some(step)) => BREATH[step].text.text(room.voice).to_owned(),
        (Minute::Done, _) => "That was a minute well spent.".into(),
        _ => String::new(),
    });
    let is_on = Memo::new(move |_| matches!(minute.get(), Minute::Since(_)));
    let toggle = move |_| minute.set(if is_on.get_untracked() { Minute::Waiting } else { Minute::Since(clock::now()) });
    view! {
        <section class="card breath" class:on=move || is_on.get()>
            <div class="stack tight">
                <h2>"Breathe for a minute"</h2>
                <Show when=move || minute.get() == Minute::Waiting>
                    <p class="muted">"Seven short lines, one after the other. You can stop at any moment."</p>
                </Show>
                <StatusLine text=words />
                <p>
                    <button type="button" class="button" on:click=toggle>
                        {move || {
                            let name = if is_on.get() { IconName::Close } else { IconName::Play };
                            view! { <Icon name=name /> }
                        }}
                        {move || if is_on.get() { "Stop the minute" } else { "Begin the minute" }}
                    </button>
                </p>
            </div>
            <div class="breath-circle" aria-hidden="true"></div>
        </section>
    }
    .into_any()
}

/// The step that is on after so long; none once the minute is over.
fn step_at(since: Span) -> Option<usize> {
    let mut ends = 0;
    BREATH.iter().position(|step| {
        ends += i64::from(step.seconds) * 1_000;
        since.0 < ends
    })
}
