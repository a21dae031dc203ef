//! Reviews of weekly goals.

use super::super::{
    super::{GoalReview, GoalStatus, NextStep},
    Ctx, Id, Rejected, checked,
    transaction::Transaction,
    within,
};
use super::known_or_new;

pub fn save(
    edit: &mut Transaction,
    id: Option<Id<GoalReview>>,
    mut review: GoalReview,
    ctx: &Ctx,
) -> Result<(), Rejected> {
    within(review.percent, 100)?;
    for text in [
        &mut review.best_experience,
        &mut review.helped,
        &mut review.kept_from_lower,
        &mut review.could_be_higher,
        &mut review.learned,
        &mut review.challenges,
        &mut review.feelings,
        &mut review.needs,
        &mut review.affirmed,
    ] {
        *text = checked(text)?;
    }
    edit.get(&review.goal)?;
    // Two tabs may begin the review of one goal at the same time: it is one review.
    let begun = || edit.model.review_in(&review.goal, review.session.as_ref()?).map(|kept| kept.id.clone());
    let id = id.or_else(begun);
    let before = id.as_ref().map(|id| edit.get(id)).transpose()?.and_then(|kept| kept.next);
    // Only a new answer moves the goal: it may have been taken up again elsewhere since the last one.
    if review.next != before {
        let next = review.next;
        edit.update(&review.goal, |goal| {
            goal.status = match next {
                Some(NextStep::Finish) => GoalStatus::Finished,
                Some(NextStep::LetGo) => GoalStatus::LetGo,
                Some(NextStep::Keep | NextStep::Adjust) => GoalStatus::Active,
                None => goal.status,
            };
            Ok(())
        })?;
    }
    review.id = known_or_new(edit, id, ctx)?;
    edit.put(review);
    Ok(())
}
