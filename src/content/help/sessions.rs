//! Help for a session, from preparing to handing over the summary.

use crate::content::text::Topic;

pub const PREPARE: Topic = Topic {
    id: "prepare",
    title: "Prepare",
    paragraphs: &[
        "A minute before a session changes the session. This page gives that minute a shape.",
        "Tick what you have looked at. Then take the breathing minute, or leave it for another day.",
        "An intention is a line about how you want to be while you listen. Pick one or write your own.",
        "Choose two or three opening questions that look for strengths. They will wait for you in the Opening.",
    ],
};

pub const SESSION: Topic = Topic {
    id: "session",
    title: "Live session",
    paragraphs: &[
        "A session moves through phases, each with its share of the time. You can open any phase at any moment, and going back deletes nothing.",
        "Three questions are in view, and More prompts shows the rest. The list below them says what a phase is usually for; tick what you like.",
        "Type what you hear and press Enter to keep a line, for your eyes only. Mark it as an insight or an action and the client will see it in the summary, unless you make it private again.",
        "The timer follows the clock on the wall, even after a reload or a nap of the device. Pause timer, Add 2 minutes and Hide timer are there when you want them.",
        "A phase may borrow time from another. If you pass over a phase, its minutes go to the heart of the session.",
        "Whatever you type is kept as you go. If the page closes, open it again and carry on.",
    ],
};

pub const SUMMARY: Topic = Topic {
    id: "summary",
    title: "Session summary",
    paragraphs: &[
        "First you check your answers, and each one can be changed. Then the summary is put together for you.",
        "There are two versions. The client's holds only what is marked to share; the coach's holds everything.",
        "You can copy it, share it, print it or save it as a file. What leaves is always shown to you first.",
        "The chart beside it compares the time you planned with the time you took. It is there to learn from, in either direction.",
    ],
};

pub const CLIENT_VIEW: Topic = Topic {
    id: "client-view",
    title: "Client view",
    paragraphs: &[
        "This is a page you can turn towards your client or show on a shared screen. It has the question in hand, the phase and, if you wish, a quiet timer.",
        "Private notes cannot appear here. The page is made from a list of parts that has no place for them.",
        "Choose Share screen safely to open it in a second window, which follows you as you move on. On a tablet it can take over the screen, and Exit client view brings you back.",
    ],
};

pub const FORMATS: Topic = Topic {
    id: "formats",
    title: "Formats",
    paragraphs: &[
        "A format is the shape of a session: its phases, how long each one gets, and the questions to choose from.",
        "Standard suits most weeks. There are others for a first meeting, for leaders with an agenda and for a session with yourself, and GROW and OSKAR as well.",
        "Copy a format to make it yours. You can rename phases, change their shares and write your own questions.",
        "Sessions you have already held keep the shape they had.",
    ],
};
