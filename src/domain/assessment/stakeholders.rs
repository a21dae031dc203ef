//! What people around a client said, in interviews and in numbers.

use serde::{Deserialize, Serialize};

/// Interviews with people who know the client, all with the same questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stakeholders {
    /// Asked of everybody, and answered in words.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub questions: Vec<String>,
    /// What everybody is asked to rate; may be empty.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub items: Vec<String>,
    /// The lowest and the highest rating: 1 and 5, or 0 and 10.
    pub scale: (u8, u8),
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub interviews: Vec<Interview>,
}

/// One conversation.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interview {
    /// Whom: a name or initials, for the coach alone.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub who: String,
    pub relation: Relation,
    /// One for each question; an empty one was not answered.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub answers: Vec<String>,
    /// One for each item; none was not rated.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub ratings: Vec<Option<u8>>,
}

/// How somebody is related to the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relation {
    /// The client.
    Own,
    Manager,
    Peer,
    Report,
    #[default]
    Other,
}

impl Relation {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Relation; 5] =
        [Relation::Own, Relation::Manager, Relation::Peer, Relation::Report, Relation::Other];
}

impl Stakeholders {
    /// The two scales that are offered.
    pub const SCALES: [(u8, u8); 2] = [(1, 5), (0, 10)];

    /// Nobody asked yet.
    pub fn blank(questions: Vec<String>, items: Vec<String>, scale: (u8, u8)) -> Self {
        Self { questions, items, scale, interviews: Vec::new() }
    }

    /// Moves a question one down or up, and every answer with it.
    pub fn shift_question(&mut self, at: usize, down: bool) {
        shift(&mut self.questions, self.interviews.iter_mut().map(|interview| &mut interview.answers), at, down);
    }

    /// Takes a question away, and the answers to it.
    pub fn remove_question(&mut self, at: usize) {
        remove(&mut self.questions, self.interviews.iter_mut().map(|interview| &mut interview.answers), at);
    }

    /// Moves an item one down or up, and every rating with it.
    pub fn shift_item(&mut self, at: usize, down: bool) {
        shift(&mut self.items, self.interviews.iter_mut().map(|interview| &mut interview.ratings), at, down);
    }

    /// Takes an item away, and its ratings.
    pub fn remove_item(&mut self, at: usize) {
        remove(&mut self.items, self.interviews.iter_mut().map(|interview| &mut interview.ratings), at);
    }
}

/// Moves a text and what stands under it.
fn shift<'a, T: Clone + Default + 'a>(
    texts: &mut [String],
    under: impl Iterator<Item = &'a mut Vec<T>>,
    at: usize,
    down: bool,
) {
    let to = if down { at + 1 } else { at.saturating_sub(1) };
    let both = at.max(to) + 1;
    if texts.len() >= both {
        texts.swap(at, to);
        for values in under {
            values.resize(values.len().max(both), T::default());
            values.swap(at, to);
        }
    }
}

/// Takes a text away, and what stands under it.
fn remove<'a, T: 'a>(texts: &mut Vec<String>, under: impl Iterator<Item = &'a mut Vec<T>>, at: usize) {
    if at < texts.len() {
        texts.remove(at);
        for values in under.filter(|values| at < values.len()) {
            values.remove(at);
        }
    }
}

impl Interview {
    /// Whether it holds nothing, not even whom to ask.
    pub fn is_empty(&self) -> bool {
        self.who.trim().is_empty()
            && self.answers.iter().all(|answer| answer.trim().is_empty())
            && self.ratings.iter().all(Option::is_none)
    }
}
