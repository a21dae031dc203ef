//! Concerns that belong in other hands: what one may notice, how to speak of it, what to offer, and what is not a coach's part.
//!
//! The four areas and their examples are those of 003; an emergency and a matter of physical health complete them. The
//! examples are facts that anybody could see or hear. None of them means anything on its own: no card counts, scores or
//! names a condition. 003 asks a coach to voice a concern with respect, to pause coaching where help is declined until the
//! person has had it, and to keep a client's name out of any talk with a colleague.

use super::text::Worded;

mod bodily;
mod emergency;
mod mind;
mod note;
mod paper;
mod release;
mod rules;

pub use emergency::{EMERGENCY_STEPS, NO_NUMBER, NO_SERVICES, NUMBER, SERVICES};
pub use note::{OTHER, PRIVATE, QUESTIONS, REPLIES, ROWS, name, reply};
pub use paper::{note, release};
pub use release::{FORM, Field, Release};
pub use rules::{CONFIDENTIAL, DECLINED, LIMITS};

/// One concern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card {
    pub id: &'static str,
    /// For a heading.
    pub name: Worded,
    /// What one may notice: facts and not conclusions.
    pub notice: &'static [Worded],
    /// Respectful words to begin with; for a person alone, words to take to someone who can help.
    pub say: &'static [Worded],
    /// What to offer.
    pub offer: &'static [Worded],
    /// What a coach leaves to others; for a person alone, what need not be carried alone.
    pub leave: &'static [Worded],
}

/// Every card: `depression`, `eating`, `substances`, `anxiety`, `medical`, `emergency`.
pub const CARDS: &[Card] =
    &[mind::DEPRESSION, mind::EATING, mind::SUBSTANCES, mind::ANXIETY, bodily::MEDICAL, emergency::CARD];

/// The card with this id.
pub fn card(id: &str) -> Option<&'static Card> {
    CARDS.iter().find(|card| card.id == id)
}
