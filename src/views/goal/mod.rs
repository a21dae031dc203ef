//! Weekly goals: the editor for a complete goal, a goal's own page, and checking in.

mod check_in;
mod check_ins;
mod editor;
mod new;
mod page;
mod words;

pub use check_in::CheckIn;
pub use check_ins::CheckIns;
pub use editor::{EDITOR, GoalEditor, Subject};
pub use new::NewGoal;
pub use page::GoalPage;
pub use words::{plan_of, short_day, sureness};
