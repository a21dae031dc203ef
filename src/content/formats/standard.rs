//! The standard session.

use super::FormatRow;
use crate::content::phases::standard::{check_in, close, generative, goal_review, goal_setting, opening};

pub(super) const FORMAT: FormatRow = FormatRow {
    id: "standard",
    name: "Standard session",
    description: "The everyday session: look back kindly, go deep on one topic and leave with clear goals.",
    source: "Shares of time from a published guide to coaching for health and well-being.",
    minutes: 30,
    phases: &[
        opening::PHASE,
        goal_review::PHASE,
        check_in::PHASE,
        generative::PHASE,
        goal_setting::PHASE,
        close::PHASE,
    ],
};
