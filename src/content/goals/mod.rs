//! Hints and examples for the ladder: an entry per question of each wizard, and what a wizard may remark.

mod kinds;
mod notes;
mod questions;
mod review;
mod smart;
mod three_month;
mod vision;

pub use kinds::{KINDS, KindHint, kind};
pub use notes::{ASK_STAGE, NOTES, STAGES, kind_note, week_note};
pub use questions::{AGAIN, QUESTIONS, Question, question};
pub use review::REVIEW;
pub use smart::{SMART, SmartHint};
pub use three_month::{LEVELS, SURE_AGAIN, THREE_MONTH};
pub use vision::VISION;
