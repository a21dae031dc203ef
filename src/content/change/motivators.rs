//! What moves a person: questions that find it, questions that tie it to values, and some to pick from (003).

use crate::content::text::{Term, Worded, w, word};

/// Questions that find what moves a person.
pub const MOTIVATOR_QUESTIONS: &[Worded] = &[
    w(
        "motivator-ask-01",
        "What do you long for that this would make possible?",
        "What do I long for that this would make possible?",
    ),
    w("motivator-ask-02", "For whom else would you be doing it?", "For whom else would I be doing it?"),
    w(
        "motivator-ask-03",
        "What are you tired of, and what would you rather have in its place?",
        "What am I tired of, and what would I rather have in its place?",
    ),
    w(
        "motivator-ask-04",
        "If it went well, whom would you tell first, and in which words?",
        "If it went well, whom would I tell first, and in which words?",
    ),
    w(
        "motivator-ask-05",
        "What do you like about who you are while you do it?",
        "What do I like about who I am while I do it?",
    ),
    w(
        "motivator-ask-06",
        "What has grown a little better by now that you would hate to lose?",
        "What has grown a little better by now that I would hate to lose?",
    ),
];

/// Questions that tie a change to values, strengths and vision.
pub const VALUE_LINKS: &[Worded] = &[
    w(
        "value-link-01",
        "Which value of yours does this serve, and how could a stranger tell?",
        "Which value of mine does this serve, and how could a stranger tell?",
    ),
    w(
        "value-link-02",
        "Where does the way things are rub against something you hold dear?",
        "Where does the way things are rub against something I hold dear?",
    ),
    w(
        "value-link-03",
        "If your strongest value planned the week, what would it put in first?",
        "If my strongest value planned the week, what would it put in first?",
    ),
    w(
        "value-link-04",
        "How does this step belong to the life in your vision?",
        "How does this step belong to the life in my vision?",
    ),
    w("value-link-05", "Which of your strengths would enjoy this?", "Which of my strengths would enjoy this?"),
    w(
        "value-link-06",
        "Who showed you that this matters, and what might they say to you today?",
        "Who showed me that this matters, and what might they say to me today?",
    ),
];

/// Common motivators, as the person would say them.
pub const MOTIVATORS: &[Term] = &[
    word("energy", "More energy in my day"),
    word("sleep", "Sleeping well"),
    word("children", "Being there for my children"),
    word("example", "Being an example to somebody"),
    word("calm", "A calmer head"),
    word("strong", "Feeling strong in my body"),
    word("well", "Staying well for many years"),
    word("free", "Being free of it"),
    word("proud", "Being proud of myself"),
    word("time", "More time for what matters"),
    word("work", "Doing work I am glad of"),
    word("close", "Being closer to somebody"),
    word("mirror", "Liking what I see in the mirror"),
    word("money", "Money for something better"),
    word("belief", "Living by what I believe"),
    word("fun", "Having fun again"),
    word("learning", "Learning something new"),
    word("giving", "Having something to give"),
];
