//! The steps that look at readiness, at gaps and at what worries.

use super::Step;
use crate::content::text::w;

pub const STAGES: Step = Step {
    id: "stages",
    title: w("stages-title", "Stages of change", "How ready I am"),
    purpose: w(
        "stages-purpose",
        "Each area has its own stage, and the stage decides which kind of goal will fit.",
        "I may be ready in one area and far from it in the next.",
    ),
    todo: &[
        w(
            "stages-each",
            "Guess a stage for every area that matters, and check it with the client.",
            "I guess a stage for each area that counts for me.",
        ),
        w(
            "stages-early",
            "In the early stages, think of goals for head and heart.",
            "Where I am early, I choose goals for my head and heart.",
        ),
        w(
            "stages-late",
            "In the later ones, think of plans and of doing.",
            "Where I am further on, I plan what I will do.",
        ),
    ],
    questions: &[
        w("stages-q1", "In which area have you begun already?", "In which area have I begun already?"),
        w(
            "stages-q2",
            "Which area may rest for now, with your blessing?",
            "Which area may rest for now, with my blessing?",
        ),
        w("stages-q3", "Where are you of two minds?", "Where am I of two minds?"),
    ],
};

pub const GAPS: Step = Step {
    id: "gaps",
    title: w("gaps-title", "Be curious about gaps", "I am curious about gaps"),
    purpose: w(
        "gaps-purpose",
        "Where two answers pull apart, there is either a slip of the pen or something worth hearing.",
        "Where two of my answers pull apart, I may have slipped, or there is something for me to find.",
    ),
    todo: &[
        w(
            "gaps-blank",
            "See which answers are blank or unclear, and ask about them plainly.",
            "I look at what I left blank, and fill it in if I wish.",
        ),
        w(
            "gaps-pick",
            "Pick the two or three gaps that seem liveliest; the others can wait.",
            "I pick one or two gaps, and let the others wait for me.",
        ),
        w("gaps-ask", "Ask as someone who truly does not know the answer.", "I ask as if I did not know myself yet."),
    ],
    questions: &[
        w("gaps-q1", "How do these two answers live together?", "How do these two answers live together in me?"),
        w(
            "gaps-q2",
            "If you answered this page again today, what would you change?",
            "If I answered this page again today, what would I change?",
        ),
        w(
            "gaps-q3",
            "What would close this gap by one, from either end?",
            "What would close this gap by one for me, from either end?",
        ),
    ],
};

pub const CONCERNS: Step = Step {
    id: "concerns",
    title: w("concerns-title", "Note concerns", "What worries me"),
    purpose: w(
        "concerns-purpose",
        "Some things belong in other hands. You note what you have seen and offer a way to help.",
        "Some things are too heavy for me alone, and there are people for them.",
    ),
    todo: &[
        w(
            "concerns-facts",
            "Write down facts only: what was said, written or seen.",
            "I write down what has changed, with dates if I know them.",
        ),
        w(
            "concerns-physical",
            "If exercise will be part of the plan, think of a doctor's release.",
            "If I am going to exercise, I ask my doctor first where there is any doubt.",
        ),
        w(
            "concerns-card",
            "Open the card for the concern, and choose your words before you speak.",
            "I open the card that comes closest to what I feel.",
        ),
    ],
    questions: &[
        w(
            "concerns-q1",
            "Is there anything about your health that I need to know?",
            "Is there anything about my health that I have been putting off?",
        ),
        w("concerns-q2", "Who else is looking after you in this?", "Who else is looking after me in this?"),
        w(
            "concerns-q3",
            "Would it help if we found the right person for this together?",
            "Who could help me find the right person for this?",
        ),
    ],
};
