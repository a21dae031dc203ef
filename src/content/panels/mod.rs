//! What stands beside the fields of a session's panels: short labels and hints, in both wordings.
//!
//! The prompts above a panel ask the questions; a label only names what is written down.

pub mod ambivalence;
pub mod check_in;
pub mod close;
pub mod generative;
pub mod review;
pub mod scaling;

use super::text::{Worded, w};

/// A field's name and the line of help under it.
#[derive(Debug, Clone, Copy)]
pub struct Label {
    pub name: Worded,
    /// Empty where the name says it all.
    pub hint: Worded,
}

/// The labels of every panel, for the checks of the content.
pub const ALL: &[(&str, &[Label])] = &[
    ("review", review::ALL),
    ("check-in", check_in::ALL),
    ("generative", generative::ALL),
    ("ambivalence", ambivalence::ALL),
    ("scaling", scaling::ALL),
    ("close", close::ALL),
];

/// A name in the wording for a coach and for a person alone; an empty second one is the same as the first.
const fn label(id: &'static str, coach: &'static str, own: &'static str) -> Label {
    Label { name: w(id, coach, own), hint: w(id, "", "") }
}

impl Label {
    /// The same with a line of help.
    const fn hint(mut self, coach: &'static str, own: &'static str) -> Self {
        self.hint = w(self.name.id, coach, own);
        self
    }
}
