//! Weekly goals: the editor for a complete goal, a goal's own page, and checking in.

mod check_in;
mod check_ins;
mod count;
mod editor;
mod lapse;
mod page;
mod said;
mod strength;
mod words;

pub use check_in::CheckIn;
pub use check_ins::CheckIns;
pub use count::CountLine;
pub use editor::{EDITOR, GoalEditor, Smart, Subject};
pub use lapse::LogLapse;
pub use page::{GoalPage, home_of};
pub use strength::StrengthChart;
pub use words::{plan_of, short_day, sureness, times_a_week};
