//! A danger to life, now. The numbers are the person's own: no country's number is built in.

use super::Card;
use crate::content::text::{Worded, w};

pub const CARD: Card = Card {
    id: "emergency",
    name: w("emergency-name", "Emergency", "I need help now"),
    notice: &[
        w(
            "emergency-life",
            "Someone speaks of ending their life, or of hurting another person.",
            "I think of ending my life, or of hurting someone.",
        ),
        w(
            "emergency-body",
            "Someone collapses, cannot breathe, has strong pain in the chest, or does not make sense.",
            "I have strong pain in my chest, I cannot get air, or I am about to faint.",
        ),
        w(
            "emergency-violence",
            "Somebody is in danger from another person at this moment.",
            "Somebody is threatening me at this moment.",
        ),
    ],
    say: &[
        w(
            "emergency-say-1",
            "I am glad that you told me. Your safety comes before everything else now.",
            "I can say: I am not safe, please come.",
        ),
        w(
            "emergency-say-2",
            "Are you thinking of taking your own life?",
            "Am I safe for the next hour, and who can be with me?",
        ),
        w(
            "emergency-say-3",
            "I will stay with you while we call someone who can help.",
            "I can say to whoever is near: stay with me until help is here.",
        ),
    ],
    offer: &[
        w(
            "emergency-offer-1",
            "To make the call together, at once, with the telephone on the table.",
            "I make the call now. I need not explain myself well.",
        ),
        w(
            "emergency-offer-2",
            "To ring a person whom the client trusts, and to wait until they have come.",
            "I ring the person who would come for me at night.",
        ),
    ],
    leave: &[
        w(
            "emergency-leave-1",
            "This is outside coaching. You do not weigh how serious it is: you get help.",
            "It is not for me to decide if it is bad enough. I call.",
        ),
        w("emergency-leave-2", "You do not promise to keep it secret.", "Nobody has to keep this secret for me."),
    ],
};

/// The number to call, where the person has filled it in: `{number}` stands for it.
pub const NUMBER: Worded = w(
    "emergency-number",
    "If a life is in danger, call {number} now.",
    "If my life is in danger, I call {number} now.",
);

/// In place of [`NUMBER`] while none is filled in.
pub const NO_NUMBER: Worded = w(
    "emergency-no-number",
    "Call the emergency number of the place where the person is. You can keep it here under Settings.",
    "I call the emergency number of the place where I am. I can keep it here under Settings.",
);

/// The local services, where the person has filled them in: `{services}` stands for them.
pub const SERVICES: Worded =
    w("emergency-services", "Others who can help near you: {services}", "Others who can help near me: {services}");

/// In place of [`SERVICES`] while none are filled in.
pub const NO_SERVICES: Worded = w(
    "emergency-no-services",
    "Crisis lines, the nearest hospital and a doctor on call are good to write down in a calm hour.",
    "A crisis line, my nearest hospital and a doctor on call are good to write down in a calm hour.",
);

/// What to do, in order.
pub const EMERGENCY_STEPS: &[Worded] = &[
    w("emergency-step-call", "Call for help before anything else.", "I call for help before anything else."),
    w(
        "emergency-step-where",
        "Find out where the person is, and say it first when somebody answers.",
        "I say where I am first, and then what is wrong.",
    ),
    w(
        "emergency-step-stay",
        "Stay with them, in the room or on the line, until others have taken over.",
        "I go where other people are, or I leave my line open until someone comes.",
    ),
    w(
        "emergency-step-danger",
        "Ask them to move away from anything that could do harm. Do not put yourself at risk.",
        "I put distance between myself and anything that could harm me.",
    ),
    w(
        "emergency-step-note",
        "Afterwards, write down what happened and when, and talk with somebody yourself.",
        "Afterwards I let people look after me for a while.",
    ),
];
