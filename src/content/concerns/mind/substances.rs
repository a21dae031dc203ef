//! Substance use (003: substance abuse; here without the verdict).

use crate::content::{concerns::Card, text::w};

pub const SUBSTANCES: Card = Card {
    id: "substances",
    name: w("substances-name", "Alcohol and other substances", "What I drink or take"),
    notice: &[
        w(
            "substances-unlike",
            "Behaviour that is quite unlike this person: outbursts, shouting, risks they never used to take.",
            "I do or say things that are not like me at all.",
        ),
        w(
            "substances-more",
            "The client speaks of needing more than before, or of hiding it.",
            "I need more than I used to, or I hide it.",
        ),
        w(
            "substances-training",
            "Talk of steroids or other means to build the body, with a short temper since.",
            "I take something to build my body, and my temper has become short.",
        ),
        w(
            "substances-cost",
            "Work, money or family have suffered, as the client tells it.",
            "It has cost me something at work, at home or in my purse.",
        ),
    ],
    say: &[
        w(
            "substances-say-1",
            "Last week you raised your voice in a way I have not known from you. May I ask what was going on?",
            "I can say: I use more than I want to, and I would like to talk it through.",
        ),
        w(
            "substances-say-2",
            "I am not here to judge this. I am concerned, and I think it is too big for coaching alone.",
            "There is no need for me to call myself anything in order to ask for help.",
        ),
        w(
            "substances-say-3",
            "If you wanted to talk with somebody who deals with this every day, who might that be?",
            "Which place or person could I go to without being judged?",
        ),
    ],
    offer: &[
        w(
            "substances-offer-1",
            "A doctor, an advice centre for alcohol and drugs, or a group of people who have been there.",
            "An advice centre or a group of people who have been there is often open to me without a referral.",
        ),
        w(
            "substances-offer-2",
            "Another time for the session, if the client has come under the influence today.",
            "I wait with big decisions until my head is clear.",
        ),
    ],
    leave: &[
        w(
            "substances-leave-1",
            "You do not count drinks, test or keep watch.",
            "I need not do this on willpower alone.",
        ),
        w(
            "substances-leave-2",
            "You never advise stopping from one day to the next: that can be dangerous and needs a doctor.",
            "Before I stop from one day to the next, I ask a doctor, as it can be dangerous.",
        ),
    ],
};
