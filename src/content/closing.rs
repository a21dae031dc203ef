//! Questions to end on, besides those of each format's last phase: thanks, learning, feedback and what comes next (003).

use super::text::{Worded, w};

/// In no order; one or two are plenty.
pub const QUESTIONS: &[Worded] = &[
    w("end-01", "What was said here that you want to keep?", "What did I say here that I want to keep?"),
    w("end-02", "Which moment of this hour will you remember?", "Which moment of this will I remember?"),
    w("end-03", "What has become lighter since you sat down?", "What has become lighter since I sat down?"),
    w(
        "end-04",
        "What do you see now that was out of sight before?",
        "What do I see now that was out of sight for me before?",
    ),
    w("end-05", "What would you like to thank yourself for?", "What would I like to thank myself for?"),
    w(
        "end-06",
        "What did I do that made it easier for you to think, and what got in your way?",
        "What made it easier for me to think, and what got in my way?",
    ),
    w("end-07", "Is there anything you need before we stop?", "Is there anything I need before I stop?"),
    w("end-08", "Where will you be when you take the first step?", "Where will I be when I take my first step?"),
    w(
        "end-09",
        "Who could you tell this evening what you have decided?",
        "Whom could I tell this evening what I have decided?",
    ),
    w("end-10", "What did you nearly say, and would you like to?", "What did I nearly write down, and do I want to?"),
    w(
        "end-11",
        "How does your plan sound to you when you say it in one breath?",
        "How does my plan sound when I say it in one breath?",
    ),
    w(
        "end-12",
        "What may stay open until we see each other again?",
        "What may I leave open until I sit down here again?",
    ),
    w("end-13", "What would make next time worth coming for?", "What would make my next time here worth it?"),
    w("end-14", "With which feeling are you leaving?", "With which feeling do I get up now?"),
];
