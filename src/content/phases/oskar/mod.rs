//! The five phases of OSKAR.

pub mod affirm;
pub mod know_how;
pub mod outcome;
pub mod review;
pub mod scaling;
