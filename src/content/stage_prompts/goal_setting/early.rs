//! Prompts for setting goals, before there is a plan.

use crate::content::text::{Worded, w};

/// “I won't”: acceptance and free choice; what the present way gives.
pub(super) const WONT: &[Worded] = &[
    w(
        "goal-setting-wont-01",
        "In which other part of life would you rather choose a goal, and let this one be?",
        "In which other part of my life would I rather choose a goal, and let this one be?",
    ),
    w(
        "goal-setting-wont-02",
        "How free do you feel to say no to every goal we could think of?",
        "How free do I feel to say no to every goal I could think of?",
    ),
    w(
        "goal-setting-wont-03",
        "If you only cared to watch, what might you keep half an eye on for a week?",
        "If I only cared to watch, what might I keep half an eye on for a week?",
    ),
    w(
        "goal-setting-wont-04",
        "What would you like to feel more of, living just the way you do?",
        "What would I like to feel more of, living just the way I do?",
    ),
    w(
        "goal-setting-wont-05",
        "Is there a question about it, any at all, that you would be curious to carry around?",
        "Is there a question about it, any at all, that I would be curious to carry around?",
    ),
    w(
        "goal-setting-wont-06",
        "On your own terms, what sort of goal could you respect?",
        "On my own terms, what sort of goal could I respect?",
    ),
];

/// “I can't”: the barrier seen kindly, exceptions, one small possibility.
pub(super) const CANT: &[Worded] = &[
    w(
        "goal-setting-cant-01",
        "What is so slight that you could think about it for a minute on the worst of days?",
        "What is so slight that I could think about it for a minute on the worst of days?",
    ),
    w(
        "goal-setting-cant-02",
        "Which feeling would you welcome a touch more often, and what tends to invite it?",
        "Which feeling would I welcome a touch more often, and what tends to invite it?",
    ),
    w(
        "goal-setting-cant-03",
        "Rather than fight the barrier, what would you like to find out about it?",
        "Rather than fight my barrier, what would I like to find out about it?",
    ),
    w(
        "goal-setting-cant-04",
        "Which step would be worth taking for what it teaches you, whether it works or not?",
        "Which step would be worth taking for what it teaches me, whether it works or not?",
    ),
    w(
        "goal-setting-cant-05",
        "At what size of goal does your confidence climb past the middle of the ruler?",
        "At what size of goal does my confidence climb past the middle of the ruler?",
    ),
    w(
        "goal-setting-cant-06",
        "Who could keep you company in a first small look at this?",
        "Who could keep me company in a first small look at this?",
    ),
];

/// “I may”: both sides, values, and the best changes of the past.
pub(super) const CONTEMPLATION: &[Worded] = &[
    w(
        "goal-setting-contemplation-01",
        "What would help you decide, and which bit of that fits into this week?",
        "What would help me decide, and which bit of that fits into this week?",
    ),
    w(
        "goal-setting-contemplation-02",
        "Which suits you now: to read, to ask around, to write, or just to picture it?",
        "Which suits me now: to read, to ask around, to write, or just to picture it?",
    ),
    w(
        "goal-setting-contemplation-03",
        "Whose story could you listen to before we next talk?",
        "Whose story could I listen to before my next session?",
    ),
    w(
        "goal-setting-contemplation-04",
        "How might you taste it once, with no promise to go on?",
        "How might I taste it once, with no promise to go on?",
    ),
    w(
        "goal-setting-contemplation-05",
        "What here matters enough to you to earn a quarter of an hour?",
        "What here matters enough to me to earn a quarter of an hour?",
    ),
    w(
        "goal-setting-contemplation-06",
        "From 0 to 10, how sure are you of giving it that thought, and what speaks for your number?",
        "From 0 to 10, how sure am I of giving it that thought, and what speaks for my number?",
    ),
];
