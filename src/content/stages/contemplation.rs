//! “I may”: two minds about it. Reasons, values and a picture of the future tip the scales (003).

use super::StageCard;
use crate::{content::text::w, domain::Stance};

/// The card.
pub const CARD: StageCard = StageCard {
    stance: Stance::Contemplation,
    name: w("contemplation-name", "Contemplation: I may", "I may"),
    nutshell: w(
        "contemplation-nutshell",
        "They think of changing within half a year, and part of them would rather not.",
        "I think of changing within half a year, and part of me would rather not.",
    ),
    sounds: &[
        w(
            "contemplation-sounds-01",
            "I know it would do me good, and yet.",
            "Part of me wants to, and part of me does not.",
        ),
        w("contemplation-sounds-02", "Maybe after the summer.", "I keep putting it off to a better month."),
        w("contemplation-sounds-03", "I go back and forth on it.", "One day I am all for it, the next I am not."),
        w("contemplation-sounds-04", "What if I start and cannot keep it up?", "I am afraid that I would stop again."),
        w("contemplation-sounds-05", "I cannot picture my evenings without it.", "Who would I be without it?"),
    ],
    needs: &[
        w("contemplation-needs-01", "Time, and company in the not knowing.", "To let myself not know for a while."),
        w(
            "contemplation-needs-02",
            "A fair hearing for both sides, the losses too.",
            "To hear both of my sides out, the losses too.",
        ),
        w(
            "contemplation-needs-03",
            "Reasons of their own that carry real weight.",
            "To find reasons of my own that carry real weight.",
        ),
        w(
            "contemplation-needs-04",
            "A picture of what they want, beyond what they want gone.",
            "A picture of what I want, beyond what I want gone.",
        ),
    ],
    helps: &[
        w(
            "contemplation-helps-01",
            "Call mixed feelings normal. Nearly everyone has them somewhere.",
            "I remind myself that nearly everyone has mixed feelings somewhere.",
        ),
        w(
            "contemplation-helps-02",
            "Tie the change to what they value and to the life they hope for.",
            "I tie the change to what I value and to the life I hope for.",
        ),
        w(
            "contemplation-helps-03",
            "Draw out the best change they ever made, and what carried it.",
            "I recall the best change I ever made, and what carried me.",
        ),
        w(
            "contemplation-helps-04",
            "Listen for change talk, and reflect it before anything else.",
            "I write down each sentence in which I lean towards change.",
        ),
        w(
            "contemplation-helps-05",
            "Bring in people who have made the same change and like it.",
            "I meet people who have made this change and like it.",
        ),
        w(
            "contemplation-helps-06",
            "Offer facts only after a yes, in small doses, and ask what they make of them.",
            "I look up one fact at a time, and ask what I make of it.",
        ),
    ],
    avoid: &[
        w("contemplation-avoid-01", "Arguing for change, so that they argue against.", "Bullying my doubting side."),
        w("contemplation-avoid-02", "A full plan before the wish is clear.", "Planning in detail before I want it."),
        w(
            "contemplation-avoid-03",
            "Painting disasters, or hurrying past the fear.",
            "Painting disasters, or hurrying past my fear.",
        ),
        w(
            "contemplation-avoid-04",
            "A cool list of pros and cons, when a warm wish is there.",
            "Counting pros and cons while my own wish goes cold.",
        ),
    ],
    goals: &[
        w(
            "contemplation-goals-01",
            "Thinking: write down three reasons that are truly their own.",
            "Thinking: I write down three reasons that are truly mine.",
        ),
        w(
            "contemplation-goals-02",
            "Thinking: read or listen to one good source for twenty minutes.",
            "Thinking: I read or listen to one good source for twenty minutes.",
        ),
        w(
            "contemplation-goals-03",
            "Thinking: ask a friend who has done it how it began.",
            "Thinking: I ask a friend who has done it how it began.",
        ),
        w(
            "contemplation-goals-04",
            "Feeling: sit for five minutes with the picture of a day after the change.",
            "Feeling: I sit for five minutes with a picture of my day after the change.",
        ),
        w(
            "contemplation-goals-05",
            "Doing, tiny and just to see: one walk round the block, one apple, two minutes of stretching.",
            "Doing, tiny and just to see: I walk round the block once, or stretch for two minutes.",
        ),
    ],
    questions: &[
        w(
            "contemplation-questions-01",
            "What would be better in your life, and who would notice?",
            "What would be better in my life, and who would notice?",
        ),
        w(
            "contemplation-questions-02",
            "What would you have to give up, and what is that worth to you?",
            "What would I have to give up, and what is that worth to me?",
        ),
        w(
            "contemplation-questions-03",
            "Which of your values would this change bring to life?",
            "Which of my values would this change bring to life?",
        ),
        w(
            "contemplation-questions-04",
            "Suppose a year has gone by and you did it: what does a Tuesday look like?",
            "Suppose a year has gone by and I did it: what does my Tuesday look like?",
        ),
        w(
            "contemplation-questions-05",
            "Which barrier will not move for now, and which could you walk around?",
            "Which barrier will not move for now, and which could I walk around?",
        ),
        w(
            "contemplation-questions-06",
            "What would tip the scales for you, even a little?",
            "What would tip the scales for me, even a little?",
        ),
    ],
    moving_on: &[
        w(
            "contemplation-moving-on-01",
            "The talk leans to how and when, no longer to whether.",
            "I ask myself how and when, no longer whether.",
        ),
        w(
            "contemplation-moving-on-02",
            "They light up when they speak of life afterwards.",
            "I light up when I think of life afterwards.",
        ),
        w("contemplation-moving-on-03", "They have tried a bit, unasked.", "I have tried a bit, without a plan."),
        w(
            "contemplation-moving-on-04",
            "One strong reason keeps coming back.",
            "One strong reason of mine keeps coming back.",
        ),
    ],
    risks: &[
        w(
            "contemplation-risks-01",
            "Thinking can go round in a circle for years.",
            "My thinking can go round for years.",
        ),
        w(
            "contemplation-risks-02",
            "The coach takes over the side of change, and the client is left with the other.",
            "I let others speak for the change, and keep only the doubts for myself.",
        ),
        w(
            "contemplation-risks-03",
            "A loss that nobody named pulls them back later.",
            "A loss that I never named pulls me back later.",
        ),
    ],
    exit: w(
        "contemplation-exit",
        "Leave it once the reasons to change weigh more than those to stay, and they want to begin within a month.",
        "I leave it once my reasons to change weigh more than those to stay, and I want to begin within a month.",
    ),
    next: w(
        "contemplation-next",
        "\"I will\" comes next: from why to how, with a plan that fits the week.",
        "\"I will\" comes next: I go from why to how, with a plan that fits my week.",
    ),
};
