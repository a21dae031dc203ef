//! The questions of the vision wizard: first what it is made of, at the end one statement (003).

use super::Question;
use crate::content::text::w;

/// In the order of the wizard.
pub const VISION: &[Question] = &[
    Question {
        id: "wants",
        ask: w(
            "vision-wants",
            "What would you love your life or work to be like?",
            "What would I love my life or work to be like?",
        ),
        hint: w(
            "vision-wants-hint",
            "Say what is there, rather than what is gone: \"calm mornings\" paints more than \"less stress\".",
            "I say what is there, rather than what is gone: \"calm mornings\" shows me more than \"less stress\".",
        ),
        examples: &["I wake up rested, and there is time for a song before work"],
    },
    Question {
        id: "why",
        ask: w("vision-why", "What makes that matter to you?", "What makes that matter to me?"),
        hint: w(
            "vision-why-hint",
            "Whatever comes first, and then what lies under it.",
            "I write what comes first, and then what lies under it.",
        ),
        examples: &["My children get the part of me that laughs"],
    },
    Question {
        id: "values",
        ask: w("vision-values", "Which of your values does it live by?", "Which of my values does it live by?"),
        hint: w(
            "vision-values-hint",
            "Three to five are easier to hold on to than a dozen.",
            "Three to five are easier for me to hold on to than a dozen.",
        ),
        examples: &[],
    },
    Question {
        id: "strengths",
        ask: w("vision-strengths", "Which strengths can carry you there?", "Which strengths can carry me there?"),
        hint: w(
            "vision-strengths-hint",
            "What comes easily, and what others turn to you for.",
            "What comes easily to me, and what others turn to me for.",
        ),
        examples: &[],
    },
    Question {
        id: "best",
        ask: w(
            "vision-best",
            "When was it like that for you already, if only in part?",
            "When was it like that for me already, if only in part?",
        ),
        hint: w(
            "vision-best-hint",
            "A day, a place, a time of life. What made it possible?",
            "A day, a place, a time of my life, and what let me have it.",
        ),
        examples: &["The summer without a car, when I walked everywhere"],
    },
    Question {
        id: "supports",
        ask: w("vision-supports", "Who and what is on your side?", "Who and what is on my side?"),
        hint: w(
            "vision-supports-hint",
            "One to a line. People count, and so do places, tools and times of day.",
            "I give each a line: my people, and also places, tools and times of day.",
        ),
        examples: &["My sister, and the path along the canal"],
    },
    Question {
        id: "obstacles",
        ask: w("vision-obstacles", "What may stand between you and it?", "What may stand between me and it?"),
        hint: w(
            "vision-obstacles-hint",
            "To see it coming is half of the way round it.",
            "If I see it coming, I am halfway round it.",
        ),
        examples: &["Messages after six, and the part of me that likes to answer them"],
    },
    Question {
        id: "statement",
        ask: w(
            "vision-statement",
            "How does your vision sound in a sentence?",
            "How does my vision sound in a sentence?",
        ),
        hint: w(
            "vision-statement-hint",
            "As if it were so already. It can change as often as the client likes.",
            "I write it as if I had it now, and I can change it as often as I like.",
        ),
        examples: &["I come home with something left in me, and I spend it on the people I love"],
    },
];
