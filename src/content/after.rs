//! What is offered once a session is over: a stage check, reflection, and a kind last word.

use super::text::{Worded, w};
use crate::domain::{Stance, Voice};

/// Asked of each focus area after a session (003: a coach who assumes the wrong stage loses the dialogue).
pub const STAGE_CHECK: Worded = w(
    "stage-check",
    "Where does the client stand with what matters most: not thinking of it, thinking it over, getting ready, doing it, or keeping it up?",
    "Where do I stand with what matters most: not thinking of it, thinking it over, getting ready, doing it, or keeping it up?",
);

/// What to do with an answer to [`STAGE_CHECK`] that points to an earlier stage.
pub const STAGE_EARLIER: Worded = w(
    "stage-earlier",
    "If it is earlier than you thought, goals about thinking and feeling will fit better for a while.",
    "If I am earlier than I thought, goals about thinking and feeling fit me better for a while.",
);

/// [`STAGE_CHECK`] for one focus area; see [`area_check`]. `{area}` is its name and `{saying}` where it stands.
pub const AREA_CHECK: Worded = w(
    "area-check",
    "{area}: did the client speak from {saying} today, or from an earlier or a later place?",
    "{area}: did I speak from {saying} today, or from an earlier or a later place?",
);

/// What to do when a focus area has come further.
pub const STAGE_LATER: Worded = w(
    "stage-later",
    "If it is later than you thought, the goals can grow from thinking into doing.",
    "If I am further than I thought, my goals can grow from thinking into doing.",
);

/// Is this really where `area` stands? Names the area and the stance, such as “I may”.
pub fn area_check(area: &str, stance: Stance, voice: Voice) -> String {
    let saying = format!("\"{}\"", stance.saying());
    AREA_CHECK.text(voice).replace("{saying}", &saying).replacen("{area}", area, 1)
}

/// Questions for the coach's own learning, or for a person after a session with themselves.
pub const REFLECTIONS: &[Worded] = &[
    w("reflection-01", "What did I do that helped the client think?", "What helped me think just now?"),
    w(
        "reflection-02",
        "Where did the client's energy rise, and what came just before?",
        "Where did my energy rise, and what came just before?",
    ),
    w("reflection-03", "Which question opened something?", "Which question opened something in me?"),
    w("reflection-04", "Who talked more, and did that serve the client?", "Did I give myself enough time to answer?"),
    w(
        "reflection-05",
        "Where did I want to fix things, and what did I do with that wish?",
        "Where was I hard on myself, and what would a friend have said?",
    ),
    w("reflection-06", "What was left unsaid between us?", "What have I not said yet?"),
    w(
        "reflection-07",
        "Which strength did I see and not name?",
        "Which strength of mine came up that I have not named?",
    ),
    w(
        "reflection-08",
        "What do I want to remember for the next meeting?",
        "What do I want to pick up again next time?",
    ),
    w(
        "reflection-09",
        "What did this session stir in me, and with whom can I talk it over?",
        "What did this stir in me, and who could I share it with?",
    ),
    w("reflection-10", "What am I content with in my own part?", "What am I content with in how I took part?"),
    w(
        "reflection-11",
        "Did anything come up that lies beyond coaching?",
        "Is there anything here that I would rather take to a professional?",
    ),
];

/// A last line on the screen when a session ends; any one of them.
pub const CLOSING: &[Worded] = &[
    w("closing-01", "That was time well given.", "That was time well spent on you."),
    w(
        "closing-02",
        "Good listening is work, so take a breath before the next thing.",
        "Thinking is work, so take a breath before the next thing.",
    ),
    w("closing-03", "The words are here whenever you need them.", "Your words are here whenever you want them."),
    w("closing-04", "One small step is enough for one week.", "One small step is enough for you this week."),
    w(
        "closing-05",
        "Whatever the week brings, there will be something to learn from it.",
        "Whatever your week brings, you can learn something from it.",
    ),
    w("closing-06", "Trust grows a little each time you meet.", "You showed up for yourself today."),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_names_the_area_and_where_it_stands() {
        let asked = area_check("Sleep", Stance::Contemplation, Voice::Coach);
        assert_eq!(asked, "Sleep: did the client speak from \"I may\" today, or from an earlier or a later place?");
        assert!(
            area_check("Walking", Stance::Cant, Voice::Own).starts_with("Walking: did I speak from \"I can't\" today")
        );
        let odd = area_check("{saying} {area}", Stance::Action, Voice::Own);
        assert!(odd.starts_with("{saying} {area}: did I speak from \"I am\" today"), "{odd}");
    }
}
