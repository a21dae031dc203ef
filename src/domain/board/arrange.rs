//! How the ideas of a board stand: in clusters, and in threads within them.

use std::{collections::HashMap, sync::Arc};

use super::{Board, Cluster};
use crate::domain::{Id, Idea, IdeaHome, Model, Session, sort};

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
        sort::by(&mut ideas, |a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        ideas
    }

    /// The clusters of a board, in order.
    pub fn clusters_of(&self, board: &Id<Board>) -> Vec<Arc<Cluster>> {
        let mut clusters: Vec<_> = self.clusters.iter().filter(|cluster| cluster.board == *board).cloned().collect();
        sort::by(&mut clusters, |a, b| (a.rank, &a.id).cmp(&(b.rank, &b.id)));
        clusters
    }

    /// Every idea of a board, each exactly once: those in no cluster first, then cluster by cluster. Parked ideas are
    /// among them.
    pub fn arranged(&self, board: &Board) -> Vec<Group> {
        let mut ideas = self.ideas_at(&board.home());
        sort::by(&mut ideas, |a, b| (a.rank, a.at, &a.id).cmp(&(b.rank, b.at, &b.id)));
        let clusters = self.clusters_of(&board.id);
        let threads = Threads::of(&ideas, &clusters);
        let mut groups: Vec<Group> =
            std::iter::once(None).chain(clusters.into_iter().map(Some)).map(Group::empty).collect();
        for root in threads.roots() {
            groups[threads.place[root]].threads.push(threads.thread(root));
        }
        groups
    }
}

impl Group {
    fn empty(cluster: Option<Arc<Cluster>>) -> Self {
        Self { cluster, threads: Vec::new() }
    }
}

/// Who stands below whom. Ideas are named by their place in `ideas`: a board may hold hundreds.
struct Threads<'a> {
    ideas: &'a [Arc<Idea>],
    /// The group of each: 0 for no cluster, then the clusters in order.
    place: Vec<usize>,
    /// The idea that each stands below, if any.
    above: Vec<Option<usize>>,
    built_on: Vec<Vec<usize>>,
    sources: Vec<Vec<usize>>,
}

impl<'a> Threads<'a> {
    fn of(ideas: &'a [Arc<Idea>], clusters: &[Arc<Cluster>]) -> Self {
        let groups: HashMap<&Id<Cluster>, usize> = clusters.iter().map(|cluster| &cluster.id).zip(1..).collect();
        // An idea whose cluster is gone stands in none.
        let place = |idea: &Arc<Idea>| idea.cluster.as_ref().and_then(|id| groups.get(id)).copied().unwrap_or_default();
        let by_id: HashMap<&Id<Idea>, usize> = ideas.iter().map(|idea| &idea.id).zip(0..).collect();
        let mut threads = Self {
            ideas,
            place: ideas.iter().map(place).collect(),
            above: vec![None; ideas.len()],
            built_on: vec![Vec::new(); ideas.len()],
            sources: vec![Vec::new(); ideas.len()],
        };
        for (n, idea) in ideas.iter().enumerate() {
            for source in idea.sources.iter().filter_map(|source| by_id.get(source)) {
                if threads.hang(*source, n) {
                    threads.sources[n].push(*source);
                }
            }
        }
        for (n, idea) in ideas.iter().enumerate() {
            if let Some(parent) = idea.built_on.as_ref().and_then(|parent| by_id.get(parent)).copied()
                && threads.place[parent] == threads.place[n]
                && threads.hang(n, parent)
            {
                threads.built_on[parent].push(n);
            }
        }
        threads
    }

    /// Puts an idea below another, unless it hangs already or would hang below itself: commands make no loops, but a
    /// file that someone else wrote may hold one.
    fn hang(&mut self, idea: usize, under: usize) -> bool {
        let mut at = Some(under);
        while let Some(n) = at {
            if n == idea {
                return false;
            }
            at = self.above[n];
        }
        let is_free = self.above[idea].is_none();
        if is_free {
            self.above[idea] = Some(under);
        }
        is_free
    }

    /// The ideas that stand by themselves, in order.
    fn roots(&self) -> impl Iterator<Item = usize> {
        (0..self.ideas.len()).filter(|idea| self.above[*idea].is_none())
    }

    fn thread(&self, idea: usize) -> Thread {
        let below = |found: &[usize]| found.iter().map(|other| self.thread(*other)).collect();
        Thread {
            idea: self.ideas[idea].clone(),
            built_on: below(&self.built_on[idea]),
            sources: below(&self.sources[idea]),
        }
    }
}
