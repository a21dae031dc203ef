//! What is asked on the pages on which an instrument is taken, beside the instrument's own questions.

use crate::content::text::{Worded, w};

/// A question and the line under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Page {
    pub ask: Worded,
    pub hint: Worded,
}

const fn page(ask: Worded, hint: Worded) -> Page {
    Page { ask, hint }
}

pub const WHEEL_AREAS: Page = page(
    w("areas", "Which parts of your life go on the wheel?", "Which parts of my life go on the wheel?"),
    w(
        "areas-hint",
        "Six to twelve. Change the names, take some away, or add others.",
        "From six up to twelve. I can change the names, take some away and add others.",
    ),
);

pub const ONE_AREA: Page = page(
    w("area", "", ""),
    w(
        "area-hint",
        "Go by the first feeling. Any of the numbers can stay open.",
        "I go by my first feeling. I leave open what I do not know.",
    ),
);

pub const RULER_ROWS: Page = page(
    w("rows", "Which change shall we look at?", "Which change do I want to look at?"),
    w("rows-hint", "One line for each. A few are plenty.", "I write one line for each, and a few are plenty."),
);

pub const PICK_STRENGTHS: Page = page(
    w("pick-strengths", "Which of these do people know you for?", "Which of these do people know me for?"),
    w(
        "pick-strengths-hint",
        "Tap all that ring true. The next page puts them in order.",
        "I tap all that ring true and sort them on the next page.",
    ),
);

pub const PICK_VALUES: Page = page(
    w("pick-values", "Which of these would you miss the most?", "Which of these would I miss the most?"),
    w(
        "pick-values-hint",
        "Tap freely. What comes first is decided on the page after this one.",
        "I tap freely, and decide later what comes first.",
    ),
);

pub const ORDER: Page = page(
    w("order", "Which of them comes first?", "Which of them comes first for me?"),
    w(
        "order-hint",
        "Move them up and down. The first five are the result.",
        "I move them up and down until the first five feel right to me.",
    ),
);

pub const OUTSIDE_NAME: Page = page(
    w("outside-name", "What is the result called?", "What is my result called?"),
    w(
        "outside-name-hint",
        "A profile, a test, an appraisal, a survey at work.",
        "It can be a profile of mine, a test or an appraisal.",
    ),
);

pub const OUTSIDE_LINES: Page = page(
    w("outside-lines", "What does it say, line by line?", "What does it say about me, line by line?"),
    w(
        "outside-lines-hint",
        "Copy numbers and words as they stand there.",
        "I copy the numbers and words just as I find them.",
    ),
);

pub const OUTSIDE_MEANING: Page = page(
    w("outside-words", "What do you recognise in it, and what not?", "What do I recognise in it, and what not?"),
    w(
        "outside-words-hint",
        "Your own view counts as much as the result.",
        "My own view counts as much as what stands there.",
    ),
);

pub const FRAME: Page = page(
    w("frame", "What will everybody be asked?", "What will I ask everybody?"),
    w(
        "frame-hint",
        "Ask all of them the same. Ratings can be left out.",
        "I ask all of them the same, and can leave the ratings out.",
    ),
);

pub const INTERVIEW: Page = page(
    w("interview", "What did this person say?", "What did this person say about me?"),
    w(
        "interview-hint",
        "Write in their words, or pass on when there is nobody else.",
        "I write in their words, or go on when there is nobody else for me to ask.",
    ),
);

/// All of them, for the checks.
pub const PAGES: [Page; 11] = [
    WHEEL_AREAS,
    ONE_AREA,
    RULER_ROWS,
    PICK_STRENGTHS,
    PICK_VALUES,
    ORDER,
    OUTSIDE_NAME,
    OUTSIDE_LINES,
    OUTSIDE_MEANING,
    FRAME,
    INTERVIEW,
];

/// Under each sentence of a published scale.
pub const AGREE: Worded = w("agree", "Choose how far you agree.", "I choose how far I agree.");
