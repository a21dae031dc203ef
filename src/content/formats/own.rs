//! The session a person holds with themselves: the six standard phases, with purposes in their own words.

use super::FormatRow;
use crate::content::phases::{
    PhaseRow,
    standard::{check_in, close, generative, goal_review, goal_setting, opening},
};

pub(super) const FORMAT: FormatRow = FormatRow {
    id: "self",
    name: "Session with myself",
    description: "The same six phases for one person: about fifteen quiet minutes, one phase at a time.",
    source: "",
    minutes: 15,
    phases: &[
        PhaseRow { purpose: "Arrive, notice one good thing and choose where I begin.", ..opening::PHASE },
        PhaseRow { purpose: "See what my goals of the week taught me, the good parts first.", ..goal_review::PHASE },
        PhaseRow {
            purpose: "Once a month or so, ask if my vision and three-month goals still suit me.",
            ..check_in::PHASE
        },
        PhaseRow { purpose: "Give my time to the one topic that has energy, and let ideas come.", ..generative::PHASE },
        PhaseRow { purpose: "Choose small goals that I want and can do this week.", ..goal_setting::PHASE },
        PhaseRow { purpose: "Keep what I learned, and choose when I come back.", ..close::PHASE },
    ],
};
