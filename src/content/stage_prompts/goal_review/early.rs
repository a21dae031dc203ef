//! Prompts for the review of weekly goals, before there is a plan.

use crate::content::text::{Worded, w};

/// “I won't”: acceptance and free choice; what the present way gives.
pub(super) const WONT: &[Worded] = &[
    w(
        "goal-review-wont-01",
        "Of all you said you might look at, what turned out to interest you?",
        "Of all I said I might look at, what turned out to interest me?",
    ),
    w(
        "goal-review-wont-02",
        "What did you notice about your present way that you are glad of?",
        "What did I notice about my present way that I am glad of?",
    ),
    w(
        "goal-review-wont-03",
        "What number would you give it by your own measure, and nobody else's?",
        "What number would I give it by my own measure, and nobody else's?",
    ),
    w(
        "goal-review-wont-04",
        "If you let this one rest, what did you give the time to, and how was that?",
        "If I let this one rest, what did I give the time to, and how was that?",
    ),
    w(
        "goal-review-wont-05",
        "How far did this goal feel like your idea, and how far like somebody else's?",
        "How far did this goal feel like my idea, and how far like somebody else's?",
    ),
    w(
        "goal-review-wont-06",
        "With no duty to act on it, what did looking at it show you?",
        "With no duty to act on it, what did looking at it show me?",
    ),
];

/// “I can't”: the barrier seen kindly, exceptions, one small possibility.
pub(super) const CANT: &[Worded] = &[
    w(
        "goal-review-cant-01",
        "Which part went better than the picture you had in your head?",
        "Which part went better than the picture I had in my head?",
    ),
    w(
        "goal-review-cant-02",
        "On what day did it come nearest to working, and how was that day different?",
        "On what day did it come nearest to working for me, and how was that day different?",
    ),
    w(
        "goal-review-cant-03",
        "With all you had on, what made even that much possible?",
        "With all I had on, what made even that much possible?",
    ),
    w(
        "goal-review-cant-04",
        "If the percentage were a beginning and not a verdict, what would it tell you?",
        "If my number were a beginning and not a verdict, what would it tell me?",
    ),
    w(
        "goal-review-cant-05",
        "What did you learn about the obstacle itself: its size, its timing, its habits?",
        "What did I learn about my obstacle: its size, its timing, its habits?",
    ),
    w(
        "goal-review-cant-06",
        "When it got difficult, how did you speak to yourself, and what tone would you have liked?",
        "When it got difficult, how did I speak to myself, and what tone would I have liked?",
    ),
];

/// “I may”: both sides, values, and the best changes of the past.
pub(super) const CONTEMPLATION: &[Worded] = &[
    w(
        "goal-review-contemplation-01",
        "What was the most interesting thing you found while you turned it over in your mind?",
        "What was the most interesting thing I found while I turned it over in my mind?",
    ),
    w(
        "goal-review-contemplation-02",
        "Whom did you talk to or read about, and what of theirs spoke to you?",
        "Whom did I talk to or read about, and what of theirs spoke to me?",
    ),
    w(
        "goal-review-contemplation-03",
        "How far did you get with finding out, in percent, and what drew you on?",
        "How far did I get with finding out, in percent, and what drew me on?",
    ),
    w(
        "goal-review-contemplation-04",
        "Which reason grew stronger in you these days, and which one faded a little?",
        "Which reason grew stronger in me these days, and which one faded a little?",
    ),
    w(
        "goal-review-contemplation-05",
        "What did you feel as you pictured yourself having done it?",
        "What did I feel as I pictured myself having done it?",
    ),
    w(
        "goal-review-contemplation-06",
        "If your view has moved by an inch, which way did it go?",
        "If my view has moved by an inch, which way did it go?",
    ),
];
