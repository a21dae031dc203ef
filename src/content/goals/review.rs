//! The questions of looking back on a weekly goal, the best experience first (003). Their short names are in
//! `content::panels::review`.

use super::Question;
use crate::content::text::w;

/// In the order of the flow. `carried` and `further` take the place of the two questions before them where no number was
/// given.
pub const REVIEW: &[Question] = &[
    Question {
        id: "best",
        ask: w("look-best", "What was your best moment with it?", "What was my best moment with it?"),
        hint: w(
            "look-best-hint",
            "However small: stay with it until there is a picture.",
            "However small: I stay with it until I have a picture.",
        ),
        examples: &["The light on the canal on my way home"],
    },
    Question {
        id: "percent",
        ask: w("look-percent", "How much of it came about?", "How much of it did I make happen?"),
        hint: w(
            "look-percent-hint",
            "Count what was done before what was not. A guess is good enough.",
            "I count what I did before what I did not. A guess is good enough for me.",
        ),
        examples: &[],
    },
    Question {
        id: "not-lower",
        ask: w("look-not-lower", "What kept that number from being lower?", "What kept my number from being lower?"),
        hint: w(
            "look-not-lower-hint",
            "Something carried it that far: name as much of that as you can.",
            "Something carried me that far: I name as much of it as I can.",
        ),
        examples: &["I had told my sister about it"],
    },
    Question {
        id: "carried",
        ask: w("look-carried", "What carried it as far as it went?", "What carried me as far as I went?"),
        hint: w(
            "look-carried-hint",
            "Whatever had a part in it, people and things too.",
            "Whatever had a part in it, people and things around me too.",
        ),
        examples: &["A colleague asked how it was going"],
    },
    Question {
        id: "higher",
        ask: w("look-higher", "What could have made it higher?", "What could have made my number higher?"),
        hint: w(
            "look-higher-hint",
            "One small thing is worth more than a good resolution.",
            "One small thing is worth more to me than a good resolution.",
        ),
        examples: &["Shoes by the door the evening before"],
    },
    Question {
        id: "further",
        ask: w("look-further", "What could have carried it further?", "What could have carried me further?"),
        hint: w(
            "look-further-hint",
            "A small thing will do: something to try another time.",
            "A small thing will do: something I can try another time.",
        ),
        examples: &["An alarm that rings once the children are in bed"],
    },
    Question {
        id: "learned",
        ask: w("look-learned", "What did this week teach you?", "What did this week teach me?"),
        hint: w(
            "look-learned-hint",
            "About yourself, about the goal, or about your days.",
            "About myself, about my goal, or about my days.",
        ),
        examples: &["Mornings hold for me, and evenings do not"],
    },
    Question {
        id: "challenges",
        ask: w("look-challenges", "What was hard along the way?", "What was hard for me along the way?"),
        hint: w(
            "look-challenges-hint",
            "It says something about the plan, and nothing against the person.",
            "It tells me something about my plan, and nothing against me.",
        ),
        examples: &["Two meetings that ran over"],
    },
    Question {
        id: "fit",
        ask: w("look-fit", "Was it the right size for you?", "Was it the right size for me?"),
        hint: w(
            "look-fit-hint",
            "A goal that stretches a little tends to stay alive.",
            "A goal that stretches me a little tends to stay alive.",
        ),
        examples: &[],
    },
    Question {
        id: "feelings",
        ask: w(
            "look-feelings",
            "What do you feel as you look back, and which needs does it meet?",
            "What do I feel as I look back, and which needs does it meet?",
        ),
        hint: w(
            "look-feelings-hint",
            "Whatever is there is welcome, the mixed ones too.",
            "Whatever I find is welcome, the mixed ones too.",
        ),
        examples: &[],
    },
    Question {
        id: "next",
        ask: w(
            "look-next",
            "What would you like to do with this goal now?",
            "What would I like to do with this goal now?",
        ),
        hint: w(
            "look-next-hint",
            "Letting a goal go is as good an answer as keeping it.",
            "If I let a goal go, that is as good an answer as keeping it.",
        ),
        examples: &[],
    },
];
