//! Prompts for the opening, from a plan on.

use crate::content::text::{Worded, w};

/// “I will”: details, experiments, if-then plans and support.
pub(super) const PREPARATION: &[Worded] = &[
    w(
        "opening-preparation-01",
        "How does it feel to be this close to starting?",
        "How do I feel, now that I am this close to starting?",
    ),
    w(
        "opening-preparation-02",
        "What was the best bit of getting ready so far?",
        "What was the best bit of my getting ready so far?",
    ),
    w(
        "opening-preparation-03",
        "What have you already put in place, however minor it may seem?",
        "What have I already put in place, however minor it may seem?",
    ),
    w(
        "opening-preparation-04",
        "Which detail of the plan do you catch yourself thinking about?",
        "Which detail of my plan do I catch myself thinking about?",
    ),
    w(
        "opening-preparation-05",
        "Who has heard what you are up to, and how did they take it?",
        "Whom have I told what I am up to, and how did they take it?",
    ),
    w(
        "opening-preparation-06",
        "What kind of energy do you come in with: calm, eager, nervous, something else?",
        "What kind of energy do I come with today: calm, eager, nervous, something else?",
    ),
];

/// “I am”: strengths, people, tricky situations, and lapses that teach.
pub(super) const ACTION: &[Worded] = &[
    w(
        "opening-action-01",
        "Which bright moment of this week do you want to tell me about first?",
        "Which bright moment of this week do I want to write down first?",
    ),
    w(
        "opening-action-02",
        "How is your body, and how is your mood, in the middle of all this doing?",
        "How is my body, and how is my mood, in the middle of all this doing?",
    ),
    w(
        "opening-action-03",
        "What did you pull off lately that would have seemed a lot two months ago?",
        "What did I pull off lately that would have seemed a lot to me two months ago?",
    ),
    w(
        "opening-action-04",
        "Who noticed what you are doing, and what did they say?",
        "Who noticed what I am doing, and what did they say?",
    ),
    w(
        "opening-action-05",
        "Which strong side of yours turned up without being called?",
        "Which strong side of mine turned up without being called?",
    ),
    w(
        "opening-action-06",
        "What small win might slip by if we did not name it now?",
        "What small win might slip by if I did not name it now?",
    ),
];

/// “I still am”: identity, freshness, slow slipping, and helping others.
pub(super) const MAINTENANCE: &[Worded] = &[
    w(
        "opening-maintenance-01",
        "How is life for you, now that this has become part of it?",
        "How is my life, now that this has become part of it?",
    ),
    w(
        "opening-maintenance-02",
        "What did you do almost without thinking that once took all your will?",
        "What did I do almost without thinking that once took all my will?",
    ),
    w(
        "opening-maintenance-03",
        "What is fresh and new for you these days, here or anywhere else?",
        "What is fresh and new for me these days, here or anywhere else?",
    ),
    w(
        "opening-maintenance-04",
        "Where did you feel the ease of something well practised?",
        "Where did I feel the ease of something well practised?",
    ),
    w(
        "opening-maintenance-05",
        "Which recent day would you gladly live again from start to finish?",
        "Which recent day would I gladly live again from start to finish?",
    ),
    w(
        "opening-maintenance-06",
        "After all these months, what still gives you pleasure in it?",
        "After all these months, what still gives me pleasure in it?",
    ),
];
