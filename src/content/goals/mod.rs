//! Hints and examples for weekly goals, one entry per question of the wizard.

mod kinds;
mod questions;
mod smart;

pub use kinds::{KINDS, KindHint, kind};
pub use questions::{QUESTIONS, Question, question};
pub use smart::{SMART, SmartHint};
