//! The five processes of doing, mostly at work once a person has made up their mind.

use super::Process;
use crate::{content::text::w, domain::Stance};

/// In the order in which they tend to matter.
pub const PROCESSES: [Process; 5] = [
    Process {
        id: "self-liberation",
        name: "Making the choice and saying so",
        technical: "Self-liberation",
        what: w(
            "self-liberation-what",
            "The person chooses, believes that they can, and commits to it in words.",
            "I choose, believe that I can, and commit to it in words.",
        ),
        stances: &[Stance::Preparation, Stance::Action],
        tips: &[
            w(
                "self-liberation-01",
                "Two or three ways to do it make a stronger choice than one.",
                "I give myself two or three ways to do it, so that I truly choose.",
            ),
            w(
                "self-liberation-02",
                "Have it said aloud, in the present tense, to a person who matters.",
                "I say it aloud to a person who matters to me.",
            ),
            w(
                "self-liberation-03",
                "A date that means something, such as a birthday, helps the choice to stay.",
                "A date that means something to me, such as my birthday, helps my choice to stay.",
            ),
        ],
        index: &[
            "preparation-helps-02",
            "preparation-helps-03",
            "preparation-questions-01",
            "preparation-goals-01",
            "preparation-moving-on-01",
            "action-moving-on-03",
            "relapse-restart",
            "stall-ask",
            "stall-choose",
        ],
    },
    Process {
        id: "helping-relationships",
        name: "Being carried by others",
        technical: "Helping relationships",
        what: w(
            "helping-relationships-what",
            "Others are let in, for trust, for company, for a late call.",
            "I let others in, for trust, for company, for a late call.",
        ),
        stances: &[Stance::Preparation, Stance::Action, Stance::Maintenance],
        tips: &[
            w(
                "helping-relationships-01",
                "Ask what kind of help they like: praise, company, a reminder or being left alone.",
                "I find out what kind of help I like: praise, company, a reminder or being left alone.",
            ),
            w(
                "helping-relationships-02",
                "Practise the sentence with which they will ask for it.",
                "I practise the sentence with which I ask for it.",
            ),
            w(
                "helping-relationships-03",
                "One person to tell about a lapse within a day is worth a lot.",
                "I choose one person whom I tell about a lapse within a day.",
            ),
        ],
        index: &[
            "preparation-needs-04",
            "preparation-questions-05",
            "action-needs-03",
            "action-helps-03",
            "action-questions-04",
            "action-goals-03",
            "maintenance-helps-04",
            "lapse-ask-02",
            "refresh-company",
            "refresh-helping",
        ],
    },
    Process {
        id: "counterconditioning",
        name: "Putting something in its place",
        technical: "Counterconditioning",
        what: w(
            "counterconditioning-what",
            "The need stays, and something kinder answers it: a walk for a cigarette, a breath for a snack.",
            "My need stays, and I answer it with something kinder: a walk for a cigarette, a breath for a snack.",
        ),
        stances: &[Stance::Preparation, Stance::Action, Stance::Maintenance],
        tips: &[
            w(
                "counterconditioning-01",
                "Find the need first. What stands in has to meet the same one.",
                "I find my need first. What I put in its place has to meet the same one.",
            ),
            w(
                "counterconditioning-02",
                "Choose something that is quicker to reach than the old way.",
                "I choose something that I can reach quicker than the old way.",
            ),
            w(
                "counterconditioning-03",
                "Try three replacements, and keep the one that the body likes.",
                "I try three replacements, and keep the one that my body likes.",
            ),
        ],
        index: &[
            "preparation-helps-04",
            "preparation-goals-02",
            "action-helps-04",
            "action-questions-06",
            "maintenance-helps-02",
            "ambivalence-company-ask",
            "ambivalence-pleasure-ask",
            "solve-respond-03",
            "refresh-variation",
        ],
    },
    Process {
        id: "reinforcement-management",
        name: "Making it worth while",
        technical: "Reinforcement management",
        what: w("reinforcement-management-what", "What was done is seen and enjoyed.", "I see and enjoy what I did."),
        stances: &[Stance::Action, Stance::Maintenance],
        tips: &[
            w(
                "reinforcement-management-01",
                "Let them choose a small pleasure that comes right after.",
                "I choose a small pleasure that comes right after for me.",
            ),
            w(
                "reinforcement-management-02",
                "Make progress visible: a row of ticks, a jar of coins, a line on a map.",
                "I make my progress visible: a row of ticks, a jar of coins, a line on a map.",
            ),
            w(
                "reinforcement-management-03",
                "Over time the best reward is inside: rest, pride, an easy breath. Ask about it.",
                "Over time my best reward is inside: rest, pride, an easy breath. I look for it.",
            ),
        ],
        index: &[
            "action-needs-01",
            "action-helps-01",
            "action-avoid-04",
            "action-goals-05",
            "action-questions-01",
            "maintenance-needs-01",
            "maintenance-questions-01",
            "motivator-ask-06",
        ],
    },
    Process {
        id: "stimulus-control",
        name: "Changing the surroundings",
        technical: "Stimulus control",
        what: w(
            "stimulus-control-what",
            "Cues for the old way go out of sight, and cues for the new one come into it.",
            "I move cues for the old way out of my sight, and cues for the new one into it.",
        ),
        stances: &[Stance::Preparation, Stance::Action, Stance::Maintenance],
        tips: &[
            w(
                "stimulus-control-01",
                "Walk through the home in thought, room by room, and look for cues.",
                "I walk through my home, room by room, and look for cues.",
            ),
            w(
                "stimulus-control-02",
                "One step more for the old way, one step less for the new.",
                "I put one step more before the old way, and one step less before my new one.",
            ),
            w(
                "stimulus-control-03",
                "Tie it to a fixed cue, such as the kettle, the school gate or the last mail.",
                "I tie it to a fixed cue of my day, such as the kettle, the school gate or the last mail.",
            ),
        ],
        index: &[
            "preparation-goals-03",
            "action-goals-04",
            "action-risks-04",
            "maintenance-needs-03",
            "maintenance-questions-03",
            "ambivalence-start-respond",
            "ambivalence-start-ask",
            "ambivalence-time-ask",
            "slipping-04",
        ],
    },
];
