//! A card for each place where a person may stand with one behaviour (003): what it sounds like, what serves there and
//! when it is time to move on.

mod action;
mod cant;
mod contemplation;
mod maintenance;
mod preparation;
mod wont;

use super::text::{Worded, w};
use crate::domain::Stance;

/// All there is to know about one stance. Every line has both wordings; its id begins with the slug of the stance and the
/// name of the list, such as `wont-helps-03`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageCard {
    pub stance: Stance,
    /// Such as “Precontemplation: I won't”; for a person alone without the learned word.
    pub name: Worded,
    /// The stance in one sentence.
    pub nutshell: Worded,
    /// What the person may be heard to say, or may hear themselves think.
    pub sounds: &'static [Worded],
    /// What the person needs.
    pub needs: &'static [Worded],
    /// What helps.
    pub helps: &'static [Worded],
    /// What is better left alone.
    pub avoid: &'static [Worded],
    /// Goals that fit: thinking and feeling early, doing later.
    pub goals: &'static [Worded],
    /// Questions to ask.
    pub questions: &'static [Worded],
    /// Signs that the next stage is near.
    pub moving_on: &'static [Worded],
    /// What may go wrong here.
    pub risks: &'static [Worded],
    /// When to leave this stage.
    pub exit: Worded,
    /// What comes next.
    pub next: Worded,
}

impl StageCard {
    /// The lists, each with the name that its ids carry, in the order of the card.
    pub const fn lists(&self) -> [(&'static str, &'static [Worded]); 8] {
        [
            ("sounds", self.sounds),
            ("needs", self.needs),
            ("helps", self.helps),
            ("avoid", self.avoid),
            ("goals", self.goals),
            ("questions", self.questions),
            ("moving-on", self.moving_on),
            ("risks", self.risks),
        ]
    }

    /// Every line of the card.
    pub fn lines(&'static self) -> impl Iterator<Item = &'static Worded> {
        let single = [&self.name, &self.nutshell, &self.exit, &self.next];
        single.into_iter().chain(self.lists().into_iter().flat_map(|(_, lines)| lines))
    }
}

/// How to read the cards: said once, above them.
pub const READING: &[Worded] = &[
    w(
        "stages-reading-01",
        "A stage belongs to one habit at one time, and never to a person.",
        "A stage belongs to one habit of mine at one time, and it is not who I am.",
    ),
    w(
        "stages-reading-02",
        "The same person may be far along with walking and undecided about sleep.",
        "I may be far along with walking and undecided about sleep.",
    ),
    w(
        "stages-reading-03",
        "People go back as well as on, and each round teaches something.",
        "I may go back as well as on, and each round teaches me something.",
    ),
    w(
        "stages-reading-04",
        "Nobody has to be moved. A card says what serves where somebody is today.",
        "Nobody has to move me. A card tells me what serves where I am today.",
    ),
    w(
        "stages-reading-05",
        "Confidence travels: what grows in one area often opens the next.",
        "My confidence travels: what I grow in one area often opens the next.",
    ),
];

/// The cards, in the order of [`Stance::ALL`].
pub const CARDS: &[StageCard] =
    &[wont::CARD, cant::CARD, contemplation::CARD, preparation::CARD, action::CARD, maintenance::CARD];

/// The card of a stance.
pub const fn card(stance: Stance) -> &'static StageCard {
    match stance {
        Stance::Wont => &wont::CARD,
        Stance::Cant => &cant::CARD,
        Stance::Contemplation => &contemplation::CARD,
        Stance::Preparation => &preparation::CARD,
        Stance::Action => &action::CARD,
        Stance::Maintenance => &maintenance::CARD,
    }
}
