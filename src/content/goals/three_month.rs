//! The questions of the three-month goal wizard (003), and the names of the attainment levels.

use super::Question;
use crate::content::text::{Worded, w};

/// In the order of the wizard.
pub const THREE_MONTH: &[Question] = &[
    Question {
        id: "statement",
        ask: w(
            "three-statement",
            "What will you be doing three months from now?",
            "What will I be doing three months from now?",
        ),
        hint: w(
            "three-statement-hint",
            "Something you do, rather than a result that hangs on others or on luck.",
            "Something I do, rather than a result that hangs on others or on luck.",
        ),
        examples: &["I am outdoors for half an hour on most days"],
    },
    Question {
        id: "measure",
        ask: w("three-measure", "How will you know that it is so?", "How will I know that it is so?"),
        hint: w(
            "three-measure-hint",
            "A number, a date, or something that others would notice.",
            "A number, a date, or something I could show to others.",
        ),
        examples: &["A mark on the calendar for each walk"],
    },
    Question {
        id: "dates",
        ask: w(
            "three-dates",
            "When does it begin, and when will you look back?",
            "When do I begin, and when will I look back?",
        ),
        hint: w(
            "three-dates-hint",
            "Twelve weeks is usual, and any other length is fine.",
            "Twelve weeks is usual, and I can pick any other length.",
        ),
        examples: &[],
    },
    Question {
        id: "towards",
        ask: w(
            "three-towards",
            "Which part of your vision does it bring closer?",
            "Which part of my vision does it bring closer?",
        ),
        hint: w(
            "three-towards-hint",
            "A few words will do, as long as they are the client's own.",
            "A few words of my own will do.",
        ),
        examples: &["Something left in me when I come home"],
    },
    Question {
        id: "milestones",
        ask: w("three-milestones", "What will you reach on the way?", "What will I reach on my way?"),
        hint: w(
            "three-milestones-hint",
            "Points that are worth a small celebration. A date is welcome and not needed.",
            "Points that I would celebrate a little. I can add a date to any of them.",
        ),
        examples: &["The first week with three walks"],
    },
    Question {
        id: "importance",
        ask: w("three-importance", "How much does this goal matter to you?", "How much does this goal matter to me?"),
        hint: w(
            "three-importance-hint",
            "The number is only a way into the talk about it.",
            "The number is only a way for me to think about it.",
        ),
        examples: &[],
    },
    Question {
        id: "confidence",
        ask: w("three-confidence", "How sure are you that you will get there?", "How sure am I that I will get there?"),
        hint: w(
            "three-confidence-hint",
            "Below seven, the next page looks for what would help.",
            "Below seven, my next page looks for what would help.",
        ),
        examples: &[],
    },
    Question {
        id: "help",
        ask: w("three-help", "What would make you more sure of it?", "What would make me more sure of it?"),
        hint: w(
            "three-help-hint",
            "Change the goal or its date here, if that would do it, and then answer once more.",
            "I can change my goal or its date here, if that would do it, and then answer once more.",
        ),
        examples: &[],
    },
    Question {
        id: "levels",
        ask: w(
            "three-levels",
            "What would less than that look like to you, and what would more?",
            "What would less than that look like to me, and what would more?",
        ),
        hint: w(
            "three-levels-hint",
            "What is hoped for comes first. Later the goal is rated against these words; any of them can stay empty.",
            "What I hope for comes first. Later I rate my goal against these words; any of them can stay empty.",
        ),
        examples: &[],
    },
];

/// The names of the attainment levels, from -2 to +2.
pub const LEVELS: [(i8, &str); 5] = [
    (-2, "Much less than hoped"),
    (-1, "Less than hoped"),
    (0, "As hoped"),
    (1, "More than hoped"),
    (2, "Much more than hoped"),
];

/// Asked once more after a low number.
pub const SURE_AGAIN: Worded =
    w("three-again", "With that in mind, how sure are you now?", "With that in mind, how sure am I now?");
