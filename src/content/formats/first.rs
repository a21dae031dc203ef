//! The first session with a client.

use super::FormatRow;
use crate::content::phases::{
    PhaseRow,
    first::{close, reason, vision, welcome},
    standard::{generative, goal_setting},
};

pub(super) const FORMAT: FormatRow = FormatRow {
    id: "first",
    name: "First session",
    description: "For the first meeting with a client: agree how you work, hear the story and picture where it may go.",
    source: "",
    minutes: 60,
    phases: &[
        welcome::PHASE,
        reason::PHASE,
        vision::PHASE,
        PhaseRow { share: 25, ..generative::PHASE },
        PhaseRow { share: 17, ..goal_setting::PHASE },
        close::PHASE,
    ],
};
