//! A coach's own prompts, in sets of their own.

pub mod file;

use serde::{Deserialize, Serialize};

use super::{Extra, Id, Kind, Moment, Record, Stance, Timestamp};

/// Own prompts under one name, such as “Sleep” or “For leaders”.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PromptSet {
    pub id: Id<PromptSet>,
    /// Never empty.
    pub name: String,
    /// In the order in which they are offered.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub prompts: Vec<OwnPrompt>,
    /// When the set was made.
    pub at: Timestamp,
    #[serde(flatten)]
    pub extra: Extra,
}

/// One prompt of a set, in its two wordings, and where it fits.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnPrompt {
    /// Unique among all sets: favourites refer to it.
    pub id: String,
    /// As a coach asks it of a client. Never empty.
    pub coach: String,
    /// As a person asks it of themselves. Empty: the coach wording serves.
    #[serde(default, rename = "self", skip_serializing_if = "super::is_default")]
    pub own: String,
    /// The moment that it fits; none is any.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub moment: Option<Moment>,
    /// The stance that it is for; none is any.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub stance: Option<Stance>,
    /// The coaching skill that it practises: an id of the content, empty when it names none.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub skill: String,
}

impl PromptSet {
    /// The most prompts that a set holds: more could not be looked over.
    pub const MOST: usize = 500;

    /// `self` as it was edited from `before`, put onto what became of the set meanwhile: a prompt that came in elsewhere,
    /// such as from the library, stays.
    pub fn onto(mut self, before: &Self, now: &Self) -> Self {
        let has = |set: &Self, id: &str| set.prompts.iter().any(|prompt| prompt.id == id);
        let came_in = now.prompts.iter().filter(|prompt| !has(before, &prompt.id) && !has(&self, &prompt.id));
        let came_in: Vec<_> = came_in.cloned().collect();
        self.prompts.extend(came_in);
        if self.name == before.name {
            self.name.clone_from(&now.name);
        }
        self
    }
}

impl OwnPrompt {
    /// Whether it can be offered at this moment.
    pub fn fits(&self, moment: Moment) -> bool {
        self.moment.is_none_or(|only| only == moment)
    }
}

impl Record for PromptSet {
    const KIND: Kind = Kind::PromptSet;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(name: &str, prompts: &[&str]) -> PromptSet {
        let prompt = |id: &&str| OwnPrompt { id: (*id).into(), coach: format!("{id}?"), ..OwnPrompt::default() };
        let prompts = prompts.iter().map(prompt).collect();
        PromptSet { id: Id::fixed("set"), name: name.into(), prompts, at: Timestamp(0), extra: Extra::new() }
    }

    #[test]
    fn what_came_in_while_a_set_was_edited_stays() {
        let before = set("Sleep", &["a", "b"]);
        let edited = set("Sleep", &["b", "new"]);
        let now = set("Rest", &["a", "b", "copied"]);
        assert_eq!(edited.onto(&before, &now), set("Rest", &["b", "new", "copied"]));
        let renamed = set("Night", &["a", "b"]).onto(&before, &now);
        assert_eq!(renamed, set("Night", &["a", "b", "copied"]));
    }

    #[test]
    fn a_prompt_without_a_moment_fits_anywhere() {
        let any = OwnPrompt::default();
        let closing = OwnPrompt { moment: Some(Moment::Close), ..OwnPrompt::default() };
        assert!(any.fits(Moment::Opening) && any.fits(Moment::Close));
        assert!(closing.fits(Moment::Close) && !closing.fits(Moment::Opening));
    }
}
