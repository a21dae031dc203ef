//! Physical health: a doctor's word before exercise (003).

use super::Card;
use crate::content::text::w;

pub const MEDICAL: Card = Card {
    id: "medical",
    name: w("medical-name", "Physical health", "My physical health"),
    notice: &[
        w(
            "medical-known",
            "An illness, an injury or an operation that the client mentions, new or old.",
            "I have an illness or an injury, or I had an operation.",
        ),
        w(
            "medical-signs",
            "Pain in the chest, dizziness or fainting, at rest or on the stairs.",
            "I have felt dizzy, fainted, or had pain in my chest.",
        ),
        w(
            "medical-start",
            "A wish to start regular exercise after a long time without it.",
            "I want to begin regular exercise after a long time without any.",
        ),
        w(
            "medical-gap",
            "A check-up or a treatment that has been put off.",
            "I have put off a check-up or a treatment.",
        ),
    ],
    say: &[
        w(
            "medical-say-1",
            "Before we plan any exercise, I would like your doctor to tell us what suits your body.",
            "I can ask my doctor: which kinds of exercise suit me, and is there anything to avoid?",
        ),
        w(
            "medical-say-2",
            "You spoke of pain on the stairs. Please have that looked at before you do more.",
            "I take the pain that I noticed seriously, and tell my doctor when and where it comes.",
        ),
    ],
    offer: &[
        w(
            "medical-now",
            "With chest pain or fainting during a session: the emergency card, and a call straight away.",
            "If the pain in my chest is here now, I call for an ambulance.",
        ),
        w(
            "medical-offer-1",
            "A release form that the client can take to a doctor and bring back with any limits.",
            "I print the form and take it along to my appointment.",
        ),
        w(
            "medical-offer-2",
            "Goals for sleep, calm or company in the meantime.",
            "In the meantime I work on my sleep, or on seeing my friends.",
        ),
    ],
    leave: &[
        w(
            "medical-leave-1",
            "You do not decide if exercise is safe, and you do not read test results.",
            "What is safe for my body is not for me to guess.",
        ),
        w(
            "medical-leave-2",
            "A doctor's limit is not up for debate between you and the client.",
            "A limit from my doctor stands, however keen I am.",
        ),
    ],
};
