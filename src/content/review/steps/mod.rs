//! The six steps of the review, in the order of 003: what is wrong never comes first.

use crate::content::text::Worded;

mod first;
mod then;

/// One step of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub id: &'static str,
    /// For a heading.
    pub title: Worded,
    /// What the step is for.
    pub purpose: Worded,
    /// What to do.
    pub todo: &'static [Worded],
    /// What to ask the client, or oneself.
    pub questions: &'static [Worded],
}

/// The step with this id.
pub fn step(id: &str) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.id == id)
}

/// In order: `open-mind`, `successes`, `energy`, `stages`, `gaps`, `concerns`.
pub const STEPS: &[Step] =
    &[first::OPEN_MIND, first::SUCCESSES, first::ENERGY, then::STAGES, then::GAPS, then::CONCERNS];
