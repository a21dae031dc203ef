//! The sets of questions that a phase has: its own, those for the stage in hand, and those of one's own library. One of
//! them is shown at a time.

use std::sync::Arc;

use leptos::prelude::*;

use super::{own_library::LibrarySet, room::Room};
use crate::{
    app::Later,
    components::Segmented,
    domain::{FocusArea, FormatPhase, Moment, PromptSource, SettingsCommand},
    views::{Piece, in_hand::InHand},
};

/// A handle on the sets of one phase. Copy it freely.
#[derive(Clone, Copy)]
pub struct Sets {
    room: Room,
    moment: Moment,
    area: Memo<Option<Arc<FocusArea>>>,
    phase: StoredValue<Vec<String>>,
    stage: RwSignal<Vec<String>>,
    library: RwSignal<Vec<String>>,
    has_sets: Memo<bool>,
    picked: RwSignal<Option<PromptSource>>,
    pub source: Memo<PromptSource>,
}

impl Sets {
    /// `own` are the questions that were prepared for this phase.
    pub fn of(room: Room, phase: usize, shape: Option<FormatPhase>, own: Vec<String>) -> Self {
        let moment = room.moment(phase);
        let area = InHand::of_session(room.id()).map_or_else(|| Memo::new(|_| None), |hand| hand.area);
        let (stage, library) = (RwSignal::new(Vec::new()), RwSignal::new(Vec::new()));
        let has_sets = room.app.memo(|model| !model.prompt_sets.is_empty());
        let is_prepared = !own.is_empty();
        let of_format = shape.into_iter().flat_map(|shape| shape.prompts);
        let phase: Vec<_> = own.into_iter().chain(of_format.map(|prompt| prompt.text(room.voice).to_owned())).collect();
        let phase = StoredValue::new(phase);
        let picked = RwSignal::new(None);
        let last = room.app.memo(|model| model.settings().prompts);
        let there = move |source| is_there(source, phase, stage, library, has_sets);
        let source = Memo::new(move |_| {
            let picked = picked.get().filter(|source| there(*source));
            picked.unwrap_or_else(|| PromptSource::first(last.get(), is_prepared, there))
        });
        Self { room, moment, area, phase, stage, library, has_sets, picked, source }
    }

    /// What fills the sets that come with a later part of the program. Where that part is here they are full at once.
    pub fn filled(self) -> AnyView {
        let Self { room, moment, area, stage, library, .. } = self;
        view! {
            <Later silent=true piece=Piece::StageLines(area.into(), moment, room.voice, stage) />
            <Later silent=true piece=Piece::LibraryLines(room.id(), moment, library) />
        }
        .into_any()
    }

    /// The questions of a set, the best first.
    pub fn lines(self, source: PromptSource) -> Vec<String> {
        match source {
            PromptSource::Phase => self.phase.get_value(),
            PromptSource::Stage => self.stage.get(),
            PromptSource::Library => self.library.get(),
        }
    }

    /// The sets there are to choose from.
    fn there(self) -> Vec<PromptSource> {
        let there = |source: &PromptSource| is_there(*source, self.phase, self.stage, self.library, self.has_sets);
        PromptSource::ALL.into_iter().filter(there).collect()
    }

    /// Stays with the set in view, whatever still comes: one of its questions was taken in hand.
    pub fn stay(self) {
        self.picked.set(Some(self.source.get_untracked()));
    }

    fn pick(self, source: PromptSource) {
        self.picked.set(Some(source));
        self.room.app.run(SettingsCommand::Prompts(source));
    }
}

fn is_there(
    source: PromptSource,
    phase: StoredValue<Vec<String>>,
    stage: RwSignal<Vec<String>>,
    library: RwSignal<Vec<String>>,
    has_sets: Memo<bool>,
) -> bool {
    match source {
        PromptSource::Phase => !phase.read_value().is_empty(),
        PromptSource::Stage => !stage.read().is_empty(),
        // An own set that has nothing for this phase can be changed for another one.
        PromptSource::Library => !library.read().is_empty() || has_sets.get(),
    }
}

/// Which set is shown; nothing where there is no choice.
#[component]
pub fn Switch(sets: Sets) -> impl IntoView {
    let there = Memo::new(move |_| sets.there());
    let words = move |source: PromptSource| match source {
        PromptSource::Phase => "This phase",
        PromptSource::Stage if sets.room.own() => "Where I am",
        PromptSource::Stage => "This stage",
        PromptSource::Library => "My library",
    };
    move || {
        let there = there.get();
        (there.len() > 1).then(|| {
            let options = there.iter().map(|source| (source.slug().to_owned(), words(*source).to_owned())).collect();
            view! {
                <Segmented
                    legend="Questions to show"
                    options=options
                    value=Signal::derive(move || sets.source.get().slug().to_owned())
                    on_change=move |slug: String| {
                        let found = PromptSource::ALL.into_iter().find(|source| source.slug() == slug);
                        found.into_iter().for_each(|source| sets.pick(source));
                    }
                />
            }
        })
    }
}

/// What the set is, above its questions.
#[component]
pub fn SetName(sets: Sets) -> impl IntoView {
    let voice = sets.room.voice;
    move || match sets.source.get() {
        PromptSource::Phase => ().into_any(),
        PromptSource::Stage => view! { <Later piece=Piece::StageName(sets.area.into(), voice) /> }.into_any(),
        PromptSource::Library => view! { <LibrarySet room=sets.room offered=sets.library /> }.into_any(),
    }
}

/// Why the questions of the stage are these.
#[component]
pub fn Why(sets: Sets) -> impl IntoView {
    view! {
        <Show when=move || sets.source.get() == PromptSource::Stage>
            <Later piece=Piece::WhyThese(sets.area.into(), sets.moment, sets.room.voice) />
        </Show>
    }
}
