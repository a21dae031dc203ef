//! When a goal has hardly moved for three or four weeks: an honest question, and other kinds of help (003).

use crate::content::text::{Tip, Worded, tip, w};

/// The honest question.
pub const STALL_ASK: Worded = w(
    "stall-ask",
    "This has hardly moved for some weeks. Honestly, is it a goal that you truly want now?",
    "For some weeks I have hardly moved here. Honestly, is it a goal that I truly want now?",
);

/// Before and while asking it.
pub const STALL_NOTES: &[Worded] = &[
    w(
        "stall-note-01",
        "Look at the size first. A goal that is out of reach wants to be made smaller, and that is all.",
        "I look at the size first. If my goal is out of reach, I make it smaller, and that is all.",
    ),
    w(
        "stall-note-02",
        "Ask it warmly and be glad of any answer. For many it is the moment in which they choose the goal anew.",
        "I ask myself warmly, and any answer will do. It may be the moment in which I choose my goal anew.",
    ),
];

/// Where the answer may lead.
pub const STALL_PATHS: &[Tip] = &[
    tip(
        "Choose it anew",
        w(
            "stall-choose",
            "The wish is there: say it again in fresh words, with today's reasons.",
            "My wish is there: I say it again in fresh words, with the reasons I have today.",
        ),
    ),
    tip(
        "Change the goal",
        w(
            "stall-change-goal",
            "Something else matters more by now, so that becomes the goal.",
            "Something else matters more to me by now, so I make that my goal.",
        ),
    ),
    tip(
        "Change the way",
        w(
            "stall-change-way",
            "The aim stays. Another time, another place, other company or another method may suit better.",
            "My aim stays. Another time, another place, other company or another method may suit me better.",
        ),
    ),
    tip(
        "Let it rest",
        w(
            "stall-rest",
            "It is not the season for it. A date to look again keeps it from nagging.",
            "It is not my season for it. I set a date to look again, so that it does not nag me.",
        ),
    ),
    tip(
        "Bring in other help",
        w(
            "stall-help",
            "Coaching may not be what this needs most, and saying so is good service.",
            "Thinking alone may not be what I need most here, and I can ask for more.",
        ),
    ),
];

/// Other kinds of help to consider.
pub const OTHER_HELP: &[Tip] = &[
    tip(
        "A doctor",
        w(
            "help-doctor",
            "For symptoms, medicines, pain, or a plan that the body has to be fit for.",
            "For my symptoms, medicines or pain, or before a plan that my body has to be fit for.",
        ),
    ),
    tip(
        "A dietitian",
        w(
            "help-dietitian",
            "For eating plans, allergies and illnesses in which food is part of the treatment.",
            "For an eating plan of my own, or when food is part of how my illness is treated.",
        ),
    ),
    tip(
        "A personal trainer",
        w(
            "help-trainer",
            "For safe technique, for training that builds up well, and for a fixed appointment.",
            "For safe technique, and for an appointment that gets me out of the house.",
        ),
    ),
    tip(
        "A therapist",
        w(
            "help-therapist",
            "For low mood, fear, old wounds, or a habit that has taken over.",
            "For my low mood, my fears, old wounds, or a habit that has taken me over.",
        ),
    ),
    tip(
        "A structured programme",
        w(
            "help-programme",
            "For people who would rather follow clear steps with plenty of teaching than invent their own.",
            "For times when I would rather follow clear steps with plenty of teaching than invent my own.",
        ),
    ),
    tip(
        "A group",
        w(
            "help-group",
            "For company on the same road: a class, a support group, a forum with kind rules.",
            "For company on the road I am on: a class, a support group, a forum with kind rules.",
        ),
    ),
    tip(
        "An adviser",
        w(
            "help-adviser",
            "For debts, law, housing or care, when these weigh more than any habit.",
            "For debts, law, housing or care, when these weigh on me more than any habit.",
        ),
    ),
];
