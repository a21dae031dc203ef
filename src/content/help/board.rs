//! Help for the idea board.

use crate::content::text::Topic;

pub const BOARD: Topic = Topic {
    id: "board",
    title: "Idea board",
    paragraphs: &[
        "Five steps lead from a topic to a goal: Frame, Brainstorm, Group, Choose, Turn into goals. Open them in any order; going back takes nothing away.",
        "While ideas are gathered nobody judges them. Votes, removing and changing someone else's words wait for Choose. In a wild round, what is added is marked as wild.",
        "Build on this adds an idea below another. Combine makes a new one from two and keeps both. Time and number are yours to set, and they only remind you.",
        "To move an idea, drag it, or press and hold it on a phone. Move on each card does the same, and so do Alt with the up and down arrows.",
        "Two minds about it, under Frame, asks whether you mean to stay neutral. If so, both sides are weighed; if not, there are questions that bring out what the person wants.",
        "A board goes along on paper, as Markdown or as a picture. It has no notes on it.",
    ],
};
