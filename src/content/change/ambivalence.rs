//! Where two minds come from, and an answer to each (003).
//!
//! The source has seven lines; the last, what a person would lose, names two quite different losses, company and
//! pleasure, and they call for different answers. So there are eight.

use crate::content::text::{Worded, w};

/// A common source of ambivalence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// Stable, such as `reason`; the ids of its lines begin with `ambivalence-` and this.
    pub id: &'static str,
    pub name: &'static str,
    /// What may be heard.
    pub sounds: Worded,
    /// An answer: for a coach, or for oneself.
    pub respond: Worded,
    /// A question that opens it.
    pub ask: Worded,
}

/// The eight sources.
pub const SOURCES: &[Source] = &[
    Source {
        id: "reason",
        name: "No reason that is strong enough",
        sounds: w("ambivalence-reason-sounds", "My heart is not in it.", "I have no reason that moves me."),
        respond: w(
            "ambivalence-reason-respond",
            "Stay with the want. Ask what they would love to have, and see if this road leads there at all.",
            "I stay with the want. I ask what I would love to have, and see if this road leads me there at all.",
        ),
        ask: w(
            "ambivalence-reason-ask",
            "What would have to come of it for you to want it?",
            "What would have to come of it for me to want it?",
        ),
    },
    Source {
        id: "ability",
        name: "I can't do it",
        sounds: w("ambivalence-ability-sounds", "I am just not able to.", "I do not have it in me."),
        respond: w(
            "ambivalence-ability-respond",
            "Look for proof in their own life, and shrink the first step until it is sure.",
            "I look for proof in my own life, and shrink my first step until it is sure.",
        ),
        ask: w("ambivalence-ability-ask", "Which part of it can you do already?", "Which part of it can I do already?"),
    },
    Source {
        id: "new",
        name: "I have never done it",
        sounds: w("ambivalence-new-sounds", "This is all new to me.", "I would be a complete beginner."),
        respond: w(
            "ambivalence-new-respond",
            "Make it learning. A beginner may watch, ask and try once before deciding anything.",
            "I make it learning. As a beginner I may watch, ask and try once before I decide anything.",
        ),
        ask: w(
            "ambivalence-new-ask",
            "How did you learn other things that were once new to you?",
            "How did I learn other things that were once new to me?",
        ),
    },
    Source {
        id: "time",
        name: "No time",
        sounds: w("ambivalence-time-sounds", "Where would I fit that in?", "My diary is full to the brim."),
        respond: w(
            "ambivalence-time-respond",
            "Believe it, and look at the real week together. Ten minutes that exist beat an hour that does not.",
            "I look at my real week. My ten minutes that exist beat the hour I do not have.",
        ),
        ask: w(
            "ambivalence-time-ask",
            "What could this replace, or ride along with, in your week as it is?",
            "What could this replace, or ride along with, in my week as it is?",
        ),
    },
    Source {
        id: "start",
        name: "I can't get going",
        sounds: w("ambivalence-start-sounds", "I mean to, and then it is night.", "Every evening I say: tomorrow."),
        respond: w(
            "ambivalence-start-respond",
            "Take one hurdle away from the beginning, and agree on the opening two minutes only.",
            "I take one hurdle away from the beginning, and plan only my opening two minutes.",
        ),
        ask: w(
            "ambivalence-start-ask",
            "What are the first two minutes of it, and where will you be?",
            "What are the first two minutes of it, and where will I be?",
        ),
    },
    Source {
        id: "hard",
        name: "It is too hard",
        sounds: w("ambivalence-hard-sounds", "It takes more than I have.", "I get tired just thinking of it."),
        respond: w(
            "ambivalence-hard-respond",
            "Honour the effort that it asks. Then halve it, share it, or find an easier road to the same end.",
            "I honour the effort that it asks of me. Then I halve it, share it, or find an easier road.",
        ),
        ask: w(
            "ambivalence-hard-ask",
            "Which bit of it is the heaviest for you, and who or what could carry that bit?",
            "Which bit of it is the heaviest for me, and who or what could carry that bit?",
        ),
    },
    Source {
        id: "company",
        name: "Losing company",
        sounds: w(
            "ambivalence-company-sounds",
            "They would drink, and I would sit there with my water.",
            "At our table everyone eats the same, and I would be the odd one.",
        ),
        respond: w(
            "ambivalence-company-respond",
            "Take the loss seriously. Find out what those hours are really about, and what of it can stay.",
            "I take my loss seriously. I find out what those hours are really about, and what of it can stay.",
        ),
        ask: w(
            "ambivalence-company-ask",
            "What do you treasure about the time with them, and how could that remain?",
            "What do I treasure about the time with them, and how could that remain?",
        ),
    },
    Source {
        id: "pleasure",
        name: "Losing a pleasure",
        sounds: w("ambivalence-pleasure-sounds", "Parties would be no fun any more.", "It is the one treat I have."),
        respond: w(
            "ambivalence-pleasure-respond",
            "Let them be sad about it. Look for joys that can stand in, and ask if all of it has to go.",
            "I may be sad about it. I look for joys that can stand in, and ask myself if all of it has to go.",
        ),
        ask: w(
            "ambivalence-pleasure-ask",
            "What else brings you a joy of that kind, even faintly?",
            "What else brings me a joy of that kind, even faintly?",
        ),
    },
];
