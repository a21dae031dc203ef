//! Weekly goals: the editor for a complete goal, a goal's own page, and checking in.

mod check_in;
mod check_ins;
mod count;
mod editor;
mod lapse;
mod line;
mod page;
mod reframing;
mod said;
mod strength;
mod words;

pub use check_in::CheckIn;
pub use check_ins::{CheckIns, named as outcome_name};
pub use count::CountLine;
pub use editor::{ConfidenceTips, EDITOR, GoalEditor, ShareGoal, Smart, Subject};
pub use lapse::LogLapse;
pub use page::{GoalPage, home_of};
pub use reframing::Reframing;
pub use strength::StrengthChart;
pub use words::{as_line, days_a_week, picked, plan_of, short_day, sureness};
