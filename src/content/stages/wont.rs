//! “I won't”: no wish to change this, or no wish to be changed. Acceptance and autonomy come first (003).

use super::StageCard;
use crate::{content::text::w, domain::Stance};

/// The card.
pub const CARD: StageCard = StageCard {
    stance: Stance::Wont,
    name: w("wont-name", "Precontemplation: I won't", "I won't, for now"),
    nutshell: w(
        "wont-nutshell",
        "They see no reason to change this, and it is theirs to decide.",
        "I see no reason to change this, and it is mine to decide.",
    ),
    sounds: &[
        w("wont-sounds-01", "It is not a problem for me.", "I really do not see what the fuss is about."),
        w("wont-sounds-02", "My doctor is worried, not me.", "Others worry about this far more than I do."),
        w("wont-sounds-03", "I like it, and it helps me cope.", "It gets me through the day, so I keep it."),
        w("wont-sounds-04", "Please stop telling me what to do.", "I am so tired of good advice."),
        w("wont-sounds-05", "I have bigger things to deal with.", "My plate is full enough without this."),
    ],
    needs: &[
        w(
            "wont-needs-01",
            "To be accepted as they are, with no hidden plan to change them.",
            "To accept myself as I am, with no hidden plan to be different.",
        ),
        w(
            "wont-needs-02",
            "To hear that the choice is theirs, today and later.",
            "To know that the choice is mine, today and later.",
        ),
        w("wont-needs-03", "To feel understood and never small.", "To look at this without judging myself."),
        w(
            "wont-needs-04",
            "To have it taken seriously that the habit meets a real need.",
            "To take it seriously that my habit meets a real need.",
        ),
    ],
    helps: &[
        w("wont-helps-01", "Say that the choice is theirs, and mean it.", "I say that I decide, and leave it at that."),
        w(
            "wont-helps-02",
            "Reflect the feeling and the need behind the words.",
            "I write down the feeling and the need behind my no.",
        ),
        w(
            "wont-helps-03",
            "Give the habit its due: it may bring rest, company, comfort or a pause.",
            "I give my habit its due: it may bring me rest, company, comfort or a pause.",
        ),
        w(
            "wont-helps-04",
            "Begin in an area where they do want something, a big worry included.",
            "I begin in an area where I do want something, a big worry included.",
        ),
        w(
            "wont-helps-05",
            "Listen for a deep wish, such as being there for a child. It warms other areas too.",
            "I look for a deep wish of mine, such as being there for a child. That warms my other areas too.",
        ),
        w(
            "wont-helps-06",
            "Leave the door open in one sentence, and wait to be asked in.",
            "I leave the door open, and I need not walk through it.",
        ),
    ],
    avoid: &[
        w("wont-avoid-01", "Persuading, warning, counting up benefits.", "Scaring myself with warnings."),
        w(
            "wont-avoid-02",
            "Taking sides with the partner, the boss or the doctor.",
            "Arguing in my head with those who want me to change.",
        ),
        w("wont-avoid-03", "Showing disappointment, even in a sigh.", "Calling myself names for not wanting it."),
        w(
            "wont-avoid-04",
            "Setting a goal here so that the session has one.",
            "Setting myself a goal here to please somebody else.",
        ),
    ],
    goals: &[
        w(
            "wont-goals-01",
            "Thinking: write a few lines about what makes a good year.",
            "Thinking: I write a few lines about what makes a good year for me.",
        ),
        w(
            "wont-goals-02",
            "Feeling: one small kindness to oneself each day.",
            "Feeling: I do one small kindness to myself each day.",
        ),
        w(
            "wont-goals-03",
            "Thinking: notice three times what the habit gives, and change nothing.",
            "Thinking: I notice three times what my habit gives me, and I change nothing.",
        ),
        w(
            "wont-goals-04",
            "Any goal in an area that they care about.",
            "Any goal of mine in an area that I care about.",
        ),
    ],
    questions: &[
        w("wont-questions-01", "What do you like about how it is?", "What do I like about how it is?"),
        w("wont-questions-02", "What does it do for you on a hard day?", "What does it do for me on a hard day?"),
        w(
            "wont-questions-03",
            "Who would like you to change this, and how is that for you to hear?",
            "Who would like me to change this, and how is that for me to hear?",
        ),
        w("wont-questions-04", "What would you like me to understand first?", "What do I want others to understand?"),
        w(
            "wont-questions-05",
            "What, if anything, could ever make this worth a second look?",
            "What, if anything, could ever make this worth a second look for me?",
        ),
        w(
            "wont-questions-06",
            "Where else in your life would something new be welcome?",
            "Where else in my life would something new be welcome?",
        ),
    ],
    moving_on: &[
        w("wont-moving-on-01", "They bring the subject up by themselves.", "I bring it up, with nobody asking me."),
        w(
            "wont-moving-on-02",
            "They say that it is fine, and then comes a but.",
            "I say that all is well, and then I add a but.",
        ),
        w("wont-moving-on-03", "They wonder how others have done it.", "I catch myself reading how others did it."),
        w(
            "wont-moving-on-04",
            "News stirs something: a birth, a test result, a friend who changed.",
            "News stirs me: a birth, a test result, a friend who changed.",
        ),
    ],
    risks: &[
        w(
            "wont-risks-01",
            "Pressure turns doubt into defence, and trust is slow to return.",
            "When I push myself, I dig in deeper.",
        ),
        w(
            "wont-risks-02",
            "A no to this is heard as a no to everything.",
            "I may take my no here for a no to everything.",
        ),
        w(
            "wont-risks-03",
            "A danger to health may be real. Ask leave, say the fact once, and let them weigh it.",
            "A danger to my health may be real. I can hear the facts once, from somebody I trust.",
        ),
    ],
    exit: w(
        "wont-exit",
        "Leave it once they see some good in changing, for reasons of their own.",
        "I leave it once I see some good in changing, for reasons of my own.",
    ),
    next: w(
        "wont-next",
        "Next comes \"I may\". Until then, work where the energy is, and look again in a month or two.",
        "After this comes \"I may\". For now I work where my energy is, and I look again in a month or two.",
    ),
};
