//! Help for the idea board.

use crate::content::text::Topic;

pub const BOARD: Topic = Topic {
    id: "board",
    title: "Idea board",
    paragraphs: &[
        "Five steps lead from a topic to a goal: Frame, Brainstorm, Group, Choose, Turn into goals. Open them in any order; going back takes nothing away.",
        "While ideas are gathered nobody judges them. Votes, removing and changing someone else's words wait for Choose. In a wild round, what is added is marked as wild.",
        "Time and number are yours to set. They only remind you; nothing closes when the time is up or the number is not reached.",
        "Build on this adds an idea below another. Combine makes a new one from two and keeps both. Keep for another time puts an idea aside without losing it.",
        "To move an idea, drag it, or press and hold it on a phone. Move on each card does the same, and so do Alt with the up and down arrows.",
        "Ask before you add ideas of your own. Once the client has agreed, you take turns, and the client goes first.",
        "Weigh both sides, under Frame, is for a decision that you want to stay out of. It asks you about that first.",
        "A board goes along on paper, as Markdown or as a picture. It has no notes on it.",
    ],
};
