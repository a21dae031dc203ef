//! What helps a change along, whatever the stage: barriers, two minds, what moves a person, breaks, and fresh air (003).

mod ambivalence;
mod barriers;
mod motivators;
mod refreshers;
mod slips;
mod stall;

use super::text::Worded;

pub use ambivalence::{SOURCES, Source};
pub use barriers::{BARRIER_SORTS, BarrierSort, SORT_ASK};
pub use motivators::{MOTIVATOR_QUESTIONS, MOTIVATORS, VALUE_LINKS};
pub use refreshers::{BOREDOM_SIGNS, REFRESHERS, SLIPPING_SIGNS};
pub use slips::{PLANNED_CAUTION, RESTART_ASK, SLIPS, SlipGuide};
pub use stall::{OTHER_HELP, STALL_ASK, STALL_NOTES, STALL_PATHS};

/// The barrier sort with this id.
pub fn barrier_sort(id: &str) -> Option<&'static BarrierSort> {
    BARRIER_SORTS.iter().find(|sort| sort.id == id)
}

/// The guide to this kind of break.
pub fn slip(id: &str) -> Option<&'static SlipGuide> {
    SLIPS.iter().find(|slip| slip.id == id)
}

/// Every question of this part.
pub fn questions() -> impl Iterator<Item = &'static Worded> {
    [&SORT_ASK, &RESTART_ASK, &STALL_ASK]
        .into_iter()
        .chain(BARRIER_SORTS.iter().flat_map(|sort| sort.questions))
        .chain(SOURCES.iter().map(|source| &source.ask))
        .chain(MOTIVATOR_QUESTIONS)
        .chain(VALUE_LINKS)
        .chain(SLIPS.iter().flat_map(|slip| slip.questions))
}

/// Every other line of this part.
pub fn sayings() -> impl Iterator<Item = &'static Worded> {
    BARRIER_SORTS
        .iter()
        .flat_map(|sort| [&sort.meaning, &sort.when].into_iter().chain(sort.respond))
        .chain(SOURCES.iter().flat_map(|source| [&source.sounds, &source.respond]))
        .chain(SLIPS.iter().flat_map(|slip| [&slip.meaning].into_iter().chain(slip.steps)))
        .chain([&PLANNED_CAUTION])
        .chain(REFRESHERS.iter().chain(STALL_PATHS).chain(OTHER_HELP).map(|tip| &tip.text))
        .chain(BOREDOM_SIGNS)
        .chain(SLIPPING_SIGNS)
        .chain(STALL_NOTES)
}
