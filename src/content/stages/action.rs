//! “I am”: new and not yet a habit. Strengths, company and kind learning from lapses carry it (003).

use super::StageCard;
use crate::{content::text::w, domain::Stance};

/// The card.
pub const CARD: StageCard = StageCard {
    stance: Stance::Action,
    name: w("action-name", "Action: I am", "I am"),
    nutshell: w(
        "action-nutshell",
        "They do it, for less than six months so far, and it still takes attention.",
        "I do it, for less than six months so far, and it still takes my attention.",
    ),
    sounds: &[
        w("action-sounds-01", "I am doing it, three weeks now.", "I have kept it up for three weeks."),
        w(
            "action-sounds-02",
            "I have to think about it every time.",
            "It does not run by itself yet, I have to think.",
        ),
        w("action-sounds-03", "I feel better already.", "I notice that my mornings are lighter."),
        w("action-sounds-04", "Last week threw me off.", "I lost my rhythm when the visitors came."),
        w("action-sounds-05", "My sister has joined me.", "I am better at it when somebody comes along."),
    ],
    needs: &[
        w("action-needs-01", "Early wins, small and real.", "Small wins that I can see."),
        w(
            "action-needs-02",
            "Strengths and values kept in view on the hard days.",
            "My strengths and values in view on the hard days.",
        ),
        w("action-needs-03", "People who share it, and more than one kind of support.", "People who share it with me."),
        w(
            "action-needs-04",
            "A calm way to look at a day that went otherwise.",
            "A calm way to look at a day of mine that went otherwise.",
        ),
    ],
    helps: &[
        w(
            "action-helps-01",
            "Name the strength behind each week, and ask where it can serve next.",
            "I name the strength behind my week, and use it again.",
        ),
        w(
            "action-helps-02",
            "Build up step by step to the level they want.",
            "I build up step by step to the level I want.",
        ),
        w(
            "action-helps-03",
            "Help them find company: a class, a walking partner, a group with the same aim.",
            "I find company: a class, a walking partner, a group with the same aim as me.",
        ),
        w(
            "action-helps-04",
            "Foresee hard situations, and rehearse several answers before they come.",
            "I foresee my hard situations, and I have several answers ready.",
        ),
        w(
            "action-helps-05",
            "Meet a lapse with curiosity. It is a short break, and full of news about the plan.",
            "I meet a lapse with curiosity. It is a short break, and full of news about my plan.",
        ),
        w(
            "action-helps-06",
            "Consider a planned lapse: one safe day off, on purpose, to practise coming back.",
            "I consider a planned lapse: one safe day off, on purpose, so that I practise coming back.",
        ),
    ],
    avoid: &[
        w(
            "action-avoid-01",
            "All or nothing: one day off is one day.",
            "Thinking in all or nothing, when my day off is one day.",
        ),
        w("action-avoid-02", "Raising the bar each time they reach it.", "Raising my bar each time I reach it."),
        w(
            "action-avoid-03",
            "Taking it for granted now that it runs.",
            "Taking what I do for granted now that it runs.",
        ),
        w("action-avoid-04", "Asking about the gap before the gain.", "Looking at my gap before my gain."),
    ],
    goals: &[
        w(
            "action-goals-01",
            "Doing: three sessions of twenty minutes, on days they choose.",
            "Doing: three sessions of twenty minutes, on days I choose.",
        ),
        w(
            "action-goals-02",
            "Doing: one step up from last week, if last week felt easy.",
            "Doing: one step up from my last week, if it felt easy.",
        ),
        w("action-goals-03", "Doing: go once with somebody else.", "Doing: I go once with somebody else."),
        w(
            "action-goals-04",
            "Doing: lay out the evening before what the morning needs.",
            "Doing: I lay out the evening before what my morning needs.",
        ),
        w(
            "action-goals-05",
            "Feeling: note after each time how the body feels.",
            "Feeling: I note after each time how my body feels.",
        ),
    ],
    questions: &[
        w("action-questions-01", "What are you proudest of so far?", "What am I proudest of so far?"),
        w(
            "action-questions-02",
            "Which of your strengths has carried you through a day like that?",
            "Which of my strengths has carried me through a day like that?",
        ),
        w("action-questions-03", "What has begun to feel easier for you?", "What has begun to feel easier for me?"),
        w(
            "action-questions-04",
            "Who shares this with you, and whom else would you like beside you?",
            "Who shares this with me, and whom else would I like beside me?",
        ),
        w(
            "action-questions-05",
            "On the day it did not happen, what was going on around you and in you?",
            "On the day it did not happen, what was going on around me and in me?",
        ),
        w(
            "action-questions-06",
            "Which situation ahead would you like to rehearse?",
            "Which situation ahead would I like to rehearse?",
        ),
    ],
    moving_on: &[
        w("action-moving-on-01", "It happens without much thought.", "I do it without much thought."),
        w(
            "action-moving-on-02",
            "After a break they pick it up again by themselves.",
            "After a break I pick it up again by myself.",
        ),
        w(
            "action-moving-on-03",
            "They call themselves a walker, a reader, a calm parent.",
            "I call myself a walker, a reader, a calm parent.",
        ),
        w(
            "action-moving-on-04",
            "Six months are in sight, with eight or nine for confidence.",
            "Six months are in sight, and my confidence is at eight or nine.",
        ),
    ],
    risks: &[
        w(
            "action-risks-01",
            "This is where people go back most often, mostly to preparation.",
            "I may go back to preparing, as many people do here.",
        ),
        w(
            "action-risks-02",
            "A lapse that is met with blame turns into a reason to stop.",
            "If I blame myself for a lapse, I give myself a reason to stop.",
        ),
        w(
            "action-risks-03",
            "Too much too soon: sore legs, a sore family, a full week.",
            "I do too much too soon, and my body or my family objects.",
        ),
        w("action-risks-04", "Old company pulls the old way.", "My old company pulls me the old way."),
    ],
    exit: w(
        "action-exit",
        "Leave it after six months of doing it, with confidence at eight or nine out of ten.",
        "I leave it after six months of doing it, with my confidence at eight or nine out of ten.",
    ),
    next: w(
        "action-next",
        "\"I still am\" comes next: keeping it alive with something new now and then.",
        "\"I still am\" comes next: I keep it alive with something new now and then.",
    ),
};
