//! Questions by moment and stance: what to ask in this part of a session about a focus area that stands here (003).
//!
//! Before thinking of change they accept and leave the choice; then they weigh, plan, do and keep. One folder per
//! moment: `early` holds the stances before a plan, `late` those from a plan on.

mod check_in;
mod close;
mod generative;
mod goal_review;
mod goal_setting;
mod opening;

use super::{phases::standard, text::Worded};
pub use crate::domain::Moment;
use crate::domain::{FocusArea, Format, Stance};

/// The prompts of one moment, in the order of [`Stance::ALL`].
type Cells = [&'static [Worded]; 6];

/// The name of a moment: that of its phase in the standard session.
pub fn name(moment: Moment) -> &'static str {
    match moment {
        Moment::Opening => standard::opening::PHASE,
        Moment::GoalReview => standard::goal_review::PHASE,
        Moment::CheckIn => standard::check_in::PHASE,
        Moment::Generative => standard::generative::PHASE,
        Moment::GoalSetting => standard::goal_setting::PHASE,
        Moment::Close => standard::close::PHASE,
    }
    .name
}

/// The prompts for a moment when the focus area in hand stands here, the best three first.
pub fn prompts(moment: Moment, stance: Stance) -> &'static [Worded] {
    let cells = match moment {
        Moment::Opening => &opening::CELLS,
        Moment::GoalReview => &goal_review::CELLS,
        Moment::CheckIn => &check_in::CELLS,
        Moment::Generative => &generative::CELLS,
        Moment::GoalSetting => &goal_setting::CELLS,
        Moment::Close => &close::CELLS,
    };
    cells[stance as usize]
}

/// The prompts for a moment when this area is in hand; none while nothing is known of its stage.
pub fn for_area(moment: Moment, area: &FocusArea) -> Option<&'static [Worded]> {
    area.stance_now().map(|stance| prompts(moment, stance))
}

/// The moment of a phase, in a format of ours or of a person's own; see [`Format::moment`].
pub fn moment_of(format: &Format, phase: &str) -> Moment {
    format.moment(phase)
}
