//! One barrier: set aside, seen anew, or solved, with a place for the words.

use leptos::prelude::*;

use super::Desk;
use crate::{
    app::DraftArea,
    components::{Icon, IconName, OneOf, focus_by_id},
    content::change::barrier_guide,
    domain::{BarrierSort, FocusAreaCommand, draft},
};

const SORTS: &[(BarrierSort, &str)] = &[
    (BarrierSort::SetAside, "Set aside for now"),
    (BarrierSort::Reframe, "Reframe"),
    (BarrierSort::Solve, "Solve with what moves you"),
];

const OWN_SORTS: &[(BarrierSort, &str)] = &[
    (BarrierSort::SetAside, "Set aside for now"),
    (BarrierSort::Reframe, "Reframe"),
    (BarrierSort::Solve, "Solve with what moves me"),
];

#[component]
pub fn Sort(desk: Desk, at: usize, text: String) -> impl IntoView {
    let Desk { app, voice, .. } = desk;
    let sort = desk.read(move |area| area.barriers.get(at).and_then(|barrier| barrier.sort));
    let words = desk.read(move |area| area.barriers.get(at).map(|barrier| barrier.words.clone()).unwrap_or_default());
    let is_solved_by = desk.read(|area| area.motivators.join(", "));
    let (drafted, removed) = (text.clone(), text.clone());
    let save =
        Callback::new(move |words| app.save(FocusAreaCommand::DescribeBarrier { id: desk.id(), barrier: at, words }));
    let remove = move |_| {
        let command = FocusAreaCommand::RemoveBarrier { id: desk.id(), barrier: at };
        if app.run_undoable(command, "Barrier removed").is_some() {
            focus_by_id("new-barrier");
        }
    };
    let help = move || {
        let sort = sort.get()?;
        let guide = barrier_guide(sort);
        let moves = (sort == BarrierSort::Solve && !is_solved_by.read().is_empty())
            .then(|| view! { <p>{desk.say("What moves them: ", "What moves me: ")} <b dir="auto">{is_solved_by.get()}</b></p> });
        let label = match sort {
            BarrierSort::SetAside => desk.say("When to look at it again", "When I look at it again"),
            BarrierSort::Reframe => desk.say("Another way to see it", "Another way for me to see it"),
            BarrierSort::Solve => desk.say("The way through", "My way through"),
        };
        let questions = guide.questions.iter().map(|asked| view! { <li>{asked.text(voice)}</li> }).collect_view();
        let (name, value) =
            (draft::BARRIER_RESPONSE.of(&desk.id()).with_part(format!("{}:{drafted}", guide.name)), words);
        Some(view! {
            <p class="muted">{guide.meaning.text(voice)}</p>
            {moves}
            <DraftArea label name value on_save=save/>
            <details class="disclosure">
                <summary>"Questions that help here"</summary>
                <ul>{questions}</ul>
            </details>
        })
    };
    view! {
        <li class="card sunken stack">
            <OneOf
                legend=text
                options=desk.sorts()
                value=sort
                on_change=Callback::new(move |sort| {
                    let command = FocusAreaCommand::SortBarrier { id: desk.id(), barrier: at, sort: Some(sort) };
                    _ = app.run(command);
                })
            />
            {help}
            <p>
                <button
                    type="button"
                    class="button small quiet"
                    aria-label=format!("Remove barrier {removed}")
                    on:click=remove
                >
                    <Icon name=IconName::Bin/>
                    "Remove"
                </button>
            </p>
        </li>
    }
    .into_any()
}

impl Desk {
    fn sorts(self) -> &'static [(BarrierSort, &'static str)] {
        match self.voice {
            crate::domain::Voice::Coach => SORTS,
            crate::domain::Voice::Own => OWN_SORTS,
        }
    }
}
