//! Whose idea it is: once the coach may contribute, the two take turns, and a tap says otherwise.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{components::Segmented, domain::Author};

const CLIENT: &str = "client";
const COACH: &str = "coach";

/// Whoever is next is offered; what a tap says holds for one idea.
#[derive(Clone, Copy)]
pub struct Speaker {
    turn: Memo<Author>,
    spoken: RwSignal<Option<Author>>,
}

impl Speaker {
    pub fn of(desk: Desk) -> Self {
        Self { turn: desk.turn(), spoken: RwSignal::new(None) }
    }

    /// Whose the idea in hand is.
    pub fn now(self) -> Author {
        self.spoken.get().unwrap_or_else(|| self.turn.get())
    }

    /// The idea was added: the next one begins with whose turn it is.
    pub fn next(self) {
        self.spoken.set(None);
    }
}

/// The choice, where there is one.
#[component]
pub fn Whose(desk: Desk, speaker: Speaker) -> impl IntoView {
    let contributes = desk.read(|board| board.coach_contributes);
    view! {
        <Show when=move || contributes.get()>
            <Segmented
                legend="Whose idea"
                options=vec![(CLIENT.into(), "The client's".into()), (COACH.into(), "Mine".into())]
                value=Signal::derive(move || if speaker.now() == Author::Coach { COACH } else { CLIENT }.to_owned())
                on_change=move |who: String| {
                    speaker.spoken.set(Some(if who == COACH { Author::Coach } else { Author::Client }));
                }
            />
        </Show>
    }
    .into_any()
}
