//! The steps that look for what is strong and alive.

use super::Step;
use crate::content::text::w;

pub const OPEN_MIND: Step = Step {
    id: "open-mind",
    title: w("open-mind-title", "Read with an open mind", "I read with an open mind"),
    purpose: w(
        "open-mind-purpose",
        "The answers are one part of a story. This step is for wondering, and nothing is weighed yet.",
        "My answers are one part of my story, and I need not grade them.",
    ),
    todo: &[
        w(
            "open-mind-through",
            "Read everything once from top to bottom, without marking anything.",
            "I read all my answers once, without marking anything.",
        ),
        w(
            "open-mind-day",
            "Bear in mind that they were given on one day, perhaps in haste or to please.",
            "I recall what sort of day it was when I answered.",
        ),
        w(
            "open-mind-unsaid",
            "Notice what is left unsaid, and hold your guesses lightly.",
            "I notice where I held back, and why I may have wanted to.",
        ),
    ],
    questions: &[
        w("open-mind-q1", "What was it like to answer all this?", "What was it like for me to answer all this?"),
        w("open-mind-q2", "What do these pages not know about you?", "What do these pages not know about me?"),
        w("open-mind-q3", "Which answer surprised you?", "Which of my answers surprises me?"),
    ],
};

pub const SUCCESSES: Step = Step {
    id: "successes",
    title: w("successes-title", "Successes first", "My successes first"),
    purpose: w(
        "successes-purpose",
        "Whatever the talk begins with tends to spread. So begin with what is strong.",
        "What I look at first will spread, so I look at what is strong in me.",
    ),
    todo: &[
        w(
            "successes-high",
            "Find the highest answers, and those that have risen since last time.",
            "I find my highest answers, and those that have risen.",
        ),
        w(
            "successes-behind",
            "Ask for the story behind each, before any number is explained.",
            "I tell myself the story behind each of them.",
        ),
        w(
            "successes-name",
            "Name the strengths you hear, in plain words.",
            "I give the strengths in it their plain names.",
        ),
    ],
    questions: &[
        w(
            "successes-q1",
            "Which of these answers are you happiest with?",
            "Which of these answers am I happiest with?",
        ),
        w("successes-q2", "What was your part in making it so?", "What was my part in making it so?"),
        w(
            "successes-q3",
            "What does this say about what you are good at?",
            "What does this say about what I am good at?",
        ),
        w(
            "successes-q4",
            "Where else could the same strength be of use to you?",
            "Where else could the same strength be of use to me?",
        ),
    ],
};

pub const ENERGY: Step = Step {
    id: "energy",
    title: w("energy-title", "Where the energy is", "Where my energy is"),
    purpose: w(
        "energy-purpose",
        "Strong feeling, glad or sore, shows where the client wants to grow. Your own favourite topics stay outside.",
        "Strong feeling, glad or sore, shows me where I want to grow.",
    ),
    todo: &[
        w(
            "energy-rank",
            "Sort the areas by the client's own priority.",
            "I put the areas in order of what counts for me.",
        ),
        w(
            "energy-charge",
            "Look for words with heat in them, and for far-apart numbers.",
            "I look for words of mine with heat in them.",
        ),
        w(
            "energy-listen",
            "While you talk, watch where the voice wakes up.",
            "I say each area aloud and notice where I wake up.",
        ),
    ],
    questions: &[
        w(
            "energy-q1",
            "Where does something start to hum when you look at this?",
            "Where does something start to hum when I look at this?",
        ),
        w(
            "energy-q2",
            "Which area would you give a whole afternoon to?",
            "Which area would I give a whole afternoon to?",
        ),
        w(
            "energy-q3",
            "What do you want there, rather than what others want for you?",
            "What do I want there, rather than what others want for me?",
        ),
    ],
};
