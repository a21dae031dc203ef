//! What a phase can bring besides its questions, in words for whoever shapes a format.

use super::text::{Term, term};
use crate::domain::format::Activity;

/// The name of an activity and what it brings.
pub const fn activity(activity: Activity) -> Term {
    match activity {
        Activity::FirstGoal => term("first-goal", "Goal to begin with", "Pick which goal of the week comes first."),
        Activity::GoalReview => term("goal-review", "Review of goals", "Each goal set last time, bright side first."),
        Activity::ThreeMonthCheckIn => {
            term("three-month-check-in", "Vision and three-month goals", "See if the longer view still fits.")
        }
        Activity::GenerativeMoment => {
            term("generative-moment", "Topic and strengths", "A topic, permission, the wish behind it and what helps.")
        }
        Activity::Ideas => term("ideas", "Idea list", "Catch ideas as they come; a skipped phase gives its time here."),
        Activity::Scaling => term("scaling", "Scale from 0 to 10", "Where it stands today, and one small step up."),
        Activity::GoalSetting => {
            term("goal-setting", "New weekly goals", "Small goals with their when, where and help.")
        }
        Activity::Close => term("close", "Ending", "Learning, a word for the coach and the next date."),
    }
}
