//! Too much at once, and too little that is new (003).

use super::Challenge;
use crate::content::text::w;

pub const TOO_MUCH: Challenge = Challenge {
    id: "too-much-at-once",
    name: w("too-much-at-once-name", "Wanting everything at once", "I want everything at once"),
    shows: w(
        "too-much-at-once-shows",
        "The plans are big and bright. Five goals become eight, and rest days vanish from the week.",
        "My plans fill the whole page, and there is no room left for an ordinary Tuesday.",
    ),
    approach: &[
        w(
            "too-much-at-once-welcome",
            "Welcome the enthusiasm first: it is fuel.",
            "I am glad of my enthusiasm, and I ration it.",
        ),
        w(
            "too-much-at-once-rank",
            "Ask which one goal would make the others easier.",
            "I pick the one goal that makes my other goals easier.",
        ),
        w(
            "too-much-at-once-half",
            "Try each goal at half its size, with a bad day in mind.",
            "I cut each goal in two and picture it on my worst day.",
        ),
        w(
            "too-much-at-once-later",
            "Keep the rest on the idea list, where nothing gets lost.",
            "I leave the rest among my ideas for another month.",
        ),
        w(
            "too-much-at-once-watch",
            "Look at size again in each review, and affirm a well-chosen small step.",
            "Each week I ask if the size still suits my life.",
        ),
    ],
    questions: &[
        w(
            "too-much-at-once-q1",
            "If the week turns out messy, which of these would still happen?",
            "If my week turns out messy, which of these would I still do?",
        ),
        w(
            "too-much-at-once-q2",
            "What would you have to let go of to fit this in?",
            "What would I have to let go of to fit this in?",
        ),
        w("too-much-at-once-q3", "What is the hurry telling you?", "What is my hurry telling me?"),
    ],
    seen_in: w(
        "too-much-at-once-data",
        "More than five weekly goals are active, or several reviews in a row are under 50 percent.",
        "I have more than five weekly goals, or several of my reviews are under 50 percent.",
    ),
    mentor: w(
        "too-much-at-once-mentor",
        "If you notice that the big plans carry you along too, or that the drive leaves no room for sleep or food.",
        "If I cannot slow down although I am worn out, I talk to someone who knows me.",
    ),
};

pub const BORED: Challenge = Challenge {
    id: "bored",
    name: w("bored-name", "Getting bored", "I am getting bored"),
    shows: w(
        "bored-shows",
        "Answers grow short, the same goal is kept week after week, and nothing surprises either of you.",
        "I do it, and it has stopped meaning much to me.",
    ),
    approach: &[
        w(
            "bored-say",
            "Say kindly that the sparkle seems to have gone, and ask how it is for the client.",
            "I admit to myself that it has become dull.",
        ),
        w(
            "bored-vary",
            "Bring another way of working to the heart of the session: a board, a scale, a wild round of ideas.",
            "I change the place, the hour or the company, and keep the habit.",
        ),
        w(
            "bored-assess",
            "Offer an assessment that the client has not done before.",
            "I take a new assessment and see what it shows me.",
        ),
        w(
            "bored-wider",
            "Look at parts of life that have not had their turn.",
            "I look at a corner of my life that has waited for its turn.",
        ),
        w(
            "bored-harvest",
            "See if the goal is simply finished, and celebrate it.",
            "Perhaps this goal is done, and I may celebrate it.",
        ),
    ],
    questions: &[
        w("bored-q1", "What would make this fun again?", "What would make this fun for me again?"),
        w("bored-q2", "What have you grown out of?", "What have I grown out of?"),
        w(
            "bored-q3",
            "Which part of your life is asking for attention now?",
            "Which part of my life is asking for attention now?",
        ),
    ],
    seen_in: w(
        "bored-data",
        "The same weekly goal has been kept for six weeks or more, or a focus area has long been in maintenance.",
        "I have kept the same goal for six weeks or more, or an area of mine has long been in maintenance.",
    ),
    mentor: w(
        "bored-mentor",
        "If the boredom is yours as much as the client's, or if every new idea lands flat.",
        "If nothing at all gives me pleasure any more, I tell my doctor or a good friend.",
    ),
};
