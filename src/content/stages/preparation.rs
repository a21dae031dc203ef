//! “I will”: the mind is made up. A detailed plan, rehearsed and tested, makes it hold (003).

use super::StageCard;
use crate::{content::text::w, domain::Stance};

/// The card.
pub const CARD: StageCard = StageCard {
    stance: Stance::Preparation,
    name: w("preparation-name", "Preparation: I will", "I will"),
    nutshell: w(
        "preparation-nutshell",
        "They mean to begin within a month, and are working out how.",
        "I mean to begin within a month, and I am working out how.",
    ),
    sounds: &[
        w("preparation-sounds-01", "I am going to start on the first.", "I have set myself a date."),
        w("preparation-sounds-02", "I have bought the shoes.", "My shoes stand ready by the door."),
        w("preparation-sounds-03", "Mornings might work better for me.", "I wonder which time of day suits me."),
        w("preparation-sounds-04", "I only need a way round the late shifts.", "I know my barriers, and I have ideas."),
    ],
    needs: &[
        w(
            "preparation-needs-01",
            "A plan of their own, with what, when, where and how.",
            "A plan of my own, with what, when, where and how.",
        ),
        w("preparation-needs-02", "Room to test and to change the plan.", "Leave to test my plan and change it."),
        w(
            "preparation-needs-03",
            "An answer in hand for each hard moment they can foresee.",
            "An answer in hand for each hard moment that I can foresee.",
        ),
        w(
            "preparation-needs-04",
            "Somebody who believes in them, and says why.",
            "Somebody who believes in me, myself for one.",
        ),
    ],
    helps: &[
        w(
            "preparation-helps-01",
            "Let them lead. Ask for their ideas first, and add one only if they want it.",
            "I gather my own ideas first, and then ask others for one.",
        ),
        w(
            "preparation-helps-02",
            "Have them write down what they commit to, in their own words, with details.",
            "I write down what I commit to, in my own words, with details.",
        ),
        w(
            "preparation-helps-03",
            "Find many small steps together, and pick the one that feels almost easy.",
            "I think of many small steps, and pick one that feels almost easy.",
        ),
        w(
            "preparation-helps-04",
            "Walk through the risky situations, with two or three answers for each.",
            "I walk through my risky situations, with two or three answers for each.",
        ),
        w(
            "preparation-helps-05",
            "Rehearse: say the hard sentence aloud, try the route, cook the meal once.",
            "I rehearse: I say the hard sentence aloud, try the route, cook the meal once.",
        ),
        w(
            "preparation-helps-06",
            "Treat trials as trials. What does not work is dropped without regret.",
            "My trials are trials. I drop what does not work, without regret.",
        ),
    ],
    avoid: &[
        w("preparation-avoid-01", "Handing over a finished plan.", "Copying somebody else's plan as it stands."),
        w(
            "preparation-avoid-02",
            "Skipping past a fear because the plan looks so good.",
            "Hiding my fear behind a fine plan.",
        ),
        w("preparation-avoid-03", "Beginning with everything at once.", "Changing my whole life on one day."),
        w("preparation-avoid-04", "Polishing the plan and never trying it.", "Polishing my plan and never trying it."),
    ],
    goals: &[
        w(
            "preparation-goals-01",
            "Thinking: write the commitment down, and tell one person.",
            "Thinking: I write my commitment down, and tell one person.",
        ),
        w(
            "preparation-goals-02",
            "Thinking: list three risky moments, with an if and a then for each.",
            "Thinking: I list three risky moments, with an if and a then for each.",
        ),
        w(
            "preparation-goals-03",
            "Doing: set the scene, such as shoes out, food in, a friend asked.",
            "Doing: I set my scene, such as shoes out, food in, a friend asked.",
        ),
        w(
            "preparation-goals-04",
            "Doing: try two versions once each, and keep the one that suits.",
            "Doing: I try two versions once each, and keep the one that suits me.",
        ),
        w(
            "preparation-goals-05",
            "Feeling: picture the first day from start to end, twice this week.",
            "Feeling: I picture my first day from start to end, twice this week.",
        ),
    ],
    questions: &[
        w(
            "preparation-questions-01",
            "What exactly do you commit yourself to, and from which day?",
            "What exactly do I commit myself to, and from which day?",
        ),
        w(
            "preparation-questions-02",
            "What have you tried already, and what did the trial tell you?",
            "What have I tried already, and what did the trial tell me?",
        ),
        w(
            "preparation-questions-03",
            "Which moment of the first week do you trust least, and what will you have ready?",
            "Which moment of my first week do I trust least, and what will I have ready?",
        ),
        w(
            "preparation-questions-04",
            "On your worst day, what would the plan shrink to and still be worth it?",
            "On my worst day, what would the plan shrink to and still be worth it?",
        ),
        w(
            "preparation-questions-05",
            "Whom would you like on your side, and what would you ask of them?",
            "Whom would I like on my side, and what would I ask of them?",
        ),
        w(
            "preparation-questions-06",
            "Is any part of you still unsure, and what does it want you to know?",
            "Is any part of me still unsure, and what does it want me to know?",
        ),
    ],
    moving_on: &[
        w("preparation-moving-on-01", "The date is set, and others know of it.", "I have a date, and others know it."),
        w("preparation-moving-on-02", "Their confidence is at seven or above.", "My confidence is at seven or above."),
        w("preparation-moving-on-03", "The first trials went well enough.", "My first trials went well enough."),
        w("preparation-moving-on-04", "They speak of barriers as tasks.", "I think of my barriers as tasks."),
    ],
    risks: &[
        w(
            "preparation-risks-01",
            "A barrier without an answer sends them back to weighing.",
            "A barrier with no answer sends me back to weighing it all up.",
        ),
        w(
            "preparation-risks-02",
            "Advice from the coach wakes the resistance that had gone to sleep.",
            "Too much advice wakes my resistance.",
        ),
        w("preparation-risks-03", "The plan leans on good days only.", "My plan may lean on my good days only."),
    ],
    exit: w(
        "preparation-exit",
        "Leave it once they have begun, by the plan, and more than once.",
        "I leave it once I have begun, by my plan, and more than once.",
    ),
    next: w(
        "preparation-next",
        "\"I am\" comes next: doing it week by week, and learning as it goes.",
        "\"I am\" comes next: I do it week by week, and I learn as I go.",
    ),
};
