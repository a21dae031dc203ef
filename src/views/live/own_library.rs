//! Own prompts and favourites, in a session and before it.

use leptos::prelude::*;

use super::room::Room;
use crate::{
    components::Select,
    content::library::offered,
    domain::{Answer, Id, Moment, Session, SessionCommand},
};

impl Room {
    /// What one's own library offers at this moment, in the session's wording.
    pub fn from_library(self, moment: Moment) -> Memo<Vec<String>> {
        let set = self.memo(|session| session.prompt_set.clone());
        let lines = self.app.memo(move |model| offered(model, set.get().as_ref(), moment));
        Memo::new(move |_| lines.with(|lines| lines.iter().map(|line| line.text(self.voice).to_owned()).collect()))
    }
}

/// Puts that into a signal, for a session that began without the library.
#[component]
pub fn LibraryLines(session: Id<Session>, moment: Moment, lines: RwSignal<Vec<String>>) -> impl IntoView {
    let offered = Room::enter(session).from_library(moment);
    lines.set(offered.get_untracked());
    Effect::new(move || lines.set(offered.get()));
}

/// Which own set is at hand in the session. Nothing without any.
#[component]
pub fn SetChoice(room: Room) -> impl IntoView {
    let sets = room.app.memo(|model| {
        let sets = model.own_sets();
        sets.iter().map(|set| (set.id.to_string(), set.name.clone())).collect::<Vec<_>>()
    });
    let options = Signal::derive(move || {
        let all = (String::new(), "All my sets".to_owned());
        std::iter::once(all).chain(sets.get()).collect::<Vec<_>>()
    });
    let chosen = room.memo(|session| session.prompt_set.as_ref().map(ToString::to_string).unwrap_or_default());
    let choose = move |id: String| {
        let answer = Answer::PromptSet(id.parse().ok());
        room.app.run(SessionCommand::Answer { id: room.id(), answer });
    };
    view! {
        <Show when=move || !sets.read().is_empty()>
            <Select label="Set of prompts at hand" options=options value=chosen on_change=choose />
        </Show>
    }
    .into_any()
}

/// Which own set is at hand, and a word when it has nothing for the phase.
#[component]
pub fn LibrarySet(room: Room, #[prop(into)] offered: Signal<Vec<String>>) -> impl IntoView {
    view! {
        <SetChoice room=room />
        <Show when=move || offered.read().is_empty()>
            <p class="muted">"Nothing in it is for this phase. Another set may have something."</p>
        </Show>
    }
    .into_any()
}
