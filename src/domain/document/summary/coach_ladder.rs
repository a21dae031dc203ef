//! Goals and reviews in the coach's version: all there is to them.

use super::{
    super::{
        super::{Fit, GoalKind, NextStep},
        Block,
    },
    CoachGoal, CoachReview, Reader, SharedGoal, SharedReview,
    reader::of_ten,
    shared::{goal_blocks, review_blocks},
};

/// A goal whole.
pub(super) fn goal_with_all(goal: &CoachGoal, reader: Reader) -> Vec<Block> {
    let CoachGoal { goal, towards } = goal;
    let kind = match goal.kind {
        GoalKind::Thinking => "A thinking goal",
        GoalKind::Feeling => "A feeling goal",
        GoalKind::Behaviour => "A behaviour goal",
    };
    let first = goal.confidence.filter(|_| goal.confidence_after.is_some());
    let mut blocks = Vec::from(goal_blocks(&SharedGoal::from(goal)));
    blocks.push(Block::facts([
        ("Kind", kind),
        ("Importance", &of_ten(goal.importance)),
        ("Readiness", &of_ten(goal.readiness)),
        ("Confidence when first asked", &of_ten(first)),
        ("Towards", towards.as_deref().unwrap_or_default()),
        ("Shared with the client", shared_word(goal.visibility.client, reader)),
    ]));
    blocks
}

/// A review whole, the best experience first.
pub(super) fn review_with_all(review: &CoachReview, reader: Reader) -> Vec<Block> {
    let CoachReview { review, goal } = review;
    let fit = review.fit.map(Fit::name).unwrap_or_default();
    let next = review.next.map(NextStep::name).unwrap_or_default();
    let shared = SharedReview { goal: goal.clone(), ..SharedReview::of(review, None) };
    let mut blocks = Vec::from(review_blocks(&shared, reader));
    blocks.push(Block::facts([
        ("What helped", review.helped.as_str()),
        ("What kept it from being lower", &review.kept_from_lower),
        ("What could have made it higher", &review.could_be_higher),
        ("Challenges", &review.challenges),
        ("Size", fit),
        ("Feelings", &review.feelings),
        ("Needs", &review.needs),
        ("Affirmed", &review.affirmed),
        ("Next", next),
        ("Shared with the client", shared_word(review.visibility.client, reader)),
    ]));
    blocks
}

fn shared_word(shared: bool, reader: Reader) -> &'static str {
    match reader {
        Reader::Own => "",
        _ if shared => "Yes",
        _ => "No",
    }
}
