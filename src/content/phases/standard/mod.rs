//! The phases of the standard session, shared with the session a person holds alone.

pub mod check_in;
pub mod close;
pub mod generative;
pub mod goal_review;
pub mod goal_setting;
pub mod opening;
