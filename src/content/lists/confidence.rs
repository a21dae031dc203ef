//! Problem solving when confidence in a goal is below seven.

use crate::content::text::{Tip, w};

/// Ways to raise confidence, the ones that help most often first.
pub const CONFIDENCE: &[Tip] = &[
    Tip {
        name: "Make it smaller",
        text: w(
            "confidence-shrink",
            "Halve the minutes or the days. What would feel almost too easy for you?",
            "I halve the minutes or the days. What would feel almost too easy for me?",
        ),
    },
    Tip {
        name: "Lean on a strength",
        text: w(
            "confidence-strength",
            "Pick one of your strengths. How could it do the heavy lifting?",
            "I pick one of my strengths. How could it do the heavy lifting for me?",
        ),
    },
    Tip {
        name: "Ask for support",
        text: w(
            "confidence-support",
            "Who would be happy to help you, remind you or join in?",
            "Who would be happy to help me, remind me or join in?",
        ),
    },
    Tip {
        name: "Take another idea",
        text: w(
            "confidence-idea",
            "Go back to the ideas. Is there one that pulls you more?",
            "I go back to my ideas. Is there one that pulls me more?",
        ),
    },
    Tip {
        name: "Move it in time",
        text: w(
            "confidence-time",
            "Which day or hour leaves you the most room?",
            "Which day or hour leaves me the most room?",
        ),
    },
    Tip {
        name: "Set the stage",
        text: w(
            "confidence-stage",
            "What could you put in sight, or out of sight, tonight?",
            "What could I put in sight, or out of sight, tonight?",
        ),
    },
    Tip {
        name: "Plan for the snag",
        text: w(
            "confidence-snag",
            "Name the likeliest snag, then finish the sentence: if that comes up, then I will...",
            "I name my likeliest snag, then finish the line: if that comes up, then I will...",
        ),
    },
    Tip {
        name: "Remember a win",
        text: w(
            "confidence-win",
            "Tell me about a time you did something like it. What made it work?",
            "I think of a time I did something like it. What made it work for me?",
        ),
    },
    Tip {
        name: "Look at why",
        text: w(
            "confidence-why",
            "What would doing this mean to you a month from now?",
            "What would doing this mean to me a month from now?",
        ),
    },
    Tip {
        name: "Turn it into a look around",
        text: w(
            "confidence-explore",
            "Would you rather think it over or find out more this week? That is a goal too.",
            "Would I rather think it over or find out more this week? I can make that my goal.",
        ),
    },
];
