//! Naming what is good, and believing in it.

use super::{Skill, x};
use crate::content::text::w;

pub const ALL: &[Skill] = &[AFFIRM];

const AFFIRM: Skill = Skill {
    id: "affirmations",
    name: "Affirmations",
    what: w(
        "affirmations-what",
        "A true and particular word about a strength, an effort or a value that the client has shown.",
        "I tell myself one true thing that I did well, and how I did it.",
    ),
    when: w(
        "affirmations-when",
        "After an honest story, in a hard week, and just before a new step.",
        "On days when I only see what is left to do.",
    ),
    care: w(
        "affirmations-care",
        "Praise puts you above the client. Leave out \"I am proud of you\", and name what you saw.",
        "I keep it small enough to believe. Big words bounce off me.",
    ),
    examples: &[
        x("I told her no, and my knees shook.", "You were afraid, and you stayed true to yourself."),
        x("I only cooked once.", "In a week like that, you made time for one real meal."),
        x("I rang the clinic at last.", "You took your own health seriously there. That took courage."),
        x("I know I talk too much about this.", "You keep coming back to it because it matters to you."),
    ],
    alone: &[
        x("It was only a short run.", "I put my shoes on in the rain. That was my own will at work."),
        x("Anyone could have done it.", "Perhaps, and I am the one who did."),
        x("I was late with the report.", "I asked for help before it was due, and that was new for me."),
    ],
};
