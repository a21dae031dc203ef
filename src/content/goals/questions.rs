//! The questions of the weekly-goal wizard: what is asked, what helps to answer, and how an answer may look.

use crate::content::text::{Worded, w};

/// One question of the wizard.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// Stable: names the answer it fills.
    pub id: &'static str,
    /// The question itself.
    pub ask: Worded,
    /// What helps to answer it.
    pub hint: Worded,
    /// Answers as a client might put them; empty where a scale is the answer.
    pub examples: &'static [&'static str],
}

/// The questions in the order of the wizard: `ready`, `kind`, `what`, `how-much`, `when-where`, `support`, `obstacle`,
/// `if-then`, `confidence`, `easier`, `restated`.
pub const QUESTIONS: &[Question] = &[
    Question {
        id: "ready",
        ask: w(
            "ask-ready",
            "How important is this to you now, and how ready are you?",
            "How important is this to me now, and how ready am I?",
        ),
        hint: w(
            "hint-ready",
            "A goal that is both wanted and ready has the best chance.",
            "A goal I both want and feel ready for has the best chance.",
        ),
        examples: &[],
    },
    Question {
        id: "kind",
        ask: w("ask-kind", "What sort of goal is it for you?", "What sort of goal is it for me?"),
        hint: w(
            "hint-kind",
            "All three count as a real goal for the week.",
            "All three count as a real goal for my week.",
        ),
        examples: &[],
    },
    Question {
        id: "what",
        ask: w("ask-what", "What exactly would you like to do?", "What exactly would I like to do?"),
        hint: w(
            "hint-what",
            "Put it as something to do, in a few plain words.",
            "I put it as something to do, in a few plain words.",
        ),
        examples: &["Walk home from work", "Read about sleep for ten minutes", "Tell my team what I need on Mondays"],
    },
    Question {
        id: "how-much",
        ask: w("ask-how-much", "How much of it, and how often?", "How much of it do I want, and how often?"),
        hint: w(
            "hint-how-much",
            "Two or three times is plenty to learn from.",
            "Two or three times is plenty for me to learn from.",
        ),
        examples: &["Twenty minutes, three times", "Once, for half an hour", "Every weekday, one page"],
    },
    Question {
        id: "when-where",
        ask: w("ask-when-where", "When and where will you do it?", "When and where will I do it?"),
        hint: w(
            "hint-when-where",
            "Tie it to something that happens anyway, such as the first coffee.",
            "I can tie it to something I do anyway, such as my first coffee.",
        ),
        examples: &[
            "Monday, Wednesday and Friday, straight after lunch, in the park",
            "At the kitchen table, once the children are asleep",
        ],
    },
    Question {
        id: "support",
        ask: w("ask-support", "Who and what will make it easier for you?", "Who and what will make it easier for me?"),
        hint: w(
            "hint-support",
            "Think of people, places, reminders and things laid out in advance.",
            "I can use people, places, reminders and things I lay out in advance.",
        ),
        examples: &[
            "My sister walks with me on Wednesdays",
            "Shoes by the door the night before",
            "A note on the fridge",
        ],
    },
    Question {
        id: "obstacle",
        ask: w("ask-obstacle", "What is most likely to get in the way?", "What is most likely to get in my way?"),
        hint: w(
            "hint-obstacle",
            "Naming it now takes some of its power away.",
            "If I name it now, it has less power over me.",
        ),
        examples: &["It rains", "A meeting runs late", "I am too tired in the evening"],
    },
    Question {
        id: "if-then",
        ask: w("ask-if-then", "If that happens, what will you do then?", "If that happens, what will I do then?"),
        hint: w(
            "hint-if-then",
            "One sentence is enough: if this, then that.",
            "One sentence is enough for me: if this, then that.",
        ),
        examples: &[
            "If it rains, then I walk the stairs for ten minutes.",
            "If the meeting runs late, then I go before dinner.",
        ],
    },
    Question {
        id: "confidence",
        ask: w("ask-confidence", "How confident are you that you will do it?", "How confident am I that I will do it?"),
        hint: w(
            "hint-confidence",
            "Seven or more tends to hold. Below that, a small change often helps.",
            "At seven or more, I can expect it to hold. Below that, I can change something small.",
        ),
        examples: &[],
    },
    Question {
        id: "easier",
        ask: w("ask-easier", "What would make it easier for you?", "What would make it easier for me?"),
        hint: w(
            "hint-easier",
            "Change whatever helps, here on this page, and then answer once more.",
            "I change whatever helps, here on this page, and then I answer once more.",
        ),
        examples: &[],
    },
    Question {
        id: "restated",
        ask: w(
            "ask-restated",
            "How would you put the whole goal in your own words?",
            "How would I put the whole goal in my own words?",
        ),
        hint: w("hint-restated", "Write it as the client says it.", "I write it as I would say it."),
        examples: &["I walk in the park for twenty minutes after lunch on three days, with my sister on Wednesday."],
    },
];

/// Confidence, asked once more after problem solving.
pub const AGAIN: Worded =
    w("ask-again", "With that change, how confident are you now?", "With that change, how confident am I now?");

/// The question with this id.
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id == id)
}
