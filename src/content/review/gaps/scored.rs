//! Gaps around the score of an area: today, wished, and last time.

use super::Gap;
use crate::content::text::w;

/// `{n}` is by how much it rose.
pub const ROSE: Gap = Gap {
    id: "rose",
    rule: w("rose-rule", "It has risen by 2 or more since last time.", "I rated it 2 or more higher than last time."),
    asks: [
        w(
            "rose-ask",
            "{area} is up by {n} since last time. How did you do that?",
            "I find {area} {n} higher than before. How did I do that?",
        ),
        w(
            "rose-again",
            "{n} more for {area}: what made the difference for you?",
            "{n} more for {area}: what made the difference for me?",
        ),
    ],
};

/// `{n}` is the distance from current to wished.
pub const WISHED_NO_GOAL: Gap = Gap {
    id: "wished-no-goal",
    rule: w(
        "wished-no-goal-rule",
        "The wish is 4 or more above today, and no goal belongs to it.",
        "I wish for 4 or more above today, and I have no goal for it.",
    ),
    asks: [
        w(
            "wished-no-goal-ask",
            "There are {n} points between {area} today and what you wish for. Would you like to do something with that?",
            "There are {n} points between {area} today and what I wish for. Do I want to do something with that?",
        ),
        w(
            "wished-no-goal-again",
            "If {area} moved up by one of those {n} points, what would you see first?",
            "If {area} moved up by one of those {n} points, what would I see first?",
        ),
    ],
};

/// `{n}` is by how much it fell.
pub const FELL: Gap = Gap {
    id: "fell",
    rule: w("fell-rule", "It is 2 or more lower than last time.", "I rated it lower than last time, by 2 or more."),
    asks: [
        w(
            "fell-ask",
            "{area} stands {n} lower than before. What has been going on in your life?",
            "I put {area} {n} below my last answer. What has been going on in my life?",
        ),
        w(
            "fell-again",
            "With {area} down by {n}, what has helped you to hold on to the rest?",
            "With {area} down by {n}, what has helped me to hold on to the rest?",
        ),
    ],
};

/// `{n}` is the current value.
pub const LOW_LEFT_ALONE: Gap = Gap {
    id: "low-left-alone",
    rule: w(
        "low-left-alone-rule",
        "Today is 4 or less, and so is its priority.",
        "I am at 4 or less today, and its priority for me is no higher.",
    ),
    asks: [
        w(
            "low-left-alone-ask",
            "{area} is at {n} and low on your list. Is that as you like it for now?",
            "{area} is at {n} and low on my list. Is that as I like it for now?",
        ),
        w(
            "low-left-alone-again",
            "What makes {n} enough for {area} in your life at present?",
            "What makes {n} enough for {area} in my life at present?",
        ),
    ],
};

/// `{n}` is the current value.
pub const HIGH_PRIORITY: Gap = Gap {
    id: "high-priority",
    rule: w(
        "high-priority-rule",
        "Today is already 8 or more, and so is the priority.",
        "I am already at 8 or more, and it has high priority for me.",
    ),
    asks: [
        w(
            "high-priority-ask",
            "You have {area} at {n} and want to give it even more. What is so precious there?",
            "I have {area} at {n} and want to give it even more. What is so precious to me there?",
        ),
        w(
            "high-priority-again",
            "What keeps {area} at {n}, and how could you protect that?",
            "What keeps {area} at {n}, and how could I protect that?",
        ),
    ],
};

/// `{n}` is how many of its answers are blank.
pub const LEFT_BLANK: Gap = Gap {
    id: "left-blank",
    rule: w("left-blank-rule", "Some of its answers are blank.", "I left some of its answers blank."),
    asks: [
        w(
            "left-blank-ask",
            "{area} has {n} blank on your page. Is there something to say, or is it fine left open?",
            "{area} has {n} blank on my page. Is there something I want to say, or is it fine left open?",
        ),
        w(
            "left-blank-again",
            "What would you have put for {area}, where {n} stayed blank?",
            "What would I have put for {area}, where {n} stayed blank?",
        ),
    ],
};
