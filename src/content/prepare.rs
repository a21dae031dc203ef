//! What the Prepare page offers in the minute before a session.

use super::text::{Worded, w};

/// What is good to have looked at (003: assessments and messages; here the last summary and the goals too).
pub const CHECKS: &[Worded] = &[
    w("summary", "Read the last summary", "Read my last summary"),
    w("goals", "Looked at the vision and the goals", "Looked at my vision and goals"),
    w("assessments", "Looked at the latest results", "Looked at my latest results"),
    w("messages", "Read the messages since last time", "Read what I jotted down since last time"),
];

/// One step of the breathing minute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreathStep {
    /// How long the step stays on the screen.
    pub seconds: u16,
    pub text: Worded,
}

const fn step(seconds: u16, text: Worded) -> BreathStep {
    BreathStep { seconds, text }
}

/// A breathing guide of sixty seconds.
pub const BREATH: &[BreathStep] = &[
    step(8, w("ground", "Rest both feet on the floor and let your shoulders drop.", "")),
    step(9, w("in", "Breathe in through your nose, as slowly as is easy.", "")),
    step(9, w("out", "Breathe out for a little longer.", "")),
    step(9, w("sounds", "Listen for one sound close by, and one far off.", "")),
    step(9, w("past", "Let whatever came before this be over for now.", "")),
    step(
        8,
        w("person", "Bring to mind the person you are about to meet.", "Bring to mind what you are doing this for."),
    ),
    step(8, w("wish", "Wish them well, exactly as they are today.", "Wish yourself well, exactly as you are today.")),
];

/// Intentions to choose from, or to be nudged by: how the coach wants to be in this session.
pub const INTENTIONS: &[Worded] = &[
    w(
        "intention-01",
        "I listen for what this person wants before I think of what I would do.",
        "I listen for what I want before I think of what others expect.",
    ),
    w("intention-02", "I let silence do some of the work.", "I give each answer a little time to arrive."),
    w(
        "intention-03",
        "I look for what is strong before I look for what is hard.",
        "I look first for what is strong in me.",
    ),
    w("intention-04", "I ask one question, and then I wait.", "I take one question at a time."),
    w("intention-05", "I trust this person to find the way.", "I trust that I can find a next step."),
    w("intention-06", "I hold the plan lightly.", "I let this go where it wants to go for me."),
    w("intention-07", "I stay curious when I feel like fixing.", "I stay curious when I feel like telling myself off."),
    w("intention-08", "I leave my own worries outside the door.", "I give my worries a rest for these few minutes."),
    w("intention-09", "I say back what I hear, in fewer words.", "I put things simply, as I would to a child."),
    w("intention-10", "I bring some lightness with me.", "I keep this light for myself."),
];

/// Strengths-based questions to open with; two or three are plenty.
pub const OPENERS: &[Worded] = &[
    w("opener-01", "What went better than you thought it would?", "What went better than I thought it would?"),
    w("opener-02", "When did you feel most like yourself this week?", "When did I feel most like myself this week?"),
    w("opener-03", "What did you handle well that nobody saw?", "What did I handle well that nobody saw?"),
    w("opener-04", "Which strength have you used most since we talked?", "Which strength have I used most this week?"),
    w("opener-05", "What has made you smile lately?", "What has made me smile lately?"),
    w("opener-06", "What are you looking forward to?", "What am I looking forward to?"),
    w("opener-07", "What did you say no to, and feel good about?", "What did I say no to, and feel good about?"),
    w("opener-08", "Where did you find a bit of calm?", "Where did I find a bit of calm?"),
    w("opener-09", "What are you thankful for today?", "What am I thankful for today?"),
    w("opener-10", "When were you so absorbed that time flew?", "When was I so absorbed that time flew?"),
    w("opener-11", "What did you do for someone that felt right?", "What did I do for someone that felt right?"),
    w("opener-12", "What small habit have you kept up?", "What small habit have I kept up?"),
    w("opener-13", "What comes easily to you that used to be hard?", "What comes easily to me that used to be hard?"),
    w("opener-14", "What have you been learning just for joy?", "What have I been learning just for joy?"),
];
