//! Prompts for the generative moment, before there is a plan.

use crate::content::text::{Worded, w};

/// “I won't”: acceptance and free choice; what the present way gives.
pub(super) const WONT: &[Worded] = &[
    w(
        "generative-wont-01",
        "What else would go if this went, and how dear is that to you?",
        "What else would go if this went, and how dear is that to me?",
    ),
    w(
        "generative-wont-02",
        "How did this way of doing things come into your life, and what did it help you through?",
        "How did this way of doing things come into my life, and what did it help me through?",
    ),
    w(
        "generative-wont-03",
        "Where in this do you feel most free, and where does somebody crowd you?",
        "Where in this do I feel most free, and where does somebody crowd me?",
    ),
    w(
        "generative-wont-04",
        "If nothing changed here and that were fine, where would your energy want to go?",
        "If nothing changed here and that were fine, where would my energy want to go?",
    ),
    w(
        "generative-wont-05",
        "Which need of yours does it meet so well that nothing else comes close?",
        "Which need of mine does it meet so well that nothing else comes close?",
    ),
    w(
        "generative-wont-06",
        "What do others not see when they look at the way you do this?",
        "What do others not see when they look at the way I do this?",
    ),
];

/// “I can't”: the barrier seen kindly, exceptions, one small possibility.
pub(super) const CANT: &[Worded] = &[
    w(
        "generative-cant-01",
        "Which obstacle weighs most on you, and what is it like to set it down while we talk?",
        "Which obstacle weighs most on me, and what is it like to set it down for these minutes?",
    ),
    w(
        "generative-cant-02",
        "When has it been a shade easier, even for an hour, and what was around you then?",
        "When has it been a shade easier, even for an hour, and what was around me then?",
    ),
    w(
        "generative-cant-03",
        "What did your past tries teach you that no beginner would know?",
        "What did my past tries teach me that no beginner would know?",
    ),
    w(
        "generative-cant-04",
        "If it were possible after all, what would you be wishing for?",
        "If it were possible after all, what would I be wishing for?",
    ),
    w(
        "generative-cant-05",
        "Of the things in your way, which is a wall, which is a hedge, and which is an old story?",
        "Of the things in my way, which is a wall, which is a hedge, and which is an old story?",
    ),
    w(
        "generative-cant-06",
        "If someone dear to you stood before this wall, what would you say to them?",
        "If someone dear to me stood before this wall, what would I say to them?",
    ),
];

/// “I may”: both sides, values, and the best changes of the past.
pub(super) const CONTEMPLATION: &[Worded] = &[
    w(
        "generative-contemplation-01",
        "If you put this on a pair of scales, what lies in each pan, and what weighs the most?",
        "If I put this on a pair of scales, what lies in each pan, and what weighs the most?",
    ),
    w(
        "generative-contemplation-02",
        "Think of the best change you ever made: who were you then, and what did you draw on?",
        "When I think of the best change I ever made, what did I draw on in myself?",
    ),
    w(
        "generative-contemplation-03",
        "Picture yourself some time after the change: where do you stand, and what is on your face?",
        "When I picture myself some time after the change, where do I stand, and what is on my face?",
    ),
    w(
        "generative-contemplation-04",
        "Whom do you know who has done this, and what would you love to ask them?",
        "Whom do I know who has done this, and what would I love to ask them?",
    ),
    w(
        "generative-contemplation-05",
        "If the wish and the worry sat at one table, what would each of them ask of you?",
        "If my wish and my worry sat at one table, what would each of them ask of me?",
    ),
    w(
        "generative-contemplation-06",
        "What is it about this that keeps coming back to you?",
        "What is it about this that keeps coming back to me?",
    ),
];
