//! The three kinds of weekly goal. Thinking and feeling goals fit early stages of change, behaviour goals later (003).

use crate::{
    content::text::{Worded, w},
    domain::GoalKind,
};

/// What a kind of goal is, and when it fits.
#[derive(Debug, Clone, Copy)]
pub struct KindHint {
    pub kind: GoalKind,
    /// Such as “Thinking”.
    pub name: &'static str,
    pub hint: Worded,
    /// Goals of this kind, as a client might put them.
    pub examples: &'static [&'static str],
}

/// Every kind, in the order in which they are offered.
pub const KINDS: &[KindHint] = &[
    KindHint {
        kind: GoalKind::Thinking,
        name: "Thinking",
        hint: w(
            "kind-thinking",
            "To find out, read, ask or decide. It fits when the client is still making up their mind.",
            "I find out, read, ask or decide. It fits while I am still making up my mind.",
        ),
        examples: &[
            "I list three reasons why more sleep matters to me.",
            "I ask two colleagues how they keep Fridays free of meetings.",
        ],
    },
    KindHint {
        kind: GoalKind::Feeling,
        name: "Feeling",
        hint: w(
            "kind-feeling",
            "To notice, enjoy or make peace with something. It fits when the heart is not in it yet.",
            "I notice or enjoy something, or make my peace with it. It fits while my heart is not in it yet.",
        ),
        examples: &[
            "I write down one thing I am thankful for each evening.",
            "I notice how my body feels before and after lunch outdoors.",
        ],
    },
    KindHint {
        kind: GoalKind::Behaviour,
        name: "Behaviour",
        hint: w(
            "kind-behaviour",
            "To do something that can be seen. It fits when the client is ready to act.",
            "I do something that others could see. It fits once I am ready to act.",
        ),
        examples: &[
            "I walk for twenty minutes after lunch on three days.",
            "I put my phone in the hall at ten in the evening, four nights.",
        ],
    },
];

/// The hint for a kind.
pub fn kind(kind: GoalKind) -> &'static KindHint {
    KINDS.iter().find(|hint| hint.kind == kind).unwrap_or(&KINDS[KINDS.len() - 1])
}
