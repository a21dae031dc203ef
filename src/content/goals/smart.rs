//! SMART, letter by letter: a check, never a gate.

use crate::content::text::{Worded, w};

/// One letter of SMART.
#[derive(Debug, Clone, Copy)]
pub struct SmartHint {
    pub letter: char,
    /// Such as “Specific”.
    pub name: &'static str,
    /// What in the answers meets it.
    pub meaning: &'static str,
    /// What to ask when the answers do not show it yet.
    pub ask: Worded,
}

/// The five letters, in order.
pub const SMART: &[SmartHint] = &[
    SmartHint {
        letter: 'S',
        name: "Specific",
        meaning: "It names one thing to do, and it is plain what that looks like.",
        ask: w("smart-s", "What would I see you do?", "What would someone see me do?"),
    },
    SmartHint {
        letter: 'M',
        name: "Measurable",
        meaning: "It says how much or how often, so it can be counted.",
        ask: w(
            "smart-m",
            "How many times, or for how long, would you like to do it?",
            "How many times, or for how long, would I like to do it?",
        ),
    },
    SmartHint {
        letter: 'A',
        name: "Achievable",
        meaning: "Confidence is seven or more, so it is within reach this week.",
        ask: w(
            "smart-a",
            "What would make it easy enough for you to say seven or more?",
            "What would make it easy enough for me to say seven or more?",
        ),
    },
    SmartHint {
        letter: 'R',
        name: "Relevant",
        meaning: "It serves something the person cares about, such as a three-month goal.",
        ask: w("smart-r", "Which bigger wish of yours does this serve?", "Which bigger wish of mine does this serve?"),
    },
    SmartHint {
        letter: 'T',
        name: "Timed",
        meaning: "It has its days, times and place in the week ahead.",
        ask: w("smart-t", "Which days and times will you give to it?", "Which days and times will I give to it?"),
    },
];
