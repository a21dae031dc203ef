//! The questions of noting a concern, and the names of its answers.

use crate::{
    content::{
        goals::Question,
        text::{Worded, w},
    },
    domain::{Concern, Reply, Voice},
};

/// In the order of the pages: `concern`, `facts`, `said`, `offered`, `reply`, `ask-again`.
pub const QUESTIONS: &[Question] = &[
    Question {
        id: "concern",
        ask: w("note-concern", "Which card comes closest?", "Which card comes closest to me?"),
        hint: w(
            "note-concern-hint",
            "It only says where to look up help. It gives nothing a name.",
            "It only tells me where to look up help.",
        ),
        examples: &[],
    },
    Question {
        id: "facts",
        ask: w("note-facts", "What was there to see or hear?", "What have I seen or felt?"),
        hint: w(
            "note-facts-hint",
            "Facts alone, with the day: anybody in the room would have noted the same.",
            "I keep to facts, with the day, as a friend beside me would tell them.",
        ),
        examples: &["Came late twice, and said on 3 May that sleep has not come for a week"],
    },
    Question {
        id: "said",
        ask: w("note-said", "What was said about it, and by whom?", "What did I say about it, and to whom?"),
        hint: w(
            "note-said-hint",
            "In the words that were used, as far as they come back.",
            "In the words I used, as far as they come back to me.",
        ),
        examples: &["I said that I was worried. The answer was a long silence, and then yes"],
    },
    Question {
        id: "offered",
        ask: w("note-offered", "Which help was offered?", "Which help is open to me?"),
        hint: w(
            "note-offered-hint",
            "Who it is, and how to reach them.",
            "I write down who it is, and how I reach them.",
        ),
        examples: &["The practice in Mill Lane, with the number on a card"],
    },
    Question {
        id: "reply",
        ask: w("note-reply", "How was the offer taken?", "What do I make of it today?"),
        hint: w(
            "note-reply-hint",
            "Every answer is fine to hear, and each may be another one next week.",
            "Today's answer may be another one next week, and I am free to change it.",
        ),
        examples: &[],
    },
    Question {
        id: "ask-again",
        ask: w("note-ask-again", "On which day will it be asked about again?", "On which day do I look at this again?"),
        hint: w(
            "note-ask-again-hint",
            "A day in the calendar keeps a kind promise.",
            "A day in my calendar keeps the promise for me.",
        ),
        examples: &[],
    },
];

/// A concern that no card is about.
pub const OTHER: Worded = w("concern-other", "Something else", "Something else about me");

/// What a concern is called.
pub fn name(concern: Concern, voice: Voice) -> &'static str {
    super::card(concern.slug()).map_or(&OTHER, |card| &card.name).text(voice)
}

/// The answers to an offer of help, in the order of [`Reply::ALL`].
pub const REPLIES: [Worded; 3] = [
    w("reply-accepted", "Accepted", "I will take it"),
    w("reply-considering", "Still thinking it over", "I am still thinking it over"),
    w("reply-declined", "Declined for now", "I would rather not for now"),
];

/// What an answer is called.
pub fn reply(reply: Reply, voice: Voice) -> &'static str {
    let at = Reply::ALL.iter().position(|known| *known == reply).unwrap_or_default();
    REPLIES[at].text(voice)
}

/// What the answers are called where they stand in a list, in the order of [`QUESTIONS`].
pub const ROWS: [Worded; 6] = [
    w("row-concern", "Card", "Card"),
    w("row-facts", "What was noticed", "What I noticed"),
    w("row-said", "What was said", "What I said"),
    w("row-offered", "What was offered", "What is open to me"),
    w("row-reply", "How it was taken", "What I make of it"),
    w("row-ask-again", "To be asked again", "I look again"),
];

/// Stands under a note on paper.
pub const PRIVATE: Worded = w(
    "note-private",
    "For the coach's own records. It belongs in no summary and in no client view.",
    "For my own eyes. It belongs in no summary of mine.",
);
