//! Progress: what check-ins, reviews and ratings add up to. Nothing here scolds: silence takes nothing away, and a lapse
//! never resets what was built.

mod days;
pub mod gas;
mod ladder;
mod lean;
mod overall;
pub mod strength;

pub use days::{Count, SaidOn};
pub use ladder::Rungs;
pub use lean::LeanOn;
pub use overall::WeekDone;
