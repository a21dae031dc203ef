//! What an idea is worth: votes, energy, and whether it is chosen.

use std::sync::Arc;

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::Toggle,
    domain::{Author, Id, Idea, IdeaCommand},
};

/// Votes, energy and choice, each with a tap; each person votes once.
#[component]
pub fn Judge(desk: Desk, idea: RwSignal<Option<Arc<Idea>>>, text: Signal<String>) -> impl IntoView {
    let is = move |part: fn(&Idea) -> bool| Signal::derive(move || idea.read().as_deref().is_some_and(part));
    let mark = move |command: fn(Id<Idea>, bool) -> IdeaCommand, said: [&'static str; 2]| {
        Callback::new(move |on: bool| {
            let Some(id) = idea.with_untracked(|idea| idea.as_ref().map(|idea| idea.id.clone())) else { return };
            if desk.app.run(command(id, on)).is_some() {
                desk.say_that(format!("{} {}", said[usize::from(on)], text.get_untracked()));
            }
        })
    };
    let own = desk.own();
    let about = Signal::derive(move || format!("for {}", text.get()));
    let of_client = |id, on| IdeaCommand::Vote { id, by: Author::Client, on };
    let of_coach = |id, on| IdeaCommand::Vote { id, by: Author::Coach, on };
    let voted = ["Vote taken back from", "Voted for"];
    view! {
        <Toggle
            small=true
            label=if own { "Vote" } else { "Client's vote" }
            about=about
            pressed=is(|idea| idea.votes.contains(&Author::Client))
            on_toggle=mark(of_client, voted)
        />
        {(!own)
            .then(|| {
                view! {
                    <Toggle
                        small=true
                        label="Your vote"
                        about=about
                        pressed=is(|idea| idea.votes.contains(&Author::Coach))
                        on_toggle=mark(of_coach, voted)
                    />
                }
            })}
        <Toggle
            small=true
            label="Energy"
            about=Signal::derive(move || format!("in {}", text.get()))
            pressed=is(|idea| idea.energy)
            on_toggle=mark(|id, on| IdeaCommand::Energy { id, on }, ["No energy marked in", "Energy marked in"])
        />
        <Toggle
            small=true
            label="Choose"
            about=text
            pressed=is(|idea| idea.chosen)
            on_toggle=mark(|id, chosen| IdeaCommand::Choose { id, chosen }, ["No longer chosen:", "Chosen:"])
        />
    }
    .into_any()
}
