//! The kinds of things in the library.

use crate::content::text::{Term, word};

/// What an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A person's own prompt.
    Own,
    Session,
    Stage,
    Prepare,
    Spark,
    ChangeTalk,
    Closing,
    Skill,
    Card,
    Challenge,
    Change,
    Process,
    Confidence,
    Intention,
    Reflection,
    Strength,
    Value,
}

impl Kind {
    /// Every kind, in the order in which they are listed.
    pub const ALL: &[Kind] = &[
        Kind::Own,
        Kind::Session,
        Kind::Stage,
        Kind::Prepare,
        Kind::Spark,
        Kind::ChangeTalk,
        Kind::Closing,
        Kind::Skill,
        Kind::Card,
        Kind::Challenge,
        Kind::Change,
        Kind::Process,
        Kind::Confidence,
        Kind::Intention,
        Kind::Reflection,
        Kind::Strength,
        Kind::Value,
    ];

    /// Its id in addresses, and what one of it is called.
    pub const fn term(self) -> Term {
        match self {
            Kind::Own => word("own", "Your own"),
            Kind::Session => word("session", "Session question"),
            Kind::Stage => word("stage", "Question for a stage"),
            Kind::Prepare => word("prepare", "Opening question"),
            Kind::Spark => word("spark", "Spark for ideas"),
            Kind::ChangeTalk => word("change-talk", "Change talk"),
            Kind::Closing => word("closing", "Closing question"),
            Kind::Skill => word("skill", "Skill"),
            Kind::Card => word("card", "Stage card"),
            Kind::Challenge => word("challenge", "Challenge"),
            Kind::Change => word("change", "Barriers and breaks"),
            Kind::Process => word("process", "Process of change"),
            Kind::Confidence => word("confidence", "Confidence tip"),
            Kind::Intention => word("intention", "Intention"),
            Kind::Reflection => word("reflection", "Reflection"),
            Kind::Strength => word("strength", "Strength"),
            Kind::Value => word("value", "Value"),
        }
    }

    /// Whether all of this kind are questions.
    pub(super) const fn asks(self) -> bool {
        matches!(
            self,
            Kind::Own | Kind::Session | Kind::Stage | Kind::Prepare | Kind::Spark | Kind::ChangeTalk | Kind::Closing
        )
    }
}
