//! What Cairn is, where its method comes from, and what it does with a person's words.

use super::text::Topic;

/// What the app is.
pub const ABOUT: Topic = Topic {
    id: "about",
    title: "About Cairn",
    paragraphs: &[
        "A cairn is a small heap of stones that shows the way on a hill. Each walker adds one and goes on.",
        "Cairn helps a coach to hold a good conversation, and helps anyone to coach themselves. It offers a shape, a next question and a place for the words.",
        "It has no account, no adverts and no price. It works without a network once it has loaded.",
    ],
};

/// How a session works, and why.
pub const METHOD: Topic = Topic {
    id: "method",
    title: "The method",
    paragraphs: &[
        "A session warms up, works on one thing and cools down. Most of the time goes to the middle, where the energy is.",
        "It begins with what went well, because people think more widely when they feel able. Weekly goals are experiments: each one teaches something, whatever came of it.",
        "About once a month the view widens to the three-month goals and the vision. The rest of the time, small steps do the work.",
        "Ideas come before choices, and the person whose life it is makes the choice. A goal is checked for size with one number, from 0 to 10, and made smaller until it feels sure.",
        "All of this is a suggestion. The best moments in a talk follow no script, so any part can be left, moved or done twice.",
    ],
};

/// Whom the method owes.
pub const SOURCES: Topic = Topic {
    id: "sources",
    title: "Sources and thanks",
    paragraphs: &[
        "The phases and their shares of time follow a published guide to coaching for health and well-being, Coaching Stages, from 2019.",
        "The executive format follows common practice in sponsored leadership coaching, where each meeting begins and ends with actions.",
        "The stages and the ten processes of change come from James Prochaska and Carlo DiClemente. Change talk and the rulers come from motivational interviewing, by William Miller and Stephen Rollnick.",
        "Looking for strengths first owes much to appreciative inquiry, begun by David Cooperrider and Suresh Srivastva. The lists of feelings and needs are made in the spirit of Marshall Rosenberg's nonviolent communication.",
        "GROW grew out of the work of Sir John Whitmore, Graham Alexander and Alan Fine. OSKAR is by Paul Z. Jackson and Mark McKergow, and belongs to the solution-focused family.",
        "The words in Cairn are its own. None of these people has endorsed it.",
    ],
};

/// What is kept, where, and what can happen to it.
pub const PRIVACY: Topic = Topic {
    id: "privacy",
    title: "Privacy, plainly",
    paragraphs: &[
        "Your words stay in the storage of this browser, in two copies that watch over each other. There is no server to receive them. The page asks its own address for updates, and sends nothing of yours.",
        "They leave only in a file you save, a text you copy or share, or a page you print. Each time, you see first what is in it.",
        "Anyone who can use this browser can read them. A screen lock on the device is your first protection.",
        "All pages of one web address share one storage. If Cairn is served from an address that other apps use too, they could read it; an address of its own is safer.",
        "Safari clears a site's data after seven days of use without a visit. An icon on the home screen avoids that, but it starts with a storage of its own, so save a backup before and restore it after.",
        "A browser may also clear data when the disk is full, or when someone cleans it up. A backup now and then is the only sure way to keep your work.",
    ],
};

/// Where coaching ends.
pub const NOT_THERAPY: Topic = Topic {
    id: "not-therapy",
    title: "Coaching is not therapy",
    paragraphs: &[
        "Coaching helps people who are well enough to choose and act. It does not diagnose, treat or take the place of a doctor or a therapist.",
        "Some things call for other help: a low mood that stays, trouble with food, drink or drugs, panic, or thoughts of harm. Then the kind thing is to say so and to help find that person.",
        "If someone is in danger now, call the emergency number where you are.",
        "No number in Cairn is a medical result. Each one is a way to start a conversation.",
    ],
};

/// Every topic of the About page, in order.
pub const TOPICS: &[Topic] = &[ABOUT, METHOD, SOURCES, PRIVACY, NOT_THERAPY];
