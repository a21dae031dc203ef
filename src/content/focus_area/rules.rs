//! The rules that raise a suggestion about a focus area, so that each can say why it is there.

use crate::content::text::{Worded, w};

/// A rule, told to whoever asks why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// What is suggested.
    pub says: Worded,
    /// Why, in a sentence of its own.
    pub because: Worded,
}

/// Every rule.
pub const RULES: &[Rule] = &[MAINTENANCE, EARLY, LATE, RELAPSE, REFRESH, PROMPTS, STALL];

/// What maintenance asks for is not all there yet.
pub const MAINTENANCE: Rule = Rule {
    says: w(
        "rule-maintenance",
        "Maintenance usually holds once a new way has lasted, and feels safe.",
        "A new way of mine usually keeps itself going once it has lasted, and feels safe to me.",
    ),
    because: w(
        "rule-maintenance-because",
        "The rule asks for six months of action, and for confidence of 8 or 9. It stops nobody.",
        "The rule asks me for six months of action, and for confidence of 8 or 9. It does not stop me.",
    ),
};

/// A goal about doing, in an area that is still being weighed up.
pub const EARLY: Rule = Rule {
    says: w(
        "rule-early",
        "This area is still being weighed up, so a goal about thinking or feeling tends to move more than one about doing.",
        "I am still weighing this area up, so a goal about thinking or feeling tends to move me more than one about \
             doing.",
    ),
    because: w(
        "rule-early-because",
        "The rule looks at the kind of a goal and at the stage of its area now, before preparation.",
        "The rule looks at the kind of my goal and at the stage of its area now, before preparation.",
    ),
};

/// A goal about thinking, in an area that is under way.
pub const LATE: Rule = Rule {
    says: w(
        "rule-late",
        "This area is in action, so a goal about doing may suit it better than one about thinking alone.",
        "I am in action here, so a goal about doing may suit me better than one about thinking alone.",
    ),
    because: w(
        "rule-late-because",
        "It is raised for thinking goals while their area is under way.",
        "It is raised for my thinking goals while their area is under way.",
    ),
};

/// Beginning again after a relapse.
pub const RELAPSE: Rule = Rule {
    says: w(
        "rule-relapse",
        "After a relapse it is common to begin again with getting ready. Nothing moves until you say so.",
        "After my relapse, getting ready may be a good place to begin again. Nothing moves until I say so.",
    ),
    because: w(
        "rule-relapse-because",
        "A relapse was logged, and no stage was set since. The history stays as it is either way.",
        "I logged a relapse, and set no stage since. My history stays as it is either way.",
    ),
};

/// Something fresh, in maintenance.
pub const REFRESH: Rule = Rule {
    says: w(
        "rule-refresh",
        "In maintenance, boredom and slow slipping are what to watch for. Something fresh keeps a habit alive.",
        "Now that I keep it up, boredom and slow slipping are what I watch for. Something fresh keeps my habit alive.",
    ),
    because: w(
        "rule-refresh-because",
        "It is offered in every area that stands in maintenance, however well it goes.",
        "It is offered to me in every area that I keep up, however well it goes.",
    ),
};

/// Questions chosen by moment and stage.
pub const PROMPTS: Rule = Rule {
    says: w(
        "rule-prompts",
        "These questions fit the part of the session that is on and the stage of the focus area in hand.",
        "These questions fit the part of my session that is on and the stage of what I have in hand.",
    ),
    because: w(
        "rule-prompts-because",
        "The rule looks at nothing else. With another area, another stage or another part, others come up.",
        "When I take up another area or say another stage, others come up for me.",
    ),
};

/// A goal that has not moved for weeks.
pub const STALL: Rule = Rule {
    says: w(
        "rule-stall",
        "Three or four quiet weeks are a good moment for an honest question.",
        "My three or four quiet weeks are a good moment for an honest question.",
    ),
    because: w(
        "rule-stall-because",
        "For 21 days or longer no check-in said done or partly, and no review found progress.",
        "For 21 days or longer I checked in without done or partly, and no review of mine found progress.",
    ),
};
