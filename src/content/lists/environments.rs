//! Environments and supports: people, places, times and tools that make a step easier.

use crate::content::text::{Group, word};

/// Supports to pick from, by group.
pub const ENVIRONMENTS: &[Group] = &[
    Group {
        id: "people",
        name: "People",
        terms: &[
            word("friend", "A friend who asks how it goes"),
            word("partner", "Someone at home"),
            word("buddy", "A person with the same goal"),
            word("colleague", "A colleague I trust"),
            word("group", "A class, club or group"),
            word("example", "Someone who has done it before"),
            word("professional", "A professional who knows the subject"),
        ],
    },
    Group {
        id: "places",
        name: "Places",
        terms: &[
            word("quiet-room", "A quiet room"),
            word("outdoors", "A park, a wood or the water"),
            word("kitchen", "A kitchen stocked for it"),
            word("cafe", "A cafe or a library"),
            word("desk", "A clear desk"),
            word("way", "The way to work and back"),
            word("online", "An online meeting place"),
        ],
    },
    Group {
        id: "times",
        name: "Times",
        terms: &[
            word("first-thing", "First thing in the morning"),
            word("lunch", "The lunch break"),
            word("after-work", "The moment after work"),
            word("evening", "A calm half hour in the evening"),
            word("weekend", "A fixed hour at the weekend"),
            word("habit", "Right after a habit I have"),
            word("gap", "The gaps between other things"),
        ],
    },
    Group {
        id: "tools",
        name: "Tools",
        terms: &[
            word("diary", "An entry in the diary"),
            word("reminder", "A reminder I can see"),
            word("laid-out", "Things laid out the night before"),
            word("list", "A list on the fridge"),
            word("timer", "A kitchen timer"),
            word("journal", "A notebook by the bed"),
            word("out-of-sight", "The tempting thing out of sight"),
            word("reward", "A small treat afterwards"),
        ],
    },
];
