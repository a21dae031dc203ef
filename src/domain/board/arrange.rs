//! How the ideas of a board stand: in clusters, and in threads within them.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use super::{Board, Cluster};
use crate::domain::{Id, Idea, IdeaHome, Model, Session};

/// Ideas under one name, or without one.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub cluster: Option<Arc<Cluster>>,
    pub threads: Vec<Thread>,
}

/// An idea, and below it what was built on it and what it was combined from.
#[derive(Debug, Clone, PartialEq)]
pub struct Thread {
    pub idea: Arc<Idea>,
    /// Ideas built on it, which stand in the same cluster.
    pub built_on: Vec<Thread>,
    /// Ideas it was combined from.
    pub sources: Vec<Thread>,
}

impl Thread {
    /// The idea and everything below it.
    pub fn ideas(&self) -> Vec<&Arc<Idea>> {
        let below = self.built_on.iter().chain(&self.sources).flat_map(Thread::ideas);
        std::iter::once(&self.idea).chain(below).collect()
    }
}

impl Board {
    /// Where its ideas are kept.
    pub fn home(&self) -> IdeaHome {
        match &self.session {
            Some(session) => IdeaHome::Session(session.clone()),
            None => IdeaHome::Board(self.id.clone()),
        }
    }
}

impl Model {
    /// The board of a session's generative moment, when it was opened.
    pub fn board_of(&self, session: &Id<Session>) -> Option<&Arc<Board>> {
        // Two tabs may each have begun one: the older one is it.
        self.boards
            .iter()
            .filter(|board| board.session.as_ref() == Some(session))
            .min_by_key(|board| (board.at, &board.id))
    }

    /// The ideas kept there, in the order in which they came.
    pub fn ideas_at(&self, home: &IdeaHome) -> Vec<Arc<Idea>> {
        let mut ideas: Vec<_> = self.ideas.iter().filter(|idea| idea.is_at(home)).cloned().collect();
        ideas.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        ideas
    }

    /// The clusters of a board, in order.
    pub fn clusters_of(&self, board: &Id<Board>) -> Vec<Arc<Cluster>> {
        let mut clusters: Vec<_> = self.clusters.iter().filter(|cluster| cluster.board == *board).cloned().collect();
        clusters.sort_by(|a, b| (a.rank, &a.id).cmp(&(b.rank, &b.id)));
        clusters
    }

    /// Every idea of a board, each exactly once: those in no cluster first, then cluster by cluster. Parked ideas are
    /// among them.
    pub fn arranged(&self, board: &Board) -> Vec<Group> {
        let mut ideas = self.ideas_at(&board.home());
        ideas.sort_by(|a, b| (a.rank, a.at, &a.id).cmp(&(b.rank, b.at, &b.id)));
        let clusters = self.clusters_of(&board.id);
        let known: HashSet<&Id<Cluster>> = clusters.iter().map(|cluster| &cluster.id).collect();
        // An idea whose cluster is gone stands in none.
        let place = |idea: &Idea| idea.cluster.as_ref().filter(|cluster| known.contains(cluster)).cloned();
        let threads = Threads::of(&ideas, place);
        let group = |cluster: Option<&Arc<Cluster>>| Group {
            threads: threads.roots(&cluster.map(|cluster| cluster.id.clone())),
            cluster: cluster.cloned(),
        };
        std::iter::once(group(None)).chain(clusters.iter().map(|cluster| group(Some(cluster)))).collect()
    }
}

/// Who stands below whom.
struct Threads<'a> {
    ideas: &'a [Arc<Idea>],
    place: HashMap<&'a Id<Idea>, Option<Id<Cluster>>>,
    /// The idea that each stands below, if any.
    above: HashMap<&'a Id<Idea>, &'a Id<Idea>>,
    built_on: HashMap<&'a Id<Idea>, Vec<&'a Arc<Idea>>>,
    sources: HashMap<&'a Id<Idea>, Vec<&'a Arc<Idea>>>,
}

impl<'a> Threads<'a> {
    fn of(ideas: &'a [Arc<Idea>], place: impl Fn(&Idea) -> Option<Id<Cluster>>) -> Self {
        let mut threads = Self {
            ideas,
            place: ideas.iter().map(|idea| (&idea.id, place(idea))).collect(),
            above: HashMap::new(),
            built_on: HashMap::new(),
            sources: HashMap::new(),
        };
        let by_id: HashMap<&Id<Idea>, &Arc<Idea>> = ideas.iter().map(|idea| (&idea.id, idea)).collect();
        for idea in ideas {
            for source in idea.sources.iter().filter_map(|source| by_id.get(source)) {
                if threads.hang(&source.id, &idea.id) {
                    threads.sources.entry(&idea.id).or_default().push(source);
                }
            }
        }
        for idea in ideas {
            if let Some(parent) = idea.built_on.as_ref().and_then(|parent| by_id.get(parent))
                && threads.place.get(&parent.id) == threads.place.get(&idea.id)
                && threads.hang(&idea.id, &parent.id)
            {
                threads.built_on.entry(&parent.id).or_default().push(idea);
            }
        }
        threads
    }

    /// Puts an idea below another, unless it hangs already or would hang below itself: commands make no loops, but a
    /// file that someone else wrote may hold one.
    fn hang(&mut self, idea: &'a Id<Idea>, under: &'a Id<Idea>) -> bool {
        let mut at = Some(under);
        while let Some(id) = at {
            if id == idea {
                return false;
            }
            at = self.above.get(id).copied();
        }
        !self.above.contains_key(idea) && self.above.insert(idea, under).is_none()
    }

    fn roots(&self, cluster: &Option<Id<Cluster>>) -> Vec<Thread> {
        let is_root =
            |idea: &&Arc<Idea>| !self.above.contains_key(&idea.id) && self.place.get(&idea.id) == Some(cluster);
        self.ideas.iter().filter(is_root).map(|idea| self.thread(idea)).collect()
    }

    fn thread(&self, idea: &Arc<Idea>) -> Thread {
        let below =
            |found: Option<&Vec<&Arc<Idea>>>| found.into_iter().flatten().map(|other| self.thread(other)).collect();
        Thread {
            idea: idea.clone(),
            built_on: below(self.built_on.get(&idea.id)),
            sources: below(self.sources.get(&idea.id)),
        }
    }
}
