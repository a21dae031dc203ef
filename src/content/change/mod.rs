//! What helps a change along, whatever the stage: barriers, two minds, what moves a person, breaks, and fresh air (003).

mod ambivalence;
mod barriers;
mod motivators;
mod refreshers;
mod slips;
mod stall;

use super::text::Worded;

pub use ambivalence::{SOURCES, Source};
pub use barriers::{BARRIERS, BarrierGuide, SORT_ASK, barrier_guide};
pub use motivators::{MOTIVATOR_QUESTIONS, MOTIVATORS, VALUE_LINKS};
pub use refreshers::{BOREDOM_SIGNS, REFRESHERS, SLIPPING_SIGNS};
pub use slips::{LAPSE, PLANNED_CAUTION, PLANNED_LAPSE, RELAPSE, RESTART_ASK, SLIPS, SlipGuide, slip_guide};
pub use stall::{OTHER_HELP, STALL_ASK, STALL_NOTES, STALL_PATHS};

/// Every question of this part.
pub fn questions() -> impl Iterator<Item = &'static Worded> {
    [&SORT_ASK, &RESTART_ASK, &STALL_ASK]
        .into_iter()
        .chain(BARRIERS.iter().flat_map(|guide| guide.questions))
        .chain(SOURCES.iter().map(|source| &source.ask))
        .chain(MOTIVATOR_QUESTIONS)
        .chain(VALUE_LINKS)
        .chain(SLIPS.iter().flat_map(|slip| slip.questions))
}

/// Every other line of this part.
pub fn sayings() -> impl Iterator<Item = &'static Worded> {
    BARRIERS
        .iter()
        .flat_map(|guide| [&guide.meaning, &guide.when].into_iter().chain(guide.respond))
        .chain(SOURCES.iter().flat_map(|source| [&source.sounds, &source.respond]))
        .chain(SLIPS.iter().flat_map(|slip| [&slip.meaning].into_iter().chain(slip.steps)))
        .chain([&PLANNED_CAUTION])
        .chain(REFRESHERS.iter().chain(STALL_PATHS).chain(OTHER_HELP).map(|tip| &tip.text))
        .chain(BOREDOM_SIGNS)
        .chain(SLIPPING_SIGNS)
        .chain(STALL_NOTES)
}
