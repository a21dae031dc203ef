//! What holds for every concern: the limits of coaching, confidentiality, and a no that is respected (003).

use crate::content::text::{Worded, w};

/// What a coach does not do, whatever the concern.
pub const LIMITS: &[Worded] = &[
    w(
        "limit-diagnosis",
        "No diagnosis: you say what you have seen, and leave its name to those trained for it.",
        "I describe what is going on, and let a professional find the name for it.",
    ),
    w(
        "limit-score",
        "No score: nothing on these cards adds up to anything.",
        "There is nothing for me to add up here.",
    ),
    w(
        "limit-treatment",
        "No treatment: you go on being a coach, and you help find the right person.",
        "I am allowed to need more than a coaching app can give.",
    ),
    w(
        "limit-respect",
        "Your sense that something is off is enough to speak up, with respect and in private.",
        "If a feeling tells me that something is off, that is reason enough for me to ask.",
    ),
    w(
        "limit-know",
        "Get to know a few good doctors and therapists in quiet times, so that you have names to give.",
        "In quiet times I note whom I would turn to.",
    ),
];

/// When a coach asks somebody for advice about a client.
pub const CONFIDENTIAL: &[Worded] = &[
    w(
        "confidential-name",
        "When you ask a colleague for advice, leave out the name, the employer, the town and any rare detail.",
        "What I tell, and to whom, is mine to decide.",
    ),
    w(
        "confidential-consent",
        "To speak with the client's doctor, get written consent first, and say what it is to cover.",
        "If my helpers are to talk with each other, I can give them leave in writing.",
    ),
    w(
        "confidential-law",
        "Privacy law on health differs from place to place, so know the one that binds you.",
        "I may ask anyone who helps me how they keep what I say private.",
    ),
    w(
        "confidential-danger",
        "Where a life is in danger, getting help comes before silence. Tell clients this in your agreement.",
        "If my life is in danger, those around me may call for help without asking me.",
    ),
];

/// When the person does not want other help (003: coaching pauses until they have had it).
pub const DECLINED: &[Worded] = &[
    w(
        "declined-hear",
        "Hear the no, and ask what stands behind it: fear, cost, time, or an earlier experience.",
        "If I shy away from it, I ask myself gently what I am afraid of.",
    ),
    w(
        "declined-again",
        "Say once more what you have noticed, and that you mean it kindly.",
        "I read again what I wrote on the day when I was worried.",
    ),
    w(
        "declined-pause",
        "Then coaching rests until the client has had the help they need. Say this openly and warmly.",
        "I let my coaching goals rest until I have had help.",
    ),
    w(
        "declined-door",
        "Say that the door stays open, and agree on when you will next be in touch.",
        "I choose a day on which I look at this again, and one person who knows the date.",
    ),
    w(
        "declined-note",
        "Write down what was offered and the answer, in plain words.",
        "I write down what I decided, and why.",
    ),
];
