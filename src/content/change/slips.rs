//! Lapse, relapse and planned lapse: what each is, what to ask and how to begin again (003). Each is neutral news.

use crate::{
    content::text::{Worded, w},
    domain::SlipKind,
};

/// One kind of break in what was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SlipGuide {
    /// `lapse`, `relapse` or `planned-lapse`.
    pub id: &'static str,
    pub name: &'static str,
    pub meaning: Worded,
    pub questions: &'static [Worded],
    /// The first steps, in order.
    pub steps: &'static [Worded],
}

/// Offered after a relapse; a yes sets the stance to preparation.
pub const RESTART_ASK: Worded = w(
    "relapse-restart",
    "Shall we begin again at getting ready, with your strengths, values and vision beside us?",
    "Shall I begin again at getting ready, with my strengths, values and vision beside me?",
);

/// Where a planned lapse has no place.
pub const PLANNED_CAUTION: Worded = w(
    "planned-lapse-caution",
    "Leave it out where once is a danger: smoking, drink, drugs, trouble with eating, or whatever a doctor ruled out.",
    "I leave it out where once is a danger to me: smoking, drink, drugs, trouble with eating, or whatever my doctor \
     ruled out.",
);

/// A short break.
pub const LAPSE: SlipGuide = SlipGuide {
    id: "lapse",
    name: "Lapse",
    meaning: w(
        "lapse-meaning",
        "A short break: once, or for a little while. What was gained is still there.",
        "A short break of mine: once, or for a little while. What I gained is still there.",
    ),
    questions: &[
        w(
            "lapse-ask-01",
            "What came just before it, and what did you need at that moment?",
            "What came just before it, and what did I need at that moment?",
        ),
        w("lapse-ask-02", "Who was there, and did they help you or hinder?", "Who was there, and did they help me?"),
        w(
            "lapse-ask-03",
            "How much say did you feel you had, and where was there more than it seemed?",
            "How much say did I feel I had, and where was there more than it seemed?",
        ),
        w(
            "lapse-ask-04",
            "What do you know now that you did not know a week ago?",
            "What do I know now that I did not know a week ago?",
        ),
    ],
    steps: &[
        w("lapse-step-01", "Note it in one line, as news.", "I note it in one line, as news for me."),
        w(
            "lapse-step-02",
            "Name what was done this week before the lapse is talked of.",
            "I name what I did this week before I think of the lapse.",
        ),
        w(
            "lapse-step-03",
            "Go on at the next planned time, with nothing extra to make up for it.",
            "I go on at my next planned time, with nothing extra to make up for it.",
        ),
        w(
            "lapse-step-04",
            "If it pointed at a weak spot, change one small thing in the plan.",
            "If it pointed at a weak spot, I change one small thing in my plan.",
        ),
    ],
};

/// The old way is back.
pub const RELAPSE: SlipGuide = SlipGuide {
    id: "relapse",
    name: "Relapse",
    meaning: w(
        "relapse-meaning",
        "A longer break: the old way is back, and the gains fade. Many who get there have been through one.",
        "A longer break of mine: the old way is back, and the gains fade. I am in good company with that.",
    ),
    questions: &[
        w(
            "relapse-ask-01",
            "What do you miss about the time when it ran well?",
            "What do I miss about the time when it ran well?",
        ),
        w(
            "relapse-ask-02",
            "Which strengths carried you then, and where are they at work today?",
            "Which strengths carried me then, and where are they at work today?",
        ),
        w(
            "relapse-ask-03",
            "Is the vision still yours, or did it change while you were away from it?",
            "Is the vision still mine, or did it change while I was away from it?",
        ),
        w(
            "relapse-ask-04",
            "What did the first round teach you that you will use in the second?",
            "What did the first round teach me that I will use in the second?",
        ),
        w(
            "relapse-ask-05",
            "Would you like to begin again now, or to think it over first?",
            "Would I like to begin again now, or to think it over first?",
        ),
    ],
    steps: &[
        w(
            "relapse-step-01",
            "Listen with no verdict until the whole story is out.",
            "I tell myself the whole story, with no verdict.",
        ),
        w(
            "relapse-step-02",
            "Lay strengths, values and vision on the table before any plan.",
            "I lay my strengths, values and vision on the table before any plan.",
        ),
        w(
            "relapse-step-03",
            "Go through motivators, goals and resources, and keep what still rings true.",
            "I go through my motivators, goals and resources, and keep what still rings true.",
        ),
        w(
            "relapse-step-04",
            "Set the stage back to preparation, or to \"I may\" if the doubts are back too.",
            "I set my stage back to preparation, or to \"I may\" if my doubts are back too.",
        ),
        w(
            "relapse-step-05",
            "Begin with one step that is almost too small, and build up from there.",
            "I begin with one step that is almost too small for me, and build up from there.",
        ),
    ],
};

/// A safe break on purpose.
pub const PLANNED_LAPSE: SlipGuide = SlipGuide {
    id: "planned-lapse",
    name: "Planned lapse",
    meaning: w(
        "planned-lapse-meaning",
        "A safe break on purpose, such as a day off or one meal with no rules, to learn how to return.",
        "A safe break that I take on purpose, such as a day off or one meal with no rules, to learn how I return.",
    ),
    questions: &[
        w(
            "planned-lapse-ask-01",
            "Which day would suit, and what will you allow yourself?",
            "Which day would suit me, and what will I allow myself?",
        ),
        w(
            "planned-lapse-ask-02",
            "What do you expect to feel on the morning after?",
            "What do I expect to feel on the morning after?",
        ),
        w("planned-lapse-ask-03", "How will you return, and at what hour?", "How will I return, and at what hour?"),
        w(
            "planned-lapse-ask-04",
            "What did you notice in yourself before, during and after?",
            "What did I notice in myself before, during and after?",
        ),
    ],
    steps: &[
        w(
            "planned-lapse-step-01",
            "Choose the day, the limits and the hour of return, and write them down.",
            "I choose the day, my limits and the hour of my return, and write them down.",
        ),
        w("planned-lapse-step-02", "Let it be enjoyed, with eyes open.", "I enjoy it, with my eyes open."),
        w(
            "planned-lapse-step-03",
            "Take it up again at the hour that was set, and look at what it taught.",
            "I take it up again at the hour I set, and look at what it taught me.",
        ),
    ],
};

/// The three, the lightest first.
pub const SLIPS: &[SlipGuide] = &[LAPSE, RELAPSE, PLANNED_LAPSE];

/// The guide to this kind of break.
pub const fn slip_guide(kind: SlipKind) -> &'static SlipGuide {
    match kind {
        SlipKind::Lapse => &LAPSE,
        SlipKind::Relapse => &RELAPSE,
    }
}
