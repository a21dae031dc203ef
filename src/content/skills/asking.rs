//! Questions that open, and a question before any advice.

use super::{Skill, x};
use crate::content::text::w;

pub const ALL: &[Skill] = &[OPEN, PERMISSION];

const OPEN: Skill = Skill {
    id: "open-questions",
    name: "Open questions",
    what: w(
        "open-questions-what",
        "A question with room in it. It starts with \"what\" or \"how\", and no right answer is hidden inside.",
        "I ask myself something that \"yes\" or \"no\" cannot close.",
    ),
    when: w(
        "open-questions-when",
        "At the start of a topic, and whenever the client knows more than has been said.",
        "When my thoughts go in a circle and I need another door.",
    ),
    care: w(
        "open-questions-care",
        "A row of them feels like an exam, so say something back in between. \"Why\" can sound like blame.",
        "With \"why\" I soon defend myself. \"What\" and \"how\" are gentler with me.",
    ),
    examples: &[
        x("I would love to sleep better.", "How would a good night change your morning?"),
        x("My manager says I ought to delegate.", "And what would you want from it yourself?"),
        x("I got out for a walk twice.", "How did you get yourself through the door?"),
        x("I have no idea where to begin.", "Which corner of it are you most curious about?"),
    ],
    alone: &[
        x("I never get round to the guitar.", "What would ten minutes of music give me?"),
        x("Is this job wrong for me?", "Which hours at work do I like best?"),
        x("Why am I like this?", "What was I hoping for just then?"),
    ],
};

const PERMISSION: Skill = Skill {
    id: "permission",
    name: "Asking permission",
    what: w(
        "permission-what",
        "A short question before you share an idea, a fact or an observation, so that the client stays in charge.",
        "I check that I want to think about something before I begin.",
    ),
    when: w(
        "permission-when",
        "Before you offer information, name something that you noticed, or open a tender subject.",
        "When I am tired, or when a matter is sore and could wait until I am rested.",
    ),
    care: w(
        "permission-care",
        "Ask only if \"no\" is a welcome answer. Afterwards, ask what the client makes of it.",
        "If I hear a \"no\" inside, I let it stand for today.",
    ),
    examples: &[
        x("Nothing that I have tried works.", "I have seen two things help other people. Would you like to hear them?"),
        x("It is fine, I suppose.", "May I tell you what I noticed just now in your voice?"),
        x("What would you do?", "I have a thought on that. Shall we hear yours first?"),
        x("That was about my father, really.", "Would it be all right to stay with that for a moment?"),
    ],
    alone: &[
        x("I could look at my bank account now.", "Do I have the calm for it, or is tomorrow kinder to me?"),
        x("Everyone has advice about my knee.", "Whose view do I want to hear, and on what exactly?"),
        x("I keep picking at that old quarrel.", "Do I want to open it today, or leave it in peace?"),
    ],
};
