//! Fear and panic (003: anxiety disorders).

use crate::content::{concerns::Card, text::w};

pub const ANXIETY: Card = Card {
    id: "anxiety",
    name: w("anxiety-name", "Fear and panic", "My fear or panic"),
    notice: &[
        w("anxiety-panic", "The client describes sudden attacks of panic.", "Panic comes over me all at once."),
        w(
            "anxiety-breath",
            "Breath is short, or the heart races, without any effort.",
            "My breath is short or my heart races while I sit still.",
        ),
        w(
            "anxiety-rooms",
            "Lifts, trains or full rooms are avoided because they feel like a trap.",
            "I keep away from lifts, trains or crowds, as I feel trapped there.",
        ),
        w(
            "anxiety-smaller",
            "Life is getting smaller: fewer journeys, fewer people, fewer plans.",
            "My world has become smaller than I would like.",
        ),
    ],
    say: &[
        w(
            "anxiety-say-1",
            "You said that your chest tightened in the lift and you could hardly breathe. That sounds frightening.",
            "I can say: my body sounds an alarm, and I do not know why.",
        ),
        w(
            "anxiety-say-2",
            "There are people who are very good at helping with exactly this. May I help you find one?",
            "Many people know this, and it can be treated. I may ask for that.",
        ),
        w("anxiety-say-3", "Has a doctor heard about the breathing yet?", "Has my doctor heard about this yet?"),
    ],
    offer: &[
        w(
            "anxiety-offer-1",
            "A doctor first, since short breath can have a cause in the body.",
            "I let a doctor listen to my heart and lungs first.",
        ),
        w(
            "anxiety-offer-2",
            "Sessions in a place where the client feels safe, or by telephone, while help is being found.",
            "Until then I choose places where I feel safe, and someone I can ring.",
        ),
    ],
    leave: &[
        w(
            "anxiety-leave-1",
            "You do not push a client into what they are afraid of, not even as a small experiment.",
            "I do not have to force myself through it.",
        ),
        w(
            "anxiety-leave-2",
            "Breathing together is kind, and it is not a treatment.",
            "A calm breath helps me for a minute. It is no substitute for help.",
        ),
    ],
};
