//! What stands in the way, sorted in three: set aside, seen anew, or solved with what moves the person (003).

use crate::{
    content::text::{Worded, w},
    domain::BarrierSort,
};

/// How to treat a barrier of one sort.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarrierGuide {
    pub sort: BarrierSort,
    /// Fit for a button.
    pub name: &'static str,
    /// What sort of barrier it is.
    pub meaning: Worded,
    /// When to treat a barrier in this way.
    pub when: Worded,
    pub questions: &'static [Worded],
    /// How to answer when it comes up.
    pub respond: &'static [Worded],
}

/// Asked of one barrier.
pub const SORT_ASK: Worded = w(
    "barrier-sort",
    "What does this barrier want from you: to be left alone for now, looked at anew, or solved?",
    "What does this barrier want from me: to be left alone for now, looked at anew, or solved?",
);

/// A guide for each sort, in the order of [`BarrierSort::ALL`].
pub const BARRIERS: &[BarrierGuide] = &[
    BarrierGuide {
        sort: BarrierSort::SetAside,
        name: "Set aside for now",
        meaning: w(
            "set-aside-meaning",
            "It is real, and too large to move at present. Nobody asks for proof.",
            "It is real, and too large for me to move at present. I owe nobody proof.",
        ),
        when: w(
            "set-aside-when",
            "It fits when talk of the barrier eats up all hope, or when only time can shrink it.",
            "It fits when thinking of the barrier eats up my hope, or when only time can shrink it.",
        ),
        questions: &[
            w(
                "set-aside-ask-01",
                "What if we left this one in peace until the season turns?",
                "What if I left this one in peace until the season turns?",
            ),
            w(
                "set-aside-ask-02",
                "With this off the table, what is possible for you all the same?",
                "With this off the table, what is possible for me all the same?",
            ),
            w(
                "set-aside-ask-03",
                "When would you like to look at it again, if at all?",
                "When would I like to look at it again, if at all?",
            ),
        ],
        respond: &[
            w(
                "set-aside-respond-01",
                "Agree that it is large, in one plain sentence.",
                "I say in one plain sentence that it is large for me.",
            ),
            w(
                "set-aside-respond-02",
                "Note it with a date to look again, so that it is safe to forget.",
                "I note it with a date to look again, so that I can safely forget it.",
            ),
            w(
                "set-aside-respond-03",
                "Turn to a step, or to an area, that it does not touch.",
                "I turn to a step, or to an area, that it does not touch.",
            ),
        ],
    },
    BarrierGuide {
        sort: BarrierSort::Reframe,
        name: "See it anew",
        meaning: w(
            "reframe-meaning",
            "It sounds firm, and it rests on a thought that has another side.",
            "It sounds firm, and it rests on a thought of mine that has another side.",
        ),
        when: w(
            "reframe-when",
            "It fits when the same short words return each time, such as too old or no time, and the facts allow more.",
            "It fits when I repeat the same short words, such as too old or no time, and the facts allow more.",
        ),
        questions: &[
            w("reframe-ask-01", "What else could be true about you here?", "What else could be true about me here?"),
            w(
                "reframe-ask-02",
                "What would you say to a friend who told you this?",
                "What would I say to a friend who told me this?",
            ),
            w(
                "reframe-ask-03",
                "How might this very thing be of use to you?",
                "How might this very thing be of use to me?",
            ),
        ],
        respond: &[
            w(
                "reframe-respond-01",
                "Hear it out to the end. A new angle that comes too soon feels like being put right.",
                "I hear my own complaint out to the end before I look for a new angle.",
            ),
            w(
                "reframe-respond-02",
                "Ask for the exception: the one day on which it was not so.",
                "I look for the exception: the one day on which it was not so for me.",
            ),
            w(
                "reframe-respond-03",
                "Leave the new sentence to them, and write it down word for word.",
                "I find my new sentence, and write it down word for word.",
            ),
        ],
    },
    BarrierGuide {
        sort: BarrierSort::Solve,
        name: "Solve with what moves you",
        meaning: w(
            "solve-meaning",
            "It can be moved, once there is a reason that is worth the push.",
            "I can move it, once I have a reason that is worth the push.",
        ),
        when: w(
            "solve-when",
            "It fits when the wish is warm, and the open question is only how.",
            "It fits when my wish is warm, and I only ask how.",
        ),
        questions: &[
            w(
                "solve-ask-01",
                "What do you want so much that this would be worth some trouble?",
                "What do I want so much that this would be worth some trouble?",
            ),
            w(
                "solve-ask-02",
                "Which three ways around it can you think of, one of them odd?",
                "Which three ways around it can I think of, one of them odd?",
            ),
            w(
                "solve-ask-03",
                "Which strength of yours was made for this?",
                "Which strength of mine was made for this?",
            ),
        ],
        respond: &[
            w(
                "solve-respond-01",
                "Go to what moves them first, and to the solution second.",
                "I go to what moves me first, and to the solution second.",
            ),
            w(
                "solve-respond-02",
                "Gather several ways before weighing any, and leave the choice to them.",
                "I gather several ways before I weigh any of them.",
            ),
            w(
                "solve-respond-03",
                "Put the chosen way into an if and a then, and try it within the week.",
                "I put my chosen way into an if and a then, and try it within the week.",
            ),
        ],
    },
];

/// How to treat a barrier of this sort.
pub fn barrier_guide(sort: BarrierSort) -> &'static BarrierGuide {
    BARRIERS.iter().find(|guide| guide.sort == sort).unwrap_or(&BARRIERS[0])
}
