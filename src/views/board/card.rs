//! The cards of a list of ideas.

use leptos::prelude::*;

use super::{card_edit::Write, desk::Desk, judge::Judge, tools::Tools};
use crate::{
    components::{Icon, IconName},
    domain::{
        Author, Id, Idea,
        board::{Group, Step, Thread},
    },
};

/// A card and how deep it stands below others.
#[derive(Clone, PartialEq, Eq, Hash)]
struct Row {
    id: Id<Idea>,
    depth: u8,
    is_source: bool,
    /// Its cluster; empty without one.
    zone: String,
}

/// Ideas below ideas are set in a little, and no further than this.
const DEEPEST: u8 = 4;

fn rows(threads: &[Thread], depth: u8, is_source: bool, zone: &str, found: &mut Vec<Row>) {
    for thread in threads {
        found.push(Row { id: thread.idea.id.clone(), depth, is_source, zone: zone.to_owned() });
        let deeper = (depth + 1).min(DEEPEST);
        rows(&thread.built_on, deeper, false, zone, found);
        rows(&thread.sources, deeper, true, zone, found);
    }
}

/// A list of cards: the ideas of these groups, with what was built on an idea or combined into it below it.
#[component]
pub fn Cards(desk: Desk, groups: Memo<Vec<Group>>, step: Step, #[prop(into)] label: Signal<String>) -> impl IntoView {
    let flat = Memo::new(move |_| {
        let mut found = Vec::new();
        for group in groups.read().iter() {
            let zone = group.cluster.as_ref().map(|cluster| cluster.id.to_string()).unwrap_or_default();
            rows(&group.threads, 0, false, &zone, &mut found);
        }
        found
    });
    view! {
        <ul class="cards plain" aria-label=move || label.get()>
            <For each=move || flat.get() key=Clone::clone let:row>
                <Card desk=desk row=row step=step />
            </For>
        </ul>
    }
    .into_any()
}

#[component]
fn Card(desk: Desk, row: Row, step: Step) -> impl IntoView {
    let Row { id, depth, is_source, zone } = row;
    let idea = RwSignal::from(desk.idea(&id));
    let text = Signal::derive(move || idea.read().as_ref().map(|idea| idea.text.clone()).unwrap_or_default());
    let is = move |part: fn(&Idea) -> bool| move || idea.read().as_deref().is_some_and(part);
    let badge = move |part: fn(&Idea) -> bool, kind: &'static str, words: &'static str| {
        move || {
            let icon = (kind == "badge primary").then(|| view! { <Icon name=IconName::Check /> });
            is(part)().then(|| view! { <span class=kind>{icon} {words}</span> })
        }
    };
    let (edited, name) = (id.clone(), id.to_string());
    let writing = desk.writing_on(&id);
    view! {
        <li
            class="idea-card"
            class:chosen=is(|idea| idea.chosen)
            class:parked=is(|idea| idea.parked)
            class:source=is_source
            style:--depth=depth.to_string()
            data-card=name
            data-zone=zone
            data-root=(depth == 0).then_some("")
        >
            <div class="idea-card-head">
                <p class="idea-card-text prose" dir="auto">
                    {is_source.then(|| view! { <span class="visually-hidden">"Combined from: "</span> })}
                    <span data-card-text="">{move || text.get()}</span>
                </p>
                <div class="idea-tools">
                    <Tools desk=desk idea=idea id=id text=text step=step />
                </div>
            </div>
            <p class="cluster idea-badges">
                {badge(|idea| idea.wild, "badge accent", "Wild")}
                {badge(|idea| idea.by == Author::Coach, "badge", "The coach's")}
                // At Choose the button says it.
                {(step != Step::Choose).then(|| badge(|idea| idea.chosen, "badge primary", "Chosen"))}
                {badge(|idea| idea.parked, "badge", "For another time")}
            </p>
            {(step == Step::Choose)
                .then(|| {
                    view! {
                        <div class="cluster idea-judge">
                            <Judge desk=desk idea=idea text=text />
                        </div>
                    }
                })}
            {move || {
                writing.get().map(|writing| view! { <Write desk=desk id=edited.clone() writing=writing /> })
            }}
        </li>
    }
    .into_any()
}
