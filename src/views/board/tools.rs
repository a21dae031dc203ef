//! What can be done with an idea: moving, building on, combining, and the rest.

use std::sync::Arc;

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{
    card_edit::Writing,
    desk::Desk,
    moves::{self, Places, move_id},
};
use crate::{
    components::{IconName, Menu, MenuItem},
    domain::{Author, Id, Idea, IdeaCommand, board::Step},
};

/// The two menus of a card. Alt with an arrow on the first moves the card at once.
#[component]
pub fn Tools(
    desk: Desk,
    idea: RwSignal<Option<Arc<Idea>>>,
    id: Id<Idea>,
    text: Signal<String>,
    step: Step,
) -> impl IntoView {
    let element = move_id(&id);
    let id = StoredValue::new(id);
    let by_key = move |event: KeyboardEvent| {
        let down = match event.key().as_str() {
            "ArrowDown" => true,
            "ArrowUp" => false,
            _ => return,
        };
        if event.alt_key() {
            event.prevent_default();
            moves::step(desk, &id.read_value(), down);
        }
    };
    // Asked for only while the menu is open.
    let places = move || {
        let places = Places::of(&desk.groups.read(), &id.read_value());
        places.map(|places| places.items(desk)).unwrap_or_default()
    };
    let more = move || {
        let kept = idea.get();
        let is_parked = kept.as_ref().is_some_and(|idea| idea.parked);
        let is_mine = desk.own() || kept.as_ref().is_some_and(|idea| idea.by == Author::Coach);
        let write = move |writing| desk.write_on(id.get_value(), writing);
        let mut items = vec![
            MenuItem::new("Build on this", move || write(Writing::BuildOn)).icon(IconName::Add),
            MenuItem::new("Combine with…", move || desk.combine(id.get_value())).icon(IconName::Copy),
        ];
        // Others' words wait for their turn to be changed.
        if is_mine || step.allows_judging() {
            items.push(MenuItem::new("Edit", move || write(Writing::Edit)).icon(IconName::Edit));
        }
        if !desk.own() {
            let by = kept.as_ref().map(|idea| idea.by).unwrap_or_default();
            let (other, words) = match by {
                Author::Client => (Author::Coach, "This was my idea"),
                Author::Coach => (Author::Client, "This was the client's idea"),
            };
            let said = move || {
                format!(
                    "{} is {} now",
                    text.get_untracked(),
                    if other == Author::Coach { "yours" } else { "the client's" }
                )
            };
            items.push(MenuItem::new(words, move || {
                _ = desk.change(IdeaCommand::Credit { id: id.get_value(), by: other }, said)
            }));
        }
        let words = if is_parked { "Bring back" } else { "Keep for another time" };
        items.push(MenuItem::new(words, move || {
            let said =
                || format!("{}: {}", if is_parked { "Back" } else { "Kept for another time" }, text.get_untracked());
            desk.change(IdeaCommand::Park { id: id.get_value(), parked: !is_parked }, said);
        }));
        if step.allows_judging() {
            let remove = move || desk.remove(&id.get_value());
            items.push(MenuItem::new("Remove", remove).icon(IconName::Bin).danger());
        }
        items
    };
    view! {
        <span id=element on:keydown=by_key>
            <Menu
                label=Signal::derive(move || format!("Move {}", text.get()))
                shown=""
                icon=IconName::Move
                kind="small quiet icon-only"
                items=Signal::derive(places)
            />
        </span>
        <Menu
            label=Signal::derive(move || format!("More for {}", text.get()))
            shown=""
            icon=IconName::More
            kind="small quiet icon-only"
            items=Signal::derive(more)
        />
    }
    .into_any()
}
