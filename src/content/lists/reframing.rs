//! Reframing: what was done, before what was not (003).

use crate::content::text::{Worded, w};

/// How to turn a hard sentence into a useful one.
pub const REFRAME_STEPS: &[Worded] = &[
    w("reframe-count", "Count what was done, even if it was once.", "I count what I did, even if it was once."),
    w("reframe-first", "Say that part first, then the rest.", "I say that part first, then the rest of it."),
    w(
        "reframe-news",
        "Treat the rest as news about the plan, not about the person.",
        "I treat the rest as news about my plan, not about me.",
    ),
    w("reframe-learn", "Ask what this week has shown.", "I ask what this week has shown me."),
    w("reframe-next", "Carry one useful thing into the next goal.", "I carry one useful thing into my next goal."),
];

/// One sentence in two tellings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reframe {
    pub id: &'static str,
    /// As it may first be said.
    pub first: &'static str,
    /// The same week, with what was done in front.
    pub again: &'static str,
}

const fn pair(id: &'static str, first: &'static str, again: &'static str) -> Reframe {
    Reframe { id, first, again }
}

/// Examples to show or read out.
pub const REFRAME_EXAMPLES: &[Reframe] = &[
    pair("walks", "I skipped three of my five walks.", "I walked twice, and I know now that mornings work."),
    pair(
        "sweets",
        "I ate sweets on Tuesday and ruined it.",
        "Six days went as I planned, and Tuesday taught me about long meetings.",
    ),
    pair("sleep", "I was up late again at the weekend.", "On five nights I was in bed by eleven."),
    pair(
        "calls",
        "I only made one of the four calls.",
        "The call I made opened a door, so I know that it is worth it.",
    ),
    pair("temper", "I lost my temper with my son.", "I said sorry within the hour, which I could not do last year."),
    pair("nothing", "I did nothing at all.", "The plan did not fit this week, and I can tell you why."),
];
