//! Goal review: learn from each weekly goal, best experience first.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "goal-review",
    name: "Goal review",
    purpose: "Look at each weekly goal as an experiment, and start with what went well.",
    share: 20,
    activities: &[Activity::GoalReview],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w("goal-review-01", "What was your best moment with this goal?", "What was my best moment with this goal?"),
    w(
        "goal-review-02",
        "Roughly what percentage of it did you do, and what helped you get there?",
        "Roughly how much of it did I do, and what helped me along?",
    ),
    w(
        "goal-review-03",
        "What has this goal taught you, about the plan or about yourself?",
        "What has this goal taught me, about the plan or about myself?",
    ),
    w("goal-review-04", "What held the number up on the harder days?", "What held me up on the harder days?"),
    w("goal-review-05", "What would have lifted the number a little?", "What would have lifted my number a little?"),
    w(
        "goal-review-06",
        "What got in the way, and how did you handle it?",
        "What got in my way, and how did I handle it?",
    ),
    w(
        "goal-review-07",
        "Was the goal too big, too small or about right?",
        "Was my goal too big, too small or about right?",
    ),
    w(
        "goal-review-08",
        "What do you feel when you think of this goal, and what does it do for you?",
        "What do I feel when I think of this goal, and what does it do for me?",
    ),
    w("goal-review-09", "Which of your strengths can we see at work here?", "Which strength of mine was at work here?"),
    w(
        "goal-review-10",
        "What part of it do you enjoy, and what part would you gladly trade?",
        "What part of it do I enjoy, and what part would I gladly trade?",
    ),
    w(
        "goal-review-11",
        "Knowing what you know now, will you keep it, adjust it or let it go?",
        "Knowing what I know now, do I keep it, adjust it or let it go?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("best-first", "Began every goal with its best moment", "Began each of my goals with what went well"),
    w(
        "percent",
        "Put a rough percentage on each goal",
        "Gave each goal a rough number, as news and not as a mark on me",
    ),
    w("helped", "Found out what helped", "Named what helped me"),
    w("not-lower", "Asked what kept the number from being lower", "Noticed what kept my number up"),
    w("higher", "Asked what might have raised it", "Thought about what might have raised my number"),
    w("learned", "Heard what the client learned from it", "Wrote down one thing I learned"),
    w("challenges", "Met the hard parts with curiosity", "Looked at my hard parts kindly"),
    w(
        "size",
        "Checked if each goal asked too much, too little or the right amount",
        "Checked if the size of each goal suits me",
    ),
    w("feelings", "Made room for feelings and needs", "Noticed what I felt and what I needed"),
    w("strengths", "Affirmed the strengths that showed", "Named a strength I used"),
];
