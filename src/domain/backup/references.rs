//! Which records a record points to.

use super::super::{AnyRecord, Id, Kind, Record, Standing};

/// The kind and id of every record that `record` points to. Formats and instruments are left out: most are built in.
///
/// A reference that leads nowhere is kept: the screens cope with it, and the other record may come with another file.
pub fn references(record: &AnyRecord) -> impl Iterator<Item = (Kind, &str)> {
    let targets = match record {
        AnyRecord::Settings(_)
        | AnyRecord::Format(_)
        | AnyRecord::PromptSet(_)
        | AnyRecord::Client(_)
        | AnyRecord::Questionnaire(_)
        // What is in the trash stands for itself.
        | AnyRecord::Trashed(_) => [None; 5],
        AnyRecord::Assessment(taken) => [to(&taken.client), None, None, None, None],
        AnyRecord::Vision(vision) => [to(&vision.client), None, None, None, None],
        AnyRecord::ThreeMonthGoal(goal) => [to(&goal.client), to(&goal.focus_area), None, None, None],
        AnyRecord::Session(session) => {
            [to(&session.client), to(&session.first_goal), to(&session.focus_area), to(&session.prompt_set), None]
        }
        AnyRecord::WeeklyGoal(goal) => {
            [to(&goal.client), to(&goal.session), to(&goal.three_month_goal), to(&goal.idea), to(&goal.focus_area)]
        }
        AnyRecord::GoalReview(review) => [to(&review.goal), to(&review.session), None, None, None],
        AnyRecord::CheckIn(check_in) => [to(&check_in.goal), None, None, None, None],
        AnyRecord::Note(note) => [to(&note.client), to(&note.session), None, None, None],
        AnyRecord::Idea(idea) => [to(&idea.session), to(&idea.board), to(&idea.built_on), to(&idea.cluster), None],
        AnyRecord::Board(board) => [to(&board.client), to(&board.session), to(&board.focus_area), None, None],
        AnyRecord::Cluster(cluster) => [to(&cluster.board), None, None, None, None],
        AnyRecord::FocusArea(area) => [to(&area.client), None, None, None, None],
        AnyRecord::Referral(referral) => [to(&referral.client), None, None, None, None],
    };
    let standings: &[Standing] = match record {
        AnyRecord::FocusArea(area) => &area.standings,
        _ => &[],
    };
    targets.into_iter().flatten().chain(standings.iter().filter_map(|standing| to(&standing.session)))
}

fn to<'a, T: Record>(id: impl Into<Option<&'a Id<T>>>) -> Option<(Kind, &'a str)> {
    id.into().map(|id| (T::KIND, id.as_str()))
}
