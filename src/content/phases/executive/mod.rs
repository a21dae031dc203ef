//! The phases of an executive session: actions in, a real issue, actions out.

pub mod actions;
pub mod close;
pub mod issue;
pub mod review;
pub mod topic;
