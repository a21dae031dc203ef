//! Prompts for the check-in on vision and three-month goals, before there is a plan.

use crate::content::text::{Worded, w};

/// “I won't”: acceptance and free choice; what the present way gives.
pub(super) const WONT: &[Worded] = &[
    w(
        "check-in-wont-01",
        "Whatever becomes of this subject, which picture of the future is truly yours?",
        "Whatever becomes of this subject, which picture of the future is truly mine?",
    ),
    w(
        "check-in-wont-02",
        "Which of your long-term wishes needs no push from anyone?",
        "Which of my long-term wishes needs no push from anyone?",
    ),
    w(
        "check-in-wont-03",
        "Three months from now, what would you like to find exactly as it is today?",
        "Three months from now, what would I like to find exactly as it is today?",
    ),
    w(
        "check-in-wont-04",
        "What does your present way protect that your vision needs as well?",
        "What does my present way protect that my vision needs as well?",
    ),
    w(
        "check-in-wont-05",
        "If we took this off the list for a season, what would you put your heart into?",
        "If I took this off my list for a season, what would I put my heart into?",
    ),
    w(
        "check-in-wont-06",
        "Which hopes of other people have crept into your goals, and which would you hand back?",
        "Which hopes of other people have crept into my goals, and which would I hand back?",
    ),
];

/// “I can't”: the barrier seen kindly, exceptions, one small possibility.
pub(super) const CANT: &[Worded] = &[
    w(
        "check-in-cant-01",
        "What part of the vision still warms you, even when it looks far off?",
        "What part of my vision still warms me, even when it looks far off?",
    ),
    w(
        "check-in-cant-02",
        "Which three-month goal has moved at all, and how did you get it to budge?",
        "Which of my three-month goals has moved at all, and how did I get it to budge?",
    ),
    w(
        "check-in-cant-03",
        "Where in these months have you been more able than you gave yourself credit for?",
        "Where in these months have I been more able than I gave myself credit for?",
    ),
    w(
        "check-in-cant-04",
        "Which obstacle would you like us to leave off the table until the next check-in?",
        "Which obstacle would I like to leave off my table until the next check-in?",
    ),
    w(
        "check-in-cant-05",
        "What could the vision look like if it were cut to fit the life you have now?",
        "What could my vision look like if it were cut to fit the life I have now?",
    ),
    w(
        "check-in-cant-06",
        "As you look at these goals, what hope do you notice, even one the size of a crumb?",
        "As I look at my goals, what hope do I notice, even one the size of a crumb?",
    ),
];

/// “I may”: both sides, values, and the best changes of the past.
pub(super) const CONTEMPLATION: &[Worded] = &[
    w(
        "check-in-contemplation-01",
        "If this change came about, which line of your vision would it fill in?",
        "If this change came about, which line of my vision would it fill in?",
    ),
    w(
        "check-in-contemplation-02",
        "Which of your values is asking for this, and which one asks you to wait?",
        "Which of my values is asking for this, and which one asks me to wait?",
    ),
    w(
        "check-in-contemplation-03",
        "See yourself in three months with it, and then without it: what do you feel each time?",
        "When I see myself in three months with it, and then without it, what do I feel each time?",
    ),
    w(
        "check-in-contemplation-04",
        "What has happened since the last check-in that makes this matter more to you, or less?",
        "What has happened since my last check-in that makes this matter more to me, or less?",
    ),
    w(
        "check-in-contemplation-05",
        "What would you have to believe about yourself for this goal to feel natural?",
        "What would I have to believe about myself for this goal to feel natural?",
    ),
    w(
        "check-in-contemplation-06",
        "Which past chapter of your life does this question remind you of, and how did it turn out?",
        "Which past chapter of my life does this question remind me of, and how did it turn out?",
    ),
];
