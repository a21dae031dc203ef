//! The phases that belong to a first session alone.

pub mod close;
pub mod reason;
pub mod vision;
pub mod welcome;
