//! Little drive, other priorities, and the size of the work (003).

use super::Challenge;
use crate::content::text::w;

pub const SLOW_START: Challenge = Challenge {
    id: "slow-to-start",
    name: w("slow-to-start-name", "Slow to warm to it", "I am slow to warm to it"),
    shows: w(
        "slow-to-start-shows",
        "Weeks pass, the goals are polite, and little moves. The client agrees with you more than with the goal.",
        "I say yes to my plan, and then the week goes by without me.",
    ),
    approach: &[
        w(
            "slow-to-start-stage",
            "Look again at the stage: readiness may be earlier than the goals assume.",
            "I ask honestly how ready I am.",
        ),
        w(
            "slow-to-start-strengths",
            "Go looking for strengths and for a time when change did work.",
            "I recall a change that I did make, and what carried it.",
        ),
        w(
            "slow-to-start-weigh",
            "Weigh what speaks for and against, and let the client do the arguing.",
            "I write down what speaks for it, and also what speaks against it for me.",
        ),
        w(
            "slow-to-start-around",
            "Change something around the client: a place, a reminder, a companion.",
            "I alter one thing in my surroundings so that starting is the easy option.",
        ),
        w(
            "slow-to-start-reason",
            "Look for a reason with more life in it, or confirm the old one.",
            "I find out if my old reason still holds, or if I have a better one.",
        ),
    ],
    questions: &[
        w(
            "slow-to-start-q1",
            "What would have to be true for this to matter twice as much?",
            "What would have to be true for this to matter twice as much to me?",
        ),
        w("slow-to-start-q2", "What does waiting do for you?", "What does waiting do for me?"),
        w(
            "slow-to-start-q3",
            "Whose wish is this, and which part of it is your own?",
            "Whose wish is this, and which part of it is mine?",
        ),
    ],
    seen_in: w(
        "slow-to-start-data",
        "A focus area has stayed at the same stage for four weeks, with few check-ins on its goals.",
        "My focus area has stayed at one stage for four weeks, and I checked in seldom.",
    ),
    mentor: w(
        "slow-to-start-mentor",
        "If you catch yourself pushing, or working harder than the client does.",
        "If I have begun three times alone, I ask somebody to think along with me.",
    ),
};

pub const LOW_PRIORITY: Challenge = Challenge {
    id: "not-a-priority",
    name: w("not-a-priority-name", "Other things come first", "Other things come first for me"),
    shows: w(
        "not-a-priority-shows",
        "Sessions move or start late, and there is always a good reason why the goal had to wait.",
        "My own goal is the first thing to give way.",
    ),
    approach: &[
        w(
            "not-a-priority-notice",
            "Describe what you have noticed, as plain facts and without a sting.",
            "I look at my diary and see what I gave my hours to.",
        ),
        w(
            "not-a-priority-empathy",
            "Show that you see how full this life is.",
            "I give myself credit for all that I carry.",
        ),
        w(
            "not-a-priority-place",
            "Explore what would move the vision further up the list.",
            "I ask what would lift my vision a few places on the list.",
        ),
        w(
            "not-a-priority-tiny",
            "Ask if you may tell how much short bursts add up to, such as five minutes of stairs.",
            "I try the five-minute version. It counts for me.",
        ),
        w(
            "not-a-priority-rhythm",
            "Offer another rhythm: shorter, rarer, or later in the year.",
            "I may choose a calmer month for it.",
        ),
    ],
    questions: &[
        w(
            "not-a-priority-q1",
            "What has had first place lately, and what does it give you?",
            "What has had first place lately, and what does it give me?",
        ),
        w(
            "not-a-priority-q2",
            "How would your days change if this came second instead of tenth?",
            "How would my days change if this came second instead of tenth?",
        ),
        w(
            "not-a-priority-q3",
            "Is this a season for starting, or for leaving it be?",
            "Is this a season for me to start, or to leave it be?",
        ),
    ],
    seen_in: w(
        "not-a-priority-data",
        "Two or more sessions were moved or cancelled within six weeks, or importance is below 7.",
        "I moved or dropped two or more sessions within six weeks, or my importance is below 7.",
    ),
    mentor: w(
        "not-a-priority-mentor",
        "If the late starts annoy you, or if you wonder whether to go on at all.",
        "If my days are full of duties that I never chose, I talk them over with a person close to me.",
    ),
};

pub const HARDER_THAN_HOPED: Challenge = Challenge {
    id: "harder-than-hoped",
    name: w("harder-than-hoped-name", "More work than expected", "It is more work than I expected"),
    shows: w(
        "harder-than-hoped-shows",
        "The first glow is over. The client hoped that coaching would do the lifting, and finds that it does not.",
        "I thought this would be easier, and part of me wants my money back.",
    ),
    approach: &[
        w(
            "harder-than-hoped-normal",
            "Say that nearly everyone reaches this bend in the road.",
            "I remind myself that most people arrive at this point.",
        ),
        w(
            "harder-than-hoped-small",
            "Make the next step smaller than pride would like.",
            "I choose a step so small that I have to grin.",
        ),
        w(
            "harder-than-hoped-trust",
            "Say that you trust the process, and why you trust this client in it.",
            "I look back at how far I have already come.",
        ),
        w(
            "harder-than-hoped-plan",
            "Shape a plan with something enjoyable in it, and an early win.",
            "I put one thing that I enjoy into my plan.",
        ),
    ],
    questions: &[
        w(
            "harder-than-hoped-q1",
            "What did you picture at the beginning, and what is it really like?",
            "What did I picture at the beginning, and what is it really like for me?",
        ),
        w("harder-than-hoped-q2", "Which effort has paid off so far?", "Which of my efforts has paid off so far?"),
        w("harder-than-hoped-q3", "What would lighten the load by a tenth?", "What would lighten my load by a tenth?"),
    ],
    seen_in: w(
        "harder-than-hoped-data",
        "Confidence has dropped by two or more since an earlier reading, while importance is still high.",
        "My confidence has dropped by two or more, while it is still important to me.",
    ),
    mentor: w(
        "harder-than-hoped-mentor",
        "If you feel the pull to perform a rescue, or begin to doubt your own part.",
        "If the doubt spreads to everything I do, I share it with someone kind.",
    ),
};
