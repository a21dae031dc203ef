//! The live session.

pub mod activity;
