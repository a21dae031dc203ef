//! Goal review, in the order of the method: what went well, how far it went, what it taught, what comes next (003).

use super::{Label, label};

pub const BEST: Label = label("review-best", "Best experience with it", "My best experience with it")
    .hint("Begin here, however small it was.", "I begin here, however small it was.");
pub const PERCENT: Label = label("review-percent", "How much of it was reached", "How much of it I reached")
    .hint("A rough figure is fine.", "A rough figure is fine for me.");
pub const HELPED: Label = label("review-helped", "What helped", "What helped me");
pub const NOT_LOWER: Label = label("review-not-lower", "What kept it from being lower", "");
pub const HIGHER: Label = label("review-higher", "What could have made it higher", "");
pub const LEARNED: Label = label("review-learned", "What was learned", "What I learned");
pub const CHALLENGES: Label = label("review-challenges", "Challenges on the way", "My challenges on the way");
pub const FIT: Label = label("review-fit", "The size of this goal", "");
pub const FEELINGS: Label = label("review-feelings", "Feelings it stirs", "Feelings it stirs in me");
pub const NEEDS: Label = label("review-needs", "Needs it meets", "Needs of mine it meets");
pub const AFFIRMED: Label = label("review-affirmed", "Strengths to affirm", "Strengths I used")
    .hint("Say what you saw in them, then note it.", "I say what I saw in myself, then note it.");
pub const NEXT: Label = label("review-next", "What happens with this goal now", "");

/// In the order of the panel.
pub const ALL: &[Label] =
    &[BEST, PERCENT, HELPED, NOT_LOWER, HIGHER, LEARNED, CHALLENGES, FIT, FEELINGS, NEEDS, AFFIRMED, NEXT];
