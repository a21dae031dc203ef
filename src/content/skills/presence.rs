//! Putting things together, and leaving room.

use super::{Skill, x};
use crate::content::text::w;

pub const ALL: &[Skill] = &[SUMMARY, SILENCE];

const SUMMARY: Skill = Skill {
    id: "summaries",
    name: "Summaries",
    what: w(
        "summaries-what",
        "A few sentences that lay side by side what the client has said, their reasons for change above all.",
        "I put what I have thought so far into three lines.",
    ),
    when: w(
        "summaries-when",
        "Between two topics, after a long story, and before a goal is chosen.",
        "Before I decide, and at the end of a page of notes.",
    ),
    care: w(
        "summaries-care",
        "Choose with care, for what you repeat will grow. End by asking what you left out.",
        "I leave space for the part of me that has not spoken yet.",
    ),
    examples: &[
        x(
            "So that is the whole muddle.",
            "You are tired of the long evenings, and you want to read to the children again. What did I leave out?",
        ),
        x(
            "I like both jobs, in a way.",
            "One gives you safety, the other makes your eyes light up. Where does that take you?",
        ),
        x(
            "Then came the move, and then the baby.",
            "A year with two big changes, and you kept swimming through both. Is that about right?",
        ),
    ],
    alone: &[
        x(
            "There is too much in my head.",
            "Three things matter to me today: my mother, the offer, and a night of sleep.",
        ),
        x("I have weighed this for weeks.", "I want the course, I fear the cost, and I know someone who has done it."),
        x("It was a full day.", "I learned that I think best before ten, and that I like to be asked."),
    ],
};

const SILENCE: Skill = Skill {
    id: "silence",
    name: "Honouring silence",
    what: w(
        "silence-what",
        "Waiting with a warm face while the client thinks or feels. It says that you trust what is coming.",
        "I give a question a whole minute before I write anything.",
    ),
    when: w(
        "silence-when",
        "After a question that went deep, after strong feeling, and with people who think before they talk.",
        "When my first answer came too quickly and sounds like one I always give.",
    ),
    care: w(
        "silence-care",
        "On the telephone, say that you are there. If a pause turns cold, say something warm and short.",
        "If being quiet makes me brood, I take a walk with the question instead.",
    ),
    examples: &[
        x("I think I have been hiding there.", "(Waits, breathes, and keeps a kind eye on the client.)"),
        x("Hmm. Let me think.", "There is no hurry at all."),
        x("I do not know what to say.", "Then let us be quiet together for a little."),
    ],
    alone: &[
        x("I know the answer already.", "I wait a bit longer and see what I find under it."),
        x("Nothing comes.", "Nothing needs to come to me yet."),
        x("I want to get to the next question.", "I look out of my window first, and come back after ten breaths."),
    ],
};
