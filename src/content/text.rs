//! The small shapes that the content is written in.

use crate::domain::format::Voice;

/// A line with a stable id, in the wording for a coach and the wording for a person alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Worded {
    /// Stable: records and tests refer to it.
    pub id: &'static str,
    /// For a coach; in a question, “you” is the client.
    pub coach: &'static str,
    /// For a person coaching themselves. Empty: the coach wording serves both.
    pub own: &'static str,
}

/// A [`Worded`] in one short call, so that a table reads as a table.
pub const fn w(id: &'static str, coach: &'static str, own: &'static str) -> Worded {
    Worded { id, coach, own }
}

impl Worded {
    /// The wording for `voice`.
    pub fn text(&self, voice: Voice) -> &'static str {
        if voice == Voice::Own && !self.own.is_empty() { self.own } else { self.coach }
    }
}

/// A suggestion with a few words that name it, fit for a button or a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tip {
    /// Such as “Make it smaller”.
    pub name: &'static str,
    /// The suggestion itself, with the id of the tip.
    pub text: Worded,
}

/// A [`Tip`] in one short call.
pub const fn tip(name: &'static str, text: Worded) -> Tip {
    Tip { name, text }
}

/// One word or phrase of a picking list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Stable within its list.
    pub id: &'static str,
    /// What the person sees and picks.
    pub name: &'static str,
    /// What is meant, in a short sentence; may be empty.
    pub hint: &'static str,
}

/// A [`Term`] in one short call.
pub const fn term(id: &'static str, name: &'static str, hint: &'static str) -> Term {
    Term { id, name, hint }
}

/// A [`Term`] that needs no hint.
pub const fn word(id: &'static str, name: &'static str) -> Term {
    term(id, name, "")
}

/// Terms that belong together under a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    pub id: &'static str,
    /// The heading.
    pub name: &'static str,
    pub terms: &'static [Term],
}

/// A piece of reading: a title and short paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Topic {
    pub id: &'static str,
    pub title: &'static str,
    pub paragraphs: &'static [&'static str],
}
