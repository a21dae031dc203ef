//! Needs, for the goal review: what a goal does for a person.

use crate::content::text::{Group, word};

/// Needs to pick from, by group.
pub const NEEDS: &[Group] = &[
    Group {
        id: "body",
        name: "Body",
        terms: &[
            word("sleep", "Sleep"),
            word("movement", "Movement"),
            word("food", "Good food"),
            word("fresh-air", "Fresh air"),
            word("comfort", "Comfort"),
        ],
    },
    Group {
        id: "ease",
        name: "Ease",
        terms: &[
            word("quiet", "Quiet"),
            word("safety", "Safety"),
            word("order", "Order"),
            word("space", "Space"),
            word("time", "Time to spare"),
            word("predictable", "Knowing what comes"),
        ],
    },
    Group {
        id: "connection",
        name: "Connection",
        terms: &[
            word("company", "Company"),
            word("understanding", "To be understood"),
            word("closeness", "Closeness"),
            word("support", "Support"),
            word("trust", "Trust"),
            word("appreciation", "To be appreciated"),
            word("belonging", "To belong"),
        ],
    },
    Group {
        id: "freedom",
        name: "Freedom",
        terms: &[
            word("choice", "Choice"),
            word("say", "A say in things"),
            word("own-pace", "My own pace"),
            word("honesty", "To be myself"),
            word("privacy", "Privacy"),
        ],
    },
    Group {
        id: "growth",
        name: "Growth",
        terms: &[
            word("challenge", "Challenge"),
            word("progress", "Progress"),
            word("learning", "Something new to learn"),
            word("mastery", "To get good at something"),
            word("clarity", "Clarity"),
        ],
    },
    Group {
        id: "meaning",
        name: "Meaning",
        terms: &[
            word("purpose", "Purpose"),
            word("contribution", "To contribute"),
            word("beauty", "Beauty"),
            word("play", "Play"),
            word("celebration", "To celebrate"),
            word("hope", "Hope"),
        ],
    },
];
