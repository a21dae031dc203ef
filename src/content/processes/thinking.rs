//! The five processes of thinking and feeling, mostly at work before a person begins.

use super::Process;
use crate::{content::text::w, domain::Stance};

/// In the order in which they tend to matter.
pub const PROCESSES: [Process; 5] = [
    Process {
        id: "consciousness-raising",
        name: "Getting to know it",
        technical: "Consciousness raising",
        what: w(
            "consciousness-raising-what",
            "The person finds out more about the habit: what sets it off, what it gives and what it takes.",
            "I find out more about my habit: what sets it off, what it gives me and what it takes.",
        ),
        stances: &[Stance::Wont, Stance::Cant, Stance::Contemplation],
        tips: &[
            w(
                "consciousness-raising-01",
                "Let them keep a small log for three days, only to see.",
                "I keep a small log for three days, only to see.",
            ),
            w(
                "consciousness-raising-02",
                "Offer one fact, and only when they say yes to hearing it.",
                "I look for one fact that I did not know.",
            ),
            w(
                "consciousness-raising-03",
                "Ask what they already know. It is mostly a good deal.",
                "I write down what I already know, and it tends to be a good deal.",
            ),
        ],
        index: &[
            "wont-goals-03",
            "wont-moving-on-03",
            "wont-risks-03",
            "cant-helps-03",
            "cant-goals-01",
            "contemplation-helps-06",
            "contemplation-goals-02",
            "reframe-ask-01",
        ],
    },
    Process {
        id: "dramatic-relief",
        name: "Letting it move the heart",
        technical: "Dramatic relief",
        what: w(
            "dramatic-relief-what",
            "Feelings about the habit, fear and hope alike, are let in and put into words.",
            "I let in what I feel about my habit, fear and hope alike, and put it into words.",
        ),
        stances: &[Stance::Wont, Stance::Contemplation],
        tips: &[
            w(
                "dramatic-relief-01",
                "When news has stirred them, slow down and stay with the feeling.",
                "When news has stirred me, I slow down and stay with the feeling.",
            ),
            w(
                "dramatic-relief-02",
                "Let hope have as much room as fear. Fear alone makes people look away.",
                "I give my hope as much room as my fear. Fear alone makes me look away.",
            ),
            w(
                "dramatic-relief-03",
                "A story, a film or a song can say what a talk does not reach.",
                "A story, a film or a song can say for me what a talk does not reach.",
            ),
        ],
        index: &[
            "wont-helps-02",
            "wont-moving-on-04",
            "contemplation-goals-04",
            "contemplation-moving-on-02",
            "contemplation-risks-03",
            "ambivalence-pleasure-respond",
        ],
    },
    Process {
        id: "self-reevaluation",
        name: "Seeing oneself anew",
        technical: "Self-reevaluation",
        what: w(
            "self-reevaluation-what",
            "The person holds the habit beside their values, and asks who they want to be.",
            "I hold my habit beside my values, and ask who I want to be.",
        ),
        stances: &[Stance::Contemplation, Stance::Preparation],
        tips: &[
            w(
                "self-reevaluation-01",
                "Ask for two pictures: life in five years with the habit, and without it.",
                "I draw two pictures: my life in five years with the habit, and without it.",
            ),
            w(
                "self-reevaluation-02",
                "Bring out the values they picked, and ask which one speaks up.",
                "I take out the values I picked, and ask which one speaks up.",
            ),
            w(
                "self-reevaluation-03",
                "Listen for \"I am a person who\" and write the rest of it down.",
                "I finish this line in writing: \"I am a person who\".",
            ),
        ],
        index: &[
            "contemplation-helps-02",
            "contemplation-needs-04",
            "contemplation-questions-03",
            "contemplation-goals-01",
            "preparation-goals-05",
            "motivator-ask-05",
            "value-link-01",
            "value-link-02",
            "value-link-04",
        ],
    },
    Process {
        id: "environmental-reevaluation",
        name: "Seeing what it does to others",
        technical: "Environmental reevaluation",
        what: w(
            "environmental-reevaluation-what",
            "The person sees how the habit, or its absence, touches those around them.",
            "I see how my habit, or its absence, touches those around me.",
        ),
        stances: &[Stance::Wont, Stance::Contemplation],
        tips: &[
            w(
                "environmental-reevaluation-01",
                "Ask whom they would be glad to be an example for.",
                "I ask for whom I would be glad to be an example.",
            ),
            w(
                "environmental-reevaluation-02",
                "Invite them to see one evening through the eyes of a child or a friend.",
                "I look at one evening through the eyes of a child or a friend of mine.",
            ),
            w(
                "environmental-reevaluation-03",
                "Keep blame out of it. Love moves further than shame.",
                "I keep blame out of it. Love moves me further than shame.",
            ),
        ],
        index: &[
            "wont-helps-05",
            "wont-questions-03",
            "contemplation-questions-01",
            "motivator-ask-02",
            "motivator-ask-04",
            "value-link-06",
        ],
    },
    Process {
        id: "social-liberation",
        name: "Finding a world that helps",
        technical: "Social liberation",
        what: w(
            "social-liberation-what",
            "The person notices that the world has room for the new way: places, groups, offers, rules.",
            "I notice that the world has room for my new way: places, groups, offers, rules.",
        ),
        stances: &[Stance::Cant, Stance::Contemplation, Stance::Action],
        tips: &[
            w(
                "social-liberation-01",
                "Look together at what the town has: paths, pools, classes, quiet rooms.",
                "I look at what my town has: paths, pools, classes, quiet rooms.",
            ),
            w(
                "social-liberation-02",
                "Ask which place would make the new way the normal one.",
                "I ask in which place my new way would be the normal one.",
            ),
            w(
                "social-liberation-03",
                "An employer, a school or an insurer may pay for part of it.",
                "My employer, school or insurer may pay for part of it.",
            ),
        ],
        index: &[
            "cant-helps-06",
            "cant-goals-04",
            "contemplation-helps-05",
            "contemplation-goals-03",
            "action-helps-03",
            "help-group",
            "refresh-event",
        ],
    },
];
