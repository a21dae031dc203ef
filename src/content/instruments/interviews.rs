//! Talks with people around the client: questions to begin with, and what to promise first.

use crate::{
    content::text::{Term, Worded, w, word},
    domain::assessment::Relation,
};

/// Questions to begin with; a coach changes them freely.
pub const INTERVIEW_QUESTIONS: &[Worded] = &[
    w("at-best", "When have you seen this person at their best?", ""),
    w("count-on", "What can everybody count on with them?", ""),
    w("more-of", "What would you love to see more often?", ""),
    w("in-the-way", "What seems to get in their way?", ""),
    w("one-thing", "If one habit of theirs changed, which one would help the most?", ""),
    w("support", "How could you yourself support that?", ""),
];

/// What people may be asked to rate, to begin with.
pub const INTERVIEW_ITEMS: &[Term] = &[
    word("item-listens", "Listens before deciding"),
    word("item-clear", "Says clearly what is wanted"),
    word("item-keeps", "Keeps agreements"),
    word("item-grows", "Helps others grow"),
];

/// What to promise before the first question.
pub const SAID_IN_PRIVATE: Worded = w(
    "said-in-private",
    "Tell each person what becomes of their words. Ratings of fewer than three people are never shown as a group.",
    "",
);

/// The groups, in the order of [`Relation::ALL`].
pub const RELATIONS: [Term; 5] = [
    word("relation-own", "Self"),
    word("relation-manager", "Manager"),
    word("relation-peer", "Peers"),
    word("relation-report", "Reports"),
    word("relation-other", "Others"),
];

/// What a group is called.
pub fn relation(relation: Relation) -> &'static str {
    let place = Relation::ALL.iter().position(|one| *one == relation).unwrap_or_default();
    RELATIONS[place].name
}
