//! Prompts for the close, before there is a plan.

use crate::content::text::{Worded, w};

/// “I won't”: acceptance and free choice; what the present way gives.
pub(super) const WONT: &[Worded] = &[
    w(
        "close-wont-01",
        "What was it like to be heard on this without anyone hurrying you?",
        "What was it like to hear myself out on this without any hurry?",
    ),
    w(
        "close-wont-02",
        "What have I still got wrong, or only half right, about your side of it?",
        "What had I got wrong, or only half right, about my own side of it?",
    ),
    w(
        "close-wont-03",
        "What do you choose to leave just as it is, with a clear mind?",
        "What do I choose to leave just as it is, with a clear mind?",
    ),
    w(
        "close-wont-04",
        "Where did you feel respected by me today, and where less so?",
        "Where did I respect my own choice today, and where less so?",
    ),
    w(
        "close-wont-05",
        "What do you value in how you stood by the things that matter to you?",
        "What do I value in how I stood by the things that matter to me?",
    ),
    w(
        "close-wont-06",
        "Which subject would you welcome next time, and which may rest?",
        "Which subject would I welcome next time, and which may rest?",
    ),
];

/// “I can't”: the barrier seen kindly, exceptions, one small possibility.
pub(super) const CANT: &[Worded] = &[
    w(
        "close-cant-01",
        "What looks a shade less impossible to you than when you came in?",
        "What looks a shade less impossible to me than when I sat down?",
    ),
    w(
        "close-cant-02",
        "Which of your own words would you like to keep near you this week?",
        "Which of my own words would I like to keep near me this week?",
    ),
    w(
        "close-cant-03",
        "How much courage did it take to speak of this, and how will you honour that?",
        "How much courage did it take me to look at this, and how will I honour that?",
    ),
    w(
        "close-cant-04",
        "Among what we learned about the obstacles, what may be of use to you later?",
        "Among what I learned about my obstacles, what may be of use to me later?",
    ),
    w(
        "close-cant-05",
        "How will you be kind to yourself between now and our next talk?",
        "How will I be kind to myself until I sit down here again?",
    ),
    w(
        "close-cant-06",
        "What good thing about yourself did you hear yourself say?",
        "What good thing about myself did I catch myself saying?",
    ),
];

/// “I may”: both sides, values, and the best changes of the past.
pub(super) const CONTEMPLATION: &[Worded] = &[
    w(
        "close-contemplation-01",
        "What do you know about your own reasons now that was hazy before?",
        "What do I know about my own reasons now that was hazy before?",
    ),
    w(
        "close-contemplation-02",
        "Which moment of our talk touched you, and what did it touch?",
        "Which moment of this thinking touched me, and what did it touch?",
    ),
    w(
        "close-contemplation-03",
        "As you get up to go, how do the scales of for and against hang?",
        "As I get up to go, how do my scales of for and against hang?",
    ),
    w(
        "close-contemplation-04",
        "What question would you like to leave open until we meet?",
        "What question would I like to leave open until I come back?",
    ),
    w(
        "close-contemplation-05",
        "If you did say yes one day, which quality of yours would you be glad of?",
        "If I did say yes one day, which quality of mine would I be glad of?",
    ),
    w(
        "close-contemplation-06",
        "Next time, how will we see that your thinking has moved on?",
        "Next time, how will I see that my thinking has moved on?",
    ),
];
