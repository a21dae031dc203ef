//! Two minds about a change: the question that comes first, the four cells, and the distance between now and what matters.

use super::{Label, label};

pub const STANCE: Label = label("ambivalence-stance", "Do you mean to stay neutral?", "Am I open to either?").hint(
    "Listing pros and cons tends to cool the wish to change in someone who is undecided. It is at home where the choice is theirs and you would be glad of either.",
    "Listing pros and cons tends to cool the wish to change. It is at home where I would be glad of either.",
);
pub const FOR_CHANGE: Label = label("balance-for-change", "What speaks for changing", "");
pub const AGAINST_CHANGE: Label = label("balance-against-change", "What speaks against changing", "");
pub const FOR_STAYING: Label = label("balance-for-staying", "What speaks for staying as it is", "");
pub const AGAINST_STAYING: Label = label("balance-against-staying", "What speaks against staying as it is", "");
pub const MATTERS: Label = label("gap-matters", "What matters most to them", "What matters most to me")
    .hint("Values, people, a picture of a good year.", "What I value, who is dear to me, a year I would call good.");
pub const NOW: Label = label("gap-now", "How things are now", "")
    .hint("Only what they see themselves, without a verdict.", "Only what I see, without a verdict.");
pub const DISTANCE: Label = label("gap-distance", "What they make of the distance", "What I make of the distance")
    .hint("Their words. A pause here often does more than a question.", "My own words. I take my time here.");

/// In the order of the panel.
pub const ALL: &[Label] = &[STANCE, FOR_CHANGE, AGAINST_CHANGE, FOR_STAYING, AGAINST_STAYING, MATTERS, NOW, DISTANCE];
