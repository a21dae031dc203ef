//! OSKAR: Outcome, Scaling, Know-how, Affirm and action, Review.

use super::FormatRow;
use crate::content::phases::oskar::{affirm, know_how, outcome, review, scaling};

pub(super) const FORMAT: FormatRow = FormatRow {
    id: "oskar",
    name: "OSKAR",
    description: "A solution-focused shape: more of what works, one point up the scale. From the second session on, you can begin with Review.",
    source: "After the OSKAR model of Paul Z. Jackson and Mark McKergow.",
    minutes: 30,
    phases: &[outcome::PHASE, scaling::PHASE, know_how::PHASE, affirm::PHASE, review::PHASE],
};
