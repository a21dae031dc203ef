//! Moving an idea: where it stands, where it can go, and how that is said.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::{Dropped, IconName, MenuItem, focus_by_id},
    domain::{
        Cluster, Id, Idea, IdeaCommand,
        board::{Group, Step, Thread},
    },
};

/// Where an idea can go from where it stands.
#[derive(Clone, PartialEq)]
pub struct Places {
    /// What moves: the idea itself, or the one that it was combined into and stays below.
    idea: Id<Idea>,
    /// Its place among its neighbours, from 0; none for an idea below another.
    at: Option<usize>,
    /// The ideas of its cluster that stand by themselves, in order.
    order: Vec<Id<Idea>>,
    cluster: Option<Id<Cluster>>,
    clusters: Vec<(Id<Cluster>, String)>,
}

/// What moves when `idea` is to move, if it is in this thread.
fn mover(thread: &Thread, idea: &Id<Idea>) -> Option<Id<Idea>> {
    let own = &thread.idea.id;
    if own == idea {
        return Some(own.clone());
    }
    let of_source = |source: &Thread| {
        let moves = mover(source, idea)?;
        Some(if moves == source.idea.id { own.clone() } else { moves })
    };
    thread.built_on.iter().find_map(|below| mover(below, idea)).or_else(|| thread.sources.iter().find_map(of_source))
}

impl Places {
    /// None for an idea that is not among these.
    pub fn of(groups: &[Group], idea: &Id<Idea>) -> Option<Self> {
        let named = |group: &Group| group.cluster.as_ref().map(|cluster| (cluster.id.clone(), cluster.name.clone()));
        groups.iter().find_map(|group| {
            let idea = group.threads.iter().find_map(|thread| mover(thread, idea))?;
            let order: Vec<_> = group.threads.iter().map(|thread| thread.idea.id.clone()).collect();
            Some(Self {
                at: order.iter().position(|other| *other == idea),
                idea,
                order,
                cluster: named(group).map(|(id, _)| id),
                clusters: groups.iter().filter_map(named).collect(),
            })
        })
    }

    fn to(&self, cluster: Option<Id<Cluster>>, before: Option<Id<Idea>>) -> IdeaCommand {
        IdeaCommand::Move { id: self.idea.clone(), cluster, before }
    }

    /// The command that moves it up or down by one; none at the edge.
    pub fn step(&self, down: bool) -> Option<IdeaCommand> {
        let at = self.at?;
        let before = match down {
            false => Some(self.order.get(at.checked_sub(1)?)?.clone()),
            true => {
                self.order.get(at + 1)?;
                self.order.get(at + 2).cloned()
            }
        };
        Some(self.to(self.cluster.clone(), before))
    }

    /// The command that puts it where it was dropped; none where it stands already.
    fn drop(&self, cluster: Option<Id<Cluster>>, before: Option<Id<Idea>>) -> Option<IdeaCommand> {
        let stays = match self.at {
            _ if cluster != self.cluster => false,
            // Below another idea of the same cluster its place is there.
            None => true,
            Some(at) => before.as_ref() == self.order.get(at) || before.as_ref() == self.order.get(at + 1),
        };
        (!stays).then(|| self.to(cluster, before))
    }

    /// The items of the menu "Move".
    pub fn items(&self, desk: Desk) -> Vec<MenuItem> {
        let mut items = Vec::new();
        for (down, words, icon) in [(false, "Up", IconName::ArrowUp), (true, "Down", IconName::ArrowDown)] {
            if let Some(command) = self.step(down) {
                items.push(MenuItem::new(words, move || relocate(desk, command.clone())).icon(icon));
            }
        }
        let elsewhere = self.clusters.iter().filter(|(id, _)| Some(id) != self.cluster.as_ref());
        for (cluster, name) in elsewhere
            .map(|(id, name)| (Some(id.clone()), format!("To {name}")))
            .chain(self.cluster.is_some().then(|| (None, "To no group".to_owned())))
        {
            let command = self.to(cluster, None);
            items.push(MenuItem::new(name, move || relocate(desk, command.clone())));
        }
        if items.is_empty() {
            let group = move || desk.turn_to(Step::Group);
            items.push(MenuItem::new("Nowhere else yet: make a group", group).icon(IconName::Add));
        }
        items
    }
}

/// Moves an idea as its card was dropped.
pub fn dropped(desk: Desk, dropped: &Dropped) {
    let Ok(idea) = dropped.card.parse() else { return };
    let cluster = dropped.zone.parse().ok();
    let before = dropped.before.as_ref().and_then(|before| before.parse().ok());
    let places = Places::of(&desk.groups.read_untracked(), &idea);
    if let Some(command) = places.and_then(|places| places.drop(cluster, before)) {
        relocate(desk, command);
    }
}

/// Moves an idea by one place, as Alt with an arrow key does.
pub fn step(desk: Desk, idea: &Id<Idea>, down: bool) {
    let places = Places::of(&desk.groups.read_untracked(), idea);
    match places.and_then(|places| places.step(down)) {
        Some(command) => relocate(desk, command),
        None => desk.say_that(format!("{} stays where it is", desk.words(idea))),
    }
}

/// Moves an idea, says where it is now, and keeps the focus on it.
fn relocate(desk: Desk, command: IdeaCommand) {
    let IdeaCommand::Move { id, .. } = &command else { return };
    let (idea, element) = (id.clone(), move_id(id));
    if desk.change(command, || whereabouts(desk, &idea)) {
        // Its card may have been put elsewhere in the list by then.
        request_animation_frame(move || focus_by_id(&element));
    }
}

/// Such as "Sing is now 2 of 3 in Music".
fn whereabouts(desk: Desk, idea: &Id<Idea>) -> String {
    let words = desk.words(idea);
    let Some(places) = Places::of(&desk.groups.read_untracked(), idea) else { return format!("Moved {words}") };
    let name = places.cluster.and_then(|id| places.clusters.into_iter().find(|(other, _)| *other == id));
    let of = name.map_or_else(|| "ideas in no group".to_owned(), |(_, name)| name);
    match places.at {
        Some(at) => format!("{words} is now {} of {} in {of}", at + 1, places.order.len()),
        None => format!("{words} is now in {of}"),
    }
}

/// The id of the place that holds an idea's Move button.
pub fn move_id(idea: &Id<Idea>) -> String {
    format!("idea-{idea}-move")
}
