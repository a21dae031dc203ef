//! The frame of the generative moment: where the energy is, leave to go there, and what there is to lean on (003).

use super::{Label, label};

pub const TOPIC: Label = label("generative-topic", "Topic", "My topic");
pub const AROUSAL: Label =
    label("generative-arousal", "Would you like more of it, or less?", "Would I like more of it, or less?");
pub const PERMISSION: Label =
    label("generative-permission", "The client said yes to working on it now", "I choose to work on this now").hint(
        "Ask first: \"Would it be all right to stay with this for a while?\"",
        "If now is not the time, I can pick another topic.",
    );
pub const WANTED: Label = label("generative-wanted", "What is really wanted", "What I really want").hint(
    "What they would love to have, more than what they would like to lose.",
    "What I would love to have, more than what I would like to lose.",
);
pub const STRENGTHS: Label =
    label("generative-strengths", "Strengths and values to lean on", "My strengths and values to lean on");
pub const ENVIRONMENTS: Label =
    label("generative-environments", "People, places and things that help", "People, places and things that help me");
pub const AMBIVALENCE: Label = label(
    "generative-ambivalence",
    "Both sides, if there are two",
    "Both my sides, if there are two",
)
.hint(
    "For whoever stays neutral. The idea board asks about that first, and has other ways where a change is hoped for.",
    "What speaks for a change, and what speaks for leaving things as I have them. I hear both out.",
);

/// In the order of the panel.
pub const ALL: &[Label] = &[TOPIC, AROUSAL, PERMISSION, WANTED, STRENGTHS, ENVIRONMENTS, AMBIVALENCE];
