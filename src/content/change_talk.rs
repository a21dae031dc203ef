//! Change talk by its letters: how each kind sounds, and a question that invites it.

use super::text::{Worded, w};
use crate::domain::ChangeTalk;

/// One kind of change talk.
#[derive(Debug, Clone, Copy)]
pub struct Kind {
    pub kind: ChangeTalk,
    pub name: &'static str,
    /// How it sounds.
    pub sounds: &'static str,
    /// A question that invites it, with its id.
    pub ask: Worded,
}

const fn kind(kind: ChangeTalk, name: &'static str, sounds: &'static str, ask: Worded) -> Kind {
    Kind { kind, name, sounds, ask }
}

/// The seven kinds, in the order of the letters DARN-CAT.
pub const KINDS: &[Kind] = &[
    kind(
        ChangeTalk::Desire,
        "Desire",
        "I want, I wish, I would like",
        w("evoke-desire", "What do you wish were different?", "What do I wish were different?"),
    ),
    kind(
        ChangeTalk::Ability,
        "Ability",
        "I can, I could, I know how",
        w("evoke-ability", "If you decided to, how could you do it?", "If I decided to, how could I do it?"),
    ),
    kind(
        ChangeTalk::Reasons,
        "Reasons",
        "because, so that, it would give me",
        w("evoke-reasons", "What good would come of it for you?", "What good would come of it for me?"),
    ),
    kind(
        ChangeTalk::Need,
        "Need",
        "I have to, it matters, it cannot go on",
        w("evoke-need", "What makes it matter now?", "What makes it matter to me now?"),
    ),
    kind(
        ChangeTalk::Commitment,
        "Commitment",
        "I will, I promise, I am going to",
        w("evoke-commitment", "What will you do, and by when?", "What will I do, and by when?"),
    ),
    kind(
        ChangeTalk::Activation,
        "Activation",
        "I am ready, I am willing, I am about to",
        w("evoke-activation", "What are you ready to try?", "What am I ready to try?"),
    ),
    kind(
        ChangeTalk::TakingSteps,
        "Taking steps",
        "I have begun, this week I did",
        w("evoke-steps", "Which step have you taken already?", "Which step have I taken already?"),
    ),
];

/// The kind as it is worded.
pub fn of(kind: ChangeTalk) -> &'static Kind {
    KINDS.iter().find(|found| found.kind == kind).unwrap_or(&KINDS[0])
}
