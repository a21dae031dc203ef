//! Goals that stay on paper, the half-way point, and results that do not show (003).

use super::Challenge;
use crate::content::text::w;

pub const UNTRIED: Challenge = Challenge {
    id: "goals-untried",
    name: w("goals-untried-name", "Weekly goals stay on paper", "My weekly goals stay on paper"),
    shows: w(
        "goals-untried-shows",
        "A goal is agreed in good faith, and a week later it has not been tried. Then it happens again.",
        "I write a goal on Sunday, and by the next Sunday I have not touched it.",
    ),
    approach: &[
        w(
            "goals-untried-working",
            "Look for anything the client already does that points the right way.",
            "I look for what I already do, even by accident.",
        ),
        w(
            "goals-untried-fresh",
            "Build a new goal on that, so that it feels like a clean page.",
            "I let the old goal go and start from there on a clean page.",
        ),
        w(
            "goals-untried-deep",
            "Dig for the wish beneath: what would truly move this person?",
            "I ask what I would do even if nobody asked me to.",
        ),
        w(
            "goals-untried-kind",
            "Consider a thinking or feeling goal in place of a doing goal.",
            "For a week I only watch and wonder, and that is my goal.",
        ),
    ],
    questions: &[
        w(
            "goals-untried-q1",
            "What were you doing at the moment when you could have begun?",
            "What was I doing at the moment when I could have begun?",
        ),
        w(
            "goals-untried-q2",
            "Which version of this would you do tonight, before supper?",
            "Which version of this would I do tonight, before supper?",
        ),
        w(
            "goals-untried-q3",
            "If you threw this goal away, what would you miss?",
            "If I threw this goal away, what would I miss?",
        ),
    ],
    seen_in: w(
        "goals-untried-data",
        "Two reviews in a row of a weekly goal say 0 percent, or two weeks went by without a check-in.",
        "Two of my reviews in a row say 0 percent, or I had two weeks without a check-in.",
    ),
    mentor: w(
        "goals-untried-mentor",
        "If it goes on for a third week: a mentor coach can help you see what to offer next.",
        "If it goes on for a third week, I ask a friend to be there when I begin.",
    ),
};

pub const HALF_WAY: Challenge = Challenge {
    id: "half-way",
    name: w("half-way-name", "Less than half by week six", "I am less than half way by week six"),
    shows: w(
        "half-way-shows",
        "Half of the three months are over, and less than half of the way lies behind the client.",
        "It is week six, and most of the road is still ahead of me.",
    ),
    approach: &[
        w(
            "half-way-count",
            "Count first what is there now and was not there in week one.",
            "I list what I have now that I did not have in week one.",
        ),
        w(
            "half-way-size",
            "Check with the client if the goal fits the life they lead.",
            "I check if this goal fits the life that I lead.",
        ),
        w(
            "half-way-vision",
            "Read the vision aloud together and see what still makes the heart beat faster.",
            "I read my vision aloud and notice where my heart beats faster.",
        ),
        w(
            "half-way-change",
            "Change the goal, the date or the way to it. All three are fair.",
            "I may change my goal, my date or my way.",
        ),
    ],
    questions: &[
        w(
            "half-way-q1",
            "What has week six taught you that week one could not know?",
            "What do I know in week six that I could not know in week one?",
        ),
        w(
            "half-way-q2",
            "If you wrote this three-month goal today, how would it read?",
            "If I wrote my three-month goal today, how would it read?",
        ),
        w(
            "half-way-q3",
            "Which part of the vision still gives you a tingle?",
            "Which part of my vision still gives me a tingle?",
        ),
    ],
    seen_in: w(
        "half-way-data",
        "A three-month goal is in week 6 or later, and fewer than half of its milestones are ticked.",
        "My three-month goal is in week 6 or later, and I have ticked fewer than half of its milestones.",
    ),
    mentor: w(
        "half-way-mentor",
        "At once, if you like: fresh eyes find new routes at the half-way mark.",
        "I ask someone who has done something like it how they got over the middle.",
    ),
};

pub const DISCOURAGED: Challenge = Challenge {
    id: "discouraged",
    name: w("discouraged-name", "Discouraged about results", "I am discouraged about my results"),
    shows: w(
        "discouraged-shows",
        "The work is being done in several areas, and the hoped-for change is not to be seen yet.",
        "I keep at it in several areas, and I cannot see much for it yet.",
    ),
    approach: &[
        w(
            "discouraged-working",
            "Begin with what does work, and with the strengths behind it.",
            "I begin with what works, and with what in me makes it work.",
        ),
        w(
            "discouraged-expect",
            "Then take time for each area where hope and outcome differ, one by one.",
            "Then I take the areas one at a time, and ask what I had hoped for.",
        ),
        w(
            "discouraged-plan",
            "Make a plan for one of them, with a sign that would show early.",
            "I plan for one of them, with a sign that I can see within two weeks.",
        ),
        w(
            "discouraged-tools",
            "Try a different tool or resource, or another kind of help.",
            "I try another tool, a book or a course, or I let somebody help me.",
        ),
    ],
    questions: &[
        w("discouraged-q1", "What has changed that no number shows?", "What has changed for me that no number shows?"),
        w(
            "discouraged-q2",
            "What did you hope to see by now, and where did that picture come from?",
            "What did I hope to see by now, and where did my picture come from?",
        ),
        w(
            "discouraged-q3",
            "Which area deserves your effort most in the coming month?",
            "Which area deserves my effort most in the coming month?",
        ),
    ],
    seen_in: w(
        "discouraged-data",
        "Two or more three-month goals are rated below what was hoped, or areas with a goal score as they did before.",
        "I rated two or more of my three-month goals below what I hoped, or my areas with a goal score as before.",
    ),
    mentor: w(
        "discouraged-mentor",
        "When you have run out of ways to look at it, or the low spirits last beyond the session.",
        "When my low spirits last longer than two weeks, I speak with my doctor.",
    ),
};
