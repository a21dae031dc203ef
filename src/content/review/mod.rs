//! Looking at an assessment with appreciation: the steps in the order of 003, and a curious question for each gap.

mod gaps;
mod steps;

pub use gaps::{GAPS, Gap, fill, gap};
pub use steps::{STEPS, Step, step};
