//! The skills of motivational interviewing: what each one is, when it helps, when to take care, and how it sounds.
//!
//! 003 names five kinds of reflection and asks for open questions, for silence and for permission before a coach offers an
//! idea. Affirmations and summaries complete the four skills that the method is known by.

use super::text::Worded;

mod affirming;
mod asking;
mod presence;
mod reflecting;

/// One thing said, and an answer to it that shows the skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Exchange {
    /// What the client says; in an example for a person alone, what comes to mind.
    pub said: &'static str,
    /// What the coach says then; in an example for a person alone, what they answer themselves.
    pub reply: &'static str,
}

const fn x(said: &'static str, reply: &'static str) -> Exchange {
    Exchange { said, reply }
}

/// One skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Skill {
    /// Stable: own prompts and filters refer to it.
    pub id: &'static str,
    pub name: &'static str,
    /// What it is; for a person alone, how to use it with oneself.
    pub what: Worded,
    /// When it helps.
    pub when: Worded,
    /// When to be careful with it.
    pub care: Worded,
    /// How it sounds between a client and a coach.
    pub examples: &'static [Exchange],
    /// How it sounds inside one head.
    pub alone: &'static [Exchange],
}

/// Skills that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family {
    pub id: &'static str,
    /// The heading.
    pub name: &'static str,
    pub skills: &'static [Skill],
}

/// Every skill by its family, in the order in which a conversation tends to use them.
pub const FAMILIES: &[Family] = &[
    Family { id: "asking", name: "Asking", skills: asking::ALL },
    Family { id: "affirming", name: "Affirming", skills: affirming::ALL },
    Family { id: "reflecting", name: "Reflecting", skills: reflecting::ALL },
    Family { id: "presence", name: "Gathering and waiting", skills: presence::ALL },
];

/// Every skill, in the order of the families.
pub fn skills() -> impl Iterator<Item = &'static Skill> {
    FAMILIES.iter().flat_map(|family| family.skills)
}

/// The skill with this id.
pub fn skill(id: &str) -> Option<&'static Skill> {
    skills().find(|skill| skill.id == id)
}
