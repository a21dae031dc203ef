//! Low mood (003: depression).

use crate::content::{concerns::Card, text::w};

pub const DEPRESSION: Card = Card {
    id: "depression",
    name: w("depression-name", "Low mood", "My mood is low"),
    notice: &[
        w(
            "depression-sleep",
            "Sleep has changed: very little of it, or most of the day.",
            "I sleep far less than I used to, or far more.",
        ),
        w(
            "depression-food",
            "Eating has changed: no appetite, or large amounts in a short time.",
            "I have no appetite, or I eat a great deal in one go.",
        ),
        w(
            "depression-joy",
            "Things that used to please are told without any colour.",
            "What used to please me leaves me cold.",
        ),
        w(
            "depression-weeks",
            "It has gone on for two weeks or longer, by the client's own account.",
            "It has been like this for me for two weeks or longer.",
        ),
    ],
    say: &[
        w(
            "depression-say-1",
            "You told me that you wake at four most days, and that food has lost its taste. I am concerned for you.",
            "To my doctor I can say: for some weeks I have not slept or eaten as I usually do.",
        ),
        w(
            "depression-say-2",
            "I may be wrong, and I would feel better if someone who knows about this had a look with you.",
            "I would like somebody to look at this with me.",
        ),
        w(
            "depression-say-3",
            "How would it be to tell your doctor what you have just told me?",
            "Whom do I trust enough to tell this first?",
        ),
    ],
    offer: &[
        w(
            "depression-danger",
            "At any hint of not wanting to live, ask about it openly and go to the emergency card at once.",
            "If I think of not wanting to live, I open the emergency card and call somebody now.",
        ),
        w(
            "depression-offer-1",
            "A visit to the family doctor as a first door, and names of therapists if the client wants them.",
            "My family doctor is a good first door. A friend may come along with me.",
        ),
        w(
            "depression-offer-2",
            "A moment in the session to make the call or write the message together.",
            "I make the call today, while I am thinking of it, or I ask someone to dial for me.",
        ),
    ],
    leave: &[
        w(
            "depression-leave-1",
            "You do not name an illness, and you do not advise on medicine.",
            "I need not work out by myself what this is.",
        ),
        w(
            "depression-leave-2",
            "Goals and good habits are no cure, so do not offer them as one.",
            "My goals can wait. They will be there when I am better.",
        ),
    ],
};
