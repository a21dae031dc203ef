//! Keeping a habit alive: signs that it grows dull or thin, and something fresh for it (003).

use crate::content::text::{Tip, Worded, tip, w};

/// Something fresh for a habit.
pub const REFRESHERS: &[Tip] = &[
    tip(
        "A new event",
        w(
            "refresh-event",
            "A date with a start line, such as a fun run, a concert or a shared dinner, gives the weeks before it a shape.",
            "A date with a start line, such as a fun run, a concert or a shared dinner, gives my weeks a shape.",
        ),
    ),
    tip(
        "A new variation",
        w(
            "refresh-variation",
            "The habit stays and its form changes: swim in place of a run, soup in place of salad.",
            "My habit stays and its form changes: I swim in place of a run, or make soup in place of salad.",
        ),
    ),
    tip(
        "A related skill",
        w(
            "refresh-skill",
            "Learning makes it young again: a stroke, a knife skill, a longer breath, a new language for the podcast.",
            "Learning makes it young again for me: a stroke, a knife skill, a longer breath.",
        ),
    ),
    tip(
        "Help somebody start",
        w(
            "refresh-helping",
            "Who teaches a beginner hears their own reasons again, out loud.",
            "When I teach a beginner, I hear my own reasons again, out loud.",
        ),
    ),
    tip(
        "New company",
        w(
            "refresh-company",
            "A club, a class or one other person turns a duty into a date.",
            "A club, a class or one other person turns my duty into a date.",
        ),
    ),
    tip(
        "A look at the vision",
        w(
            "refresh-vision",
            "What the habit was for may have come true. Then the picture can grow, and the habit with it.",
            "What I wanted the habit for may have come true. Then my picture can grow, and the habit with it.",
        ),
    ),
];

/// Signs of boredom.
pub const BOREDOM_SIGNS: &[Worded] = &[
    w("bored-01", "They have fewer words for it each time.", "I have little to say about it any more."),
    w("bored-02", "It is done with one eye on the clock.", "I do it with one eye on the clock."),
    w("bored-03", "The last new thing about it is months old.", "My last new idea for it is months old."),
    w("bored-04", "They bargain over what counts.", "I bargain with myself over what counts."),
];

/// Signs of slow slipping.
pub const SLIPPING_SIGNS: &[Worded] = &[
    w("slipping-01", "The times grow shorter, and then rarer.", "My times grow shorter, and then rarer."),
    w("slipping-02", "Exceptions have become a habit.", "My exceptions have become a habit."),
    w("slipping-03", "Check-ins come late, or stay away.", "I check in late, or I leave it out."),
    w("slipping-04", "Old places and old company are back.", "I am back in the old places."),
    w(
        "slipping-05",
        "They say that they could return to it at any time.",
        "I tell myself that I could return any day.",
    ),
];
