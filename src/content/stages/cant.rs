//! “I can't”: a wish without belief in it. Barriers and past attempts are met with hope and curiosity (003).

use super::StageCard;
use crate::{content::text::w, domain::Stance};

/// The card.
pub const CARD: StageCard = StageCard {
    stance: Stance::Cant,
    name: w("cant-name", "Precontemplation: I can't", "I can't, as things are"),
    nutshell: w(
        "cant-nutshell",
        "They would like it to be different, and do not believe that it can be.",
        "I would like it to be different, and I do not believe that it can be.",
    ),
    sounds: &[
        w("cant-sounds-01", "I have tried everything, and nothing lasts.", "Nothing I try ever seems to last."),
        w("cant-sounds-02", "With my hours it is simply not possible.", "My days leave no gap for this."),
        w("cant-sounds-03", "Other people can do that, I can't.", "I am not the kind of person who does that."),
        w("cant-sounds-04", "I would not even know where to begin.", "It is so big that I look away."),
        w("cant-sounds-05", "It runs in the family.", "I come from a long line of people like this."),
    ],
    needs: &[
        w(
            "cant-needs-01",
            "To be believed: from where they sit, the wall is high.",
            "To admit that the wall looks high from where I sit.",
        ),
        w("cant-needs-02", "Old attempts seen as knowledge.", "To see my old attempts as knowledge."),
        w(
            "cant-needs-03",
            "A sense of being able, from any area of life.",
            "To feel able again, in any part of my life.",
        ),
        w("cant-needs-04", "A load off before another load on.", "To put some load down before I pick up more."),
    ],
    helps: &[
        w(
            "cant-helps-01",
            "Agree to leave the largest barrier aside. Nobody has to prove that it is large.",
            "I leave my largest barrier aside for now, and I need not prove that it is large.",
        ),
        w(
            "cant-helps-02",
            "Sort the barriers together: leave aside, see anew, work on.",
            "I sort my barriers: leave aside, see anew, work on.",
        ),
        w(
            "cant-helps-03",
            "Go through an earlier attempt, and look for the days on which it worked.",
            "I go through an earlier attempt of mine, and I look for the days on which it worked.",
        ),
        w(
            "cant-helps-04",
            "Ask what they have already brought about elsewhere, and with which strength.",
            "I list what I have brought about elsewhere, and with which strength.",
        ),
        w(
            "cant-helps-05",
            "Work on the heavy stress first, when that is what eats the strength.",
            "I look after my heaviest stress first, when it eats my strength.",
        ),
        w(
            "cant-helps-06",
            "Show people much like them who found a way.",
            "I look for people much like me who found a way.",
        ),
    ],
    avoid: &[
        w("cant-avoid-01", "Cheering it away with: of course you can.", "Telling myself to just pull it together."),
        w("cant-avoid-02", "Solving it for them, one tip after another.", "Collecting tips that I will never use."),
        w("cant-avoid-03", "Calling a barrier an excuse to their face.", "Calling all of my reasons excuses."),
        w(
            "cant-avoid-04",
            "Going over what went wrong before any strength was named.",
            "Going over what went wrong before I have named one strength.",
        ),
    ],
    goals: &[
        w(
            "cant-goals-01",
            "Thinking: write down one thing that each earlier attempt taught.",
            "Thinking: I write down one thing that each earlier attempt taught me.",
        ),
        w(
            "cant-goals-02",
            "Thinking: list the barriers, and mark those to leave for now.",
            "Thinking: I list my barriers, and I mark those I leave for now.",
        ),
        w(
            "cant-goals-03",
            "Feeling: end each evening with one thing that was within reach.",
            "Feeling: I end each evening with one thing that I managed.",
        ),
        w(
            "cant-goals-04",
            "Thinking: talk with someone who once stood at the same point.",
            "Thinking: I talk with someone who once stood where I stand.",
        ),
        w("cant-goals-05", "A small win in an easier area.", "A small win for me in an easier area."),
    ],
    questions: &[
        w("cant-questions-01", "What makes it so hard just now?", "What makes it so hard for me just now?"),
        w(
            "cant-questions-02",
            "Which part of this could we leave alone for the present?",
            "Which part of this can I leave alone for the present?",
        ),
        w(
            "cant-questions-03",
            "When it went a little better once, what was different?",
            "When it went a little better for me once, what was different?",
        ),
        w(
            "cant-questions-04",
            "What have you pulled off in your life that looked impossible at first?",
            "What have I pulled off in my life that looked impossible at first?",
        ),
        w(
            "cant-questions-05",
            "If the wall were half as high, what would you look for behind it?",
            "If the wall were half as high, what would I look for behind it?",
        ),
        w("cant-questions-06", "What would give you some room to breathe?", "What would give me some room to breathe?"),
    ],
    moving_on: &[
        w("cant-moving-on-01", "\"I can't\" becomes \"I can't yet\".", "I hear myself say: not yet."),
        w(
            "cant-moving-on-02",
            "They talk about an old attempt with interest, without wincing.",
            "I can think of an old attempt with interest.",
        ),
        w("cant-moving-on-03", "One barrier looks smaller than last time.", "One of my barriers has shrunk a little."),
        w(
            "cant-moving-on-04",
            "Something went well elsewhere, and they stand taller.",
            "Something of mine went well elsewhere, and I stand taller.",
        ),
    ],
    risks: &[
        w(
            "cant-risks-01",
            "A plan that is too large proves the old story once more.",
            "If I plan too large, I feed the old story about me.",
        ),
        w(
            "cant-risks-02",
            "Hope that comes only from the coach leaves with the coach.",
            "Borrowed hope fades, so I look for hope of my own.",
        ),
        w(
            "cant-risks-03",
            "Deep hopelessness about everything calls for a doctor or a therapist.",
            "If I feel hopeless about everything, I talk to a doctor or a therapist.",
        ),
    ],
    exit: w(
        "cant-exit",
        "Leave it once they can imagine a way, even a narrow one, and want to think about it.",
        "I leave it once I can imagine a way, even a narrow one, and want to think about it.",
    ),
    next: w(
        "cant-next",
        "Then comes \"I may\": weighing it up, with one barrier out of the road.",
        "Then comes \"I may\": I weigh it up, with one barrier out of my road.",
    ),
};
