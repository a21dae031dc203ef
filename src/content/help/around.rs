//! Help for the places between sessions.

use crate::content::text::Topic;

pub const TODAY: Topic = Topic {
    id: "today",
    title: "Today",
    paragraphs: &[
        "Today is where Cairn opens. It shows what is going on now and what could come next.",
        "If a session is open, you can go straight back into it. The time goes on from where it really is.",
        "Coaches find their next sessions here, with the people they are for. A person alone finds the goals of this week.",
        "Nothing on this page is a demand. Each suggestion says why it is there, and you can leave it.",
    ],
};

pub const CLIENTS: Topic = Topic {
    id: "clients",
    title: "Clients",
    paragraphs: &[
        "Everyone you coach has a page of their own. A first name or initials are enough to add a client.",
        "The page holds the vision, the three-month goals and the goals of this week, one above the other. Past sessions and notes come below.",
        "A note is yours alone until you mark it to share. Goals are open to the client from the start, and you can change that.",
        "To meet someone now, open their page and choose Start session. To get ready first, choose Prepare.",
        "Use as little personal detail as your work allows. Initials and a short code do very well.",
    ],
};

pub const GOALS: Topic = Topic {
    id: "goals",
    title: "Goals and progress",
    paragraphs: &[
        "The whole ladder stands on one page: the vision, the three-month goals, and the small goals of this week under the one they serve. A goal on its own is fine too; the menu beside it hangs it where it belongs.",
        "Tick a milestone once you are there. How far is it? takes one tap from -2 to +2, where 0 is what was hoped for; several goals together make a T-score, and 50 means as hoped.",
        "Strength grows each time something is done. A lapse bends it by a tenth at most, and days without a word change nothing.",
        "Look back on this goal asks one question to a page and begins with the best moment. At the end you keep the goal, adjust it, finish it or let it go.",
    ],
};

pub const WEEK: Topic = Topic {
    id: "week",
    title: "This week",
    paragraphs: &[
        "These are your goals for the week, each one a small experiment. Two to five are a good number.",
        "Choose Check in when you have a moment: one tap for how it went, and a line if you like. Another day can be chosen as well.",
        "A day without it is just a day. If an old habit came back, Log a lapse takes one tap; what you did before still counts.",
        "If a goal turns out too big or too dull, choose Adjust goal. That is how an experiment works.",
        "At the end of the week, a session with yourself looks at what you learned and picks the next goals.",
    ],
};
