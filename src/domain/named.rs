//! What a client has named before: offered again, never asked twice.

use std::sync::Arc;

use super::{
    Board, Client, GenerativeMoment, GoalStatus, Id, Idea, IdeaHome, Model, NaiveDate, Session, WeeklyGoal, sort,
};

/// What a client has to lean on, in their own words: those of the vision and then the latest first, each once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Named {
    pub strengths: Vec<String>,
    pub values: Vec<String>,
    /// People, places, times and things that help: environments of sessions and boards, and what carried earlier goals.
    pub supports: Vec<String>,
}

/// How many ideas are offered at once.
const MOST_IDEAS: usize = 8;

impl Model {
    /// What the client has named in sessions, on boards, in the vision and with earlier goals.
    pub fn named_by(&self, client: &Id<Client>) -> Named {
        self.named(client, None)
    }

    /// The strengths and the environments named by a client besides this session, each once.
    pub fn named_before(&self, session: &Session) -> (Vec<String>, Vec<String>) {
        let Named { strengths, supports, .. } = self.named(&session.client, Some(&session.id));
        (strengths, supports)
    }

    fn named(&self, client: &Id<Client>, except: Option<&Id<Session>>) -> Named {
        let mut named = Named::default();
        if let Some(vision) = self.vision_of(client) {
            add_new(&mut named.strengths, &vision.strengths);
            add_new(&mut named.values, &vision.values);
            add_new(&mut named.supports, &lines(&vision.supports));
        }
        for area in self.focus_areas_of(client) {
            add_new(&mut named.values, &area.values);
        }
        // All of them are named, whenever they were.
        let sessions = self.sessions_of(client, NaiveDate::MAX);
        let of_sessions = sessions.iter().filter(|session| Some(&session.id) != except).map(|s| &s.generative);
        let boards: Vec<Arc<Board>> = self.boards.iter().filter(|board| board.client == *client).cloned().collect();
        for GenerativeMoment { strengths, environments, .. } in of_sessions.chain(boards.iter().map(|b| &b.frame)) {
            add_new(&mut named.strengths, strengths);
            add_new(&mut named.supports, environments);
        }
        let mut goals: Vec<_> = self.weekly_goals.iter().filter(|goal| goal.client == *client).collect();
        sort::by_key(&mut goals, |goal| std::cmp::Reverse((goal.starts, goal.at)));
        for goal in goals {
            add_new(&mut named.supports, &lines(&goal.support));
        }
        named
    }

    /// Whose idea it is.
    pub fn client_of_idea(&self, idea: &Idea) -> Option<Id<Client>> {
        let of_session = || self.sessions.get(idea.session.as_ref()?).map(|session| session.client.clone());
        let of_board = || self.boards.get(idea.board.as_ref()?).map(|board| board.client.clone());
        of_session().or_else(of_board)
    }

    /// The session that an idea came up in, on its board or without one.
    pub fn session_of_idea(&self, idea: &Idea) -> Option<Id<Session>> {
        let of_board = || self.board_of_idea(idea).and_then(|board| board.session.clone());
        idea.session.clone().or_else(of_board)
    }

    /// The board that an idea lies on, if it has one.
    pub fn board_of_idea(&self, idea: &Idea) -> Option<&Arc<Board>> {
        self.boards.iter().find(|board| idea.is_at(&board.home()))
    }

    /// Ideas that a goal could take up instead: those beside the one it grew from, or else of the client's latest session
    /// or board with any. Those chosen come first; those that are a goal already, or put aside, are left out.
    pub fn ideas_for(&self, goal: &WeeklyGoal) -> Vec<Arc<Idea>> {
        let beside = goal.idea.as_ref().and_then(|id| self.ideas.get(id)).and_then(|idea| home_of(idea));
        let mut ideas = match beside {
            Some(home) => self.ideas_at(&home),
            None => self.latest_ideas_of(&goal.client),
        };
        let is_taken = |idea: &Idea| self.goal_from(&idea.id).is_some_and(|taken| taken.id != goal.id);
        ideas.retain(|idea| Some(&idea.id) != goal.idea.as_ref() && !idea.parked && !is_taken(idea));
        sort::by_key(&mut ideas, |idea| !idea.chosen);
        ideas.truncate(MOST_IDEAS);
        ideas
    }

    /// How many weekly goals of the client are active besides this one.
    pub fn other_active_goals(&self, goal: &WeeklyGoal) -> usize {
        let is_other = |other: &&Arc<WeeklyGoal>| other.client == goal.client && other.id != goal.id;
        self.weekly_goals.iter().filter(is_other).filter(|other| other.status == GoalStatus::Active).count()
    }

    fn latest_ideas_of(&self, client: &Id<Client>) -> Vec<Arc<Idea>> {
        let is_theirs = |idea: &&Arc<Idea>| self.client_of_idea(idea).as_ref() == Some(client);
        let latest = self.ideas.iter().filter(is_theirs).max_by_key(|idea| idea.at);
        latest.and_then(|idea| home_of(idea)).map(|home| self.ideas_at(&home)).unwrap_or_default()
    }
}

fn home_of(idea: &Idea) -> Option<IdeaHome> {
    let session = idea.session.clone().map(IdeaHome::Session);
    session.or_else(|| idea.board.clone().map(IdeaHome::Board))
}

/// The lines of a text that say something.
pub fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(String::from).collect()
}

/// `text` with exactly those words of `pool` as lines of their own that are `picked`; all other lines stay.
pub fn with_lines(text: &str, pool: &[String], picked: &[String]) -> String {
    let mut kept = lines(text);
    kept.retain(|line| !pool.contains(line) || picked.contains(line));
    add_new(&mut kept, picked);
    kept.join("\n")
}

fn add_new(list: &mut Vec<String>, more: &[String]) {
    for text in more {
        if !list.contains(text) {
            list.push(text.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn picked_words_become_lines_and_leave_again() {
        let pool = ["A friend", "A quiet room"].map(String::from);
        let picked = with_lines("Shoes by the door", &pool, &pool[..1]);
        assert_eq!(picked, "Shoes by the door\nA friend");
        assert_eq!(with_lines(&picked, &pool, &pool), "Shoes by the door\nA friend\nA quiet room");
        assert_eq!(with_lines(&picked, &pool, &[]), "Shoes by the door");
        assert_eq!(with_lines("", &pool, &pool[1..]), "A quiet room");
    }
}
