//! What is asked about a focus area, and the rules behind what is suggested there (003).

mod rulers;
mod rules;
mod staging;

pub use rulers::{RULERS, ruler};
pub use rules::{EARLY, LATE, MAINTENANCE, PROMPTS, REFRESH, RELAPSE, RULES, Rule, STALL};
pub use staging::{NO_PLAN, STAGING, staging};
