//! Moving an idea: where it stands, where it can go, and how that is said.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::{IconName, MenuItem, focus_by_id},
    domain::{Cluster, Id, Idea, IdeaCommand, board::Group},
};

/// Where an idea can go from where it stands.
#[derive(Clone, PartialEq, Default)]
pub struct Places {
    /// Its place among its neighbours, from 0; none for an idea below another.
    at: Option<usize>,
    /// The ideas of its cluster that stand by themselves, in order.
    order: Vec<Id<Idea>>,
    cluster: Option<Id<Cluster>>,
    clusters: Vec<(Id<Cluster>, String)>,
}

impl Places {
    pub fn of(groups: &[Group], idea: &Id<Idea>) -> Self {
        let mut places = Self::default();
        for group in groups {
            let name = group.cluster.as_ref().map(|cluster| (cluster.id.clone(), cluster.name.clone()));
            let order: Vec<_> = group.threads.iter().map(|thread| thread.idea.id.clone()).collect();
            let holds = group.threads.iter().any(|thread| thread.ideas().iter().any(|below| below.id == *idea));
            if holds {
                places.at = order.iter().position(|other| other == idea);
                places.order = order;
                places.cluster = name.as_ref().map(|(id, _)| id.clone());
            }
            places.clusters.extend(name);
        }
        places
    }

    /// The command that moves it up or down by one; none at the edge.
    pub fn step(&self, idea: &Id<Idea>, down: bool) -> Option<IdeaCommand> {
        let at = self.at?;
        let before = match down {
            false => Some(self.order.get(at.checked_sub(1)?)?.clone()),
            true => {
                self.order.get(at + 1)?;
                self.order.get(at + 2).cloned()
            }
        };
        Some(IdeaCommand::Move { id: idea.clone(), cluster: self.cluster.clone(), before })
    }

    /// The items of the menu "Move".
    pub fn items(&self, desk: Desk, idea: &Id<Idea>) -> Vec<MenuItem> {
        let mut items = Vec::new();
        for (down, words, icon) in [(false, "Up", IconName::ArrowUp), (true, "Down", IconName::ArrowDown)] {
            if let Some(command) = self.step(idea, down) {
                let idea = idea.clone();
                items.push(MenuItem::new(words, move || relocate(desk, &idea, command.clone())).icon(icon));
            }
        }
        let elsewhere = self.clusters.iter().filter(|(id, _)| Some(id) != self.cluster.as_ref());
        for (cluster, name) in elsewhere
            .map(|(id, name)| (Some(id.clone()), format!("To {name}")))
            .chain(self.cluster.is_some().then(|| (None, "To no group".to_owned())))
        {
            let idea = idea.clone();
            items.push(MenuItem::new(name, move || {
                let command = IdeaCommand::Move { id: idea.clone(), cluster: cluster.clone(), before: None };
                relocate(desk, &idea, command);
            }));
        }
        items
    }
}

/// Moves an idea, says where it is now, and keeps the focus on it.
pub fn relocate(desk: Desk, idea: &Id<Idea>, command: IdeaCommand) {
    let words = desk.words(idea);
    if !desk.change(command, format!("Moved {words}")) {
        return;
    }
    let places = Places::of(&desk.groups.read_untracked(), idea);
    if let Some(at) = places.at {
        let name = places.cluster.and_then(|id| places.clusters.into_iter().find(|(other, _)| *other == id));
        let of = name.map_or_else(|| "ideas in no group".to_owned(), |(_, name)| name);
        desk.said.set(format!("{words} is now {} of {} in {of}", at + 1, places.order.len()));
    }
    let id = move_id(idea);
    // Its card may have been put elsewhere in the list by then.
    request_animation_frame(move || focus_by_id(&id));
}

/// The id of the place that holds an idea's Move button.
pub fn move_id(idea: &Id<Idea>) -> String {
    format!("idea-{idea}-move")
}
