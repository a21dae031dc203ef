//! Change talk: what a person says in favour of changing, by the letters DARN-CAT.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Client, Id, Model, Note, sort};

/// What a phrase speaks of (Miller & Rollnick, *Motivational Interviewing*, 3rd ed. 2013: DARN prepares, CAT moves).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeTalk {
    /// “I want …”
    Desire,
    /// “I can …”
    Ability,
    /// “… because …”
    Reasons,
    /// “I have to …”
    Need,
    /// “I will …”
    Commitment,
    /// “I am ready to …”
    Activation,
    /// “I have begun …”
    TakingSteps,
}

impl ChangeTalk {
    /// Every kind, in the order of the letters.
    pub const ALL: [Self; 7] =
        [Self::Desire, Self::Ability, Self::Reasons, Self::Need, Self::Commitment, Self::Activation, Self::TakingSteps];

    /// Whether it goes beyond preparing: commitment, activation, taking steps.
    pub fn is_moving(self) -> bool {
        self >= Self::Commitment
    }
}

impl Model {
    /// What a client has said in favour of changing, the latest first.
    pub fn change_talk_of(&self, client: &Id<Client>) -> Vec<Arc<Note>> {
        let said = |note: &&Arc<Note>| note.client == *client && note.change_talk.is_some();
        let mut notes: Vec<_> = self.notes.iter().filter(said).cloned().collect();
        sort::by(&mut notes, |a, b| (b.at, &b.id).cmp(&(a.at, &a.id)));
        notes
    }

    /// The phrases worth hearing again at a review or after a lapse, at most `count`: those that move first, then those
    /// that prepare, each the latest first and no two alike.
    pub fn words_to_replay(&self, client: &Id<Client>, count: usize) -> Vec<Arc<Note>> {
        let mut notes = self.change_talk_of(client);
        sort::by_key(&mut notes, |note| !note.change_talk.is_some_and(ChangeTalk::is_moving));
        let mut seen = std::collections::HashSet::new();
        notes.retain(|note| seen.insert(note.text.trim().to_lowercase()));
        notes.truncate(count);
        notes
    }
}
