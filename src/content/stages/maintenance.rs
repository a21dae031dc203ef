//! “I still am”: a habit, and worth looking after. Variation and helping others keep it fresh (003).

use super::StageCard;
use crate::{content::text::w, domain::Stance};

/// The card.
pub const CARD: StageCard = StageCard {
    stance: Stance::Maintenance,
    name: w("maintenance-name", "Maintenance: I still am", "I still am"),
    nutshell: w(
        "maintenance-nutshell",
        "They have done it for six months or longer, nearly by itself, and trust that it will last.",
        "I have done it for six months or longer, nearly by itself, and I trust that it will last.",
    ),
    sounds: &[
        w("maintenance-sounds-01", "It is just what I do now.", "I hardly think about it any more."),
        w("maintenance-sounds-02", "After the holiday I simply went on.", "I had a break, and then I went on."),
        w("maintenance-sounds-03", "A colleague asked me how I did it.", "Others ask me how I got here."),
        w("maintenance-sounds-04", "To be honest, it has become a bit dull.", "I could do with something new in it."),
    ],
    needs: &[
        w(
            "maintenance-needs-01",
            "Honest credit for how far they have come.",
            "To give myself honest credit for how far I have come.",
        ),
        w("maintenance-needs-02", "Something fresh before it goes stale.", "Something fresh before I get bored."),
        w("maintenance-needs-03", "Eyes open for slow slipping.", "To notice when I slip by a little each week."),
        w(
            "maintenance-needs-04",
            "New goals once the old ones are daily life.",
            "New goals, now that my old ones are daily life.",
        ),
    ],
    helps: &[
        w("maintenance-helps-01", "Suggest a new event to aim for.", "I sign up for an event that draws me."),
        w(
            "maintenance-helps-02",
            "Vary it: another route, another recipe, another time of day.",
            "I vary it: another route, another recipe, another hour of my day.",
        ),
        w("maintenance-helps-03", "Add a skill that is next door.", "I add a skill that is next door to mine."),
        w(
            "maintenance-helps-04",
            "Let them help somebody who is just beginning.",
            "I help somebody who is just beginning.",
        ),
        w(
            "maintenance-helps-05",
            "After a lapse, set a small goal for this week. The way back is short here.",
            "After a lapse, I set a small goal for this week. My way back is short.",
        ),
        w(
            "maintenance-helps-06",
            "Read the vision again, and see what it asks for now.",
            "I read my vision again, and see what it asks of me now.",
        ),
    ],
    avoid: &[
        w("maintenance-avoid-01", "Ticking it off as done for good.", "Ticking it off as done for good in my life."),
        w(
            "maintenance-avoid-02",
            "Weekly checks where the habit no longer wants them.",
            "Checking up on myself more than my habit wants.",
        ),
        w("maintenance-avoid-03", "Alarm over one lapse.", "Letting one lapse alarm me."),
        w(
            "maintenance-avoid-04",
            "Piling on more, when keeping it is enough.",
            "Piling on more, when keeping what I have is enough.",
        ),
    ],
    goals: &[
        w(
            "maintenance-goals-01",
            "Doing: enter one event within the next three months.",
            "Doing: I enter one event within the next three months.",
        ),
        w(
            "maintenance-goals-02",
            "Doing: try one new variation this week.",
            "Doing: I try one new variation this week.",
        ),
        w("maintenance-goals-03", "Doing: take a beginner along once.", "Doing: I take a beginner along once."),
        w(
            "maintenance-goals-04",
            "Feeling: tell somebody what has changed and what it means.",
            "Feeling: I tell somebody what has changed and what it means to me.",
        ),
        w(
            "maintenance-goals-05",
            "Thinking: write a page for a beginner about what held it together.",
            "Thinking: I write a page for a beginner about what held it together for me.",
        ),
    ],
    questions: &[
        w(
            "maintenance-questions-01",
            "What has this given you that you would not part with?",
            "What has this given me that I would not part with?",
        ),
        w(
            "maintenance-questions-02",
            "What keeps it fresh for you, and what has gone a little flat?",
            "What keeps it fresh for me, and what has gone a little flat?",
        ),
        w(
            "maintenance-questions-03",
            "How would you notice that it was slipping, long before it stopped?",
            "How would I notice that it was slipping, long before it stopped?",
        ),
        w(
            "maintenance-questions-04",
            "After your last break, how did you find your way back?",
            "After my last break, how did I find my way back?",
        ),
        w("maintenance-questions-05", "Who could use what you know by now?", "Who could use what I know by now?"),
        w(
            "maintenance-questions-06",
            "With this in your pocket, where would you like to grow next?",
            "With this in my pocket, where would I like to grow next?",
        ),
    ],
    moving_on: &[
        w(
            "maintenance-moving-on-01",
            "They put it right after a break without help.",
            "I put it right after a break without help.",
        ),
        w("maintenance-moving-on-02", "Others come to them for advice.", "Others come to me for advice."),
        w(
            "maintenance-moving-on-03",
            "Their energy goes to another area, and this one runs along.",
            "My energy goes to another area, and this one runs along.",
        ),
    ],
    risks: &[
        w("maintenance-risks-01", "Boredom: the same thing each week.", "I get bored with the same thing each week."),
        w(
            "maintenance-risks-02",
            "Slow slipping: a little less each month, and nobody notices.",
            "I slip slowly: a little less each month, and I hardly notice.",
        ),
        w(
            "maintenance-risks-03",
            "A large event in life, such as a move, an illness or a birth, takes the habit's place.",
            "A large event in my life, such as a move, an illness or a birth, takes the place of my habit.",
        ),
    ],
    exit: w(
        "maintenance-exit",
        "It has no end date. If weeks go by without it, begin again at preparation, with all they know.",
        "I set no end date. If weeks go by without it, I begin again at preparation, with all I know.",
    ),
    next: w(
        "maintenance-next",
        "Celebrate, agree how often to look at it, and ask which other area is calling.",
        "I celebrate, choose how often to look at it, and ask which other area is calling me.",
    ),
};
