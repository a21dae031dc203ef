//! Prompts for the generative moment, from a plan on.

use crate::content::text::{Worded, w};

/// “I will”: details, experiments, if-then plans and support.
pub(super) const PREPARATION: &[Worded] = &[
    w(
        "generative-preparation-01",
        "What are all your ways to begin, from the tiny to the bold?",
        "What are all my ways to begin, from the tiny to the bold?",
    ),
    w(
        "generative-preparation-02",
        "Which little experiment would answer the biggest question you still have?",
        "Which little experiment would answer the biggest question I still have?",
    ),
    w(
        "generative-preparation-03",
        "Where might the first week get bumpy, and what are three ways round each bump?",
        "Where might my first week get bumpy, and what are three ways round each bump?",
    ),
    w(
        "generative-preparation-04",
        "What would you most like the first days to feel like?",
        "What would I most like the first days to feel like?",
    ),
    w(
        "generative-preparation-05",
        "Which rooms, tools or people could be brought into your plan before you begin?",
        "Which rooms, tools or people could I bring into my plan before I begin?",
    ),
    w(
        "generative-preparation-06",
        "How would the playful side of you go about it?",
        "How would the playful side of me go about it?",
    ),
];

/// “I am”: strengths, people, tricky situations, and lapses that teach.
pub(super) const ACTION: &[Worded] = &[
    w(
        "generative-action-01",
        "What is alive in you about this right now: pride, tiredness, hunger for more?",
        "What is alive in me about this right now: pride, tiredness, hunger for more?",
    ),
    w(
        "generative-action-02",
        "Who is walking the same road, and how could you meet more of them?",
        "Who is walking the same road, and how could I meet more of them?",
    ),
    w(
        "generative-action-03",
        "If you leaned twice as hard on your best quality, what would become easier?",
        "If I leaned twice as hard on my best quality, what would become easier?",
    ),
    w(
        "generative-action-04",
        "Which feast, journey or busy spell lies ahead, and how many ways to meet it can you invent?",
        "Which feast, journey or busy spell lies ahead, and how many ways to meet it can I invent?",
    ),
    w(
        "generative-action-05",
        "What would you like to understand about the moments when it slips?",
        "What would I like to understand about the moments when it slips?",
    ),
    w(
        "generative-action-06",
        "How could one planned day without it make you more sure of your footing?",
        "How could one planned day without it make me more sure of my footing?",
    ),
];

/// “I still am”: identity, freshness, slow slipping, and helping others.
pub(super) const MAINTENANCE: &[Worded] = &[
    w(
        "generative-maintenance-01",
        "What new version of this would make you curious again?",
        "What new version of this would make me curious again?",
    ),
    w(
        "generative-maintenance-02",
        "How could what you know be of use to somebody who is just starting?",
        "How could what I know be of use to somebody who is just starting?",
    ),
    w(
        "generative-maintenance-03",
        "Which event or adventure would give your habit something to look forward to?",
        "Which event or adventure would give my habit something to look forward to?",
    ),
    w(
        "generative-maintenance-04",
        "When it feels stale, what do you long for: challenge, company, meaning?",
        "When it feels stale, what do I long for: challenge, company, meaning?",
    ),
    w(
        "generative-maintenance-05",
        "Now that you are someone who does this, what else does that open up in your life?",
        "Now that I am someone who does this, what else does that open up in my life?",
    ),
    w(
        "generative-maintenance-06",
        "What has crept back in on tiptoe, and what might it be telling you?",
        "What has crept back in on tiptoe, and what might it be telling me?",
    ),
];
