//! Where a person stands with one behaviour, and which goals fit there (003).

use serde::{Deserialize, Serialize};

use super::GoalKind;

/// A stage of change. It belongs to one behaviour at one time, never to a person: somebody may be in action with walking
/// and in contemplation with sleep (003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Not thinking of changing: “I won't” or “I can't”.
    Precontemplation,
    /// Of two minds, within about six months: “I may”.
    Contemplation,
    /// Getting ready, within about a month: “I will”.
    Preparation,
    /// Doing it, for less than six months: “I am”.
    Action,
    /// Doing it for six months or longer: “I still am”.
    Maintenance,
}

impl Stage {
    /// Every stage, the earliest first.
    pub const ALL: [Stage; 5] =
        [Stage::Precontemplation, Stage::Contemplation, Stage::Preparation, Stage::Action, Stage::Maintenance];
}

/// Why a kind of goal and a stage do not go together well. A hint, never a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KindNote {
    /// Something to do, while the person has not made up their mind: thinking and feeling goals come first.
    DoingEarly,
    /// Something to think about, while the person is doing it already.
    ThinkingLate,
}

/// What there is to say about a goal of this kind in this stage; mostly nothing.
pub fn kind_note(kind: GoalKind, stage: Stage) -> Option<KindNote> {
    match (kind, stage) {
        (GoalKind::Behaviour, Stage::Precontemplation | Stage::Contemplation) => Some(KindNote::DoingEarly),
        (GoalKind::Thinking, Stage::Action) => Some(KindNote::ThinkingLate),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_in_every_stage() {
        use GoalKind::{Behaviour, Feeling, Thinking};
        let expected = [
            (Thinking, [None, None, None, Some(KindNote::ThinkingLate), None]),
            (Feeling, [None; 5]),
            (Behaviour, [Some(KindNote::DoingEarly), Some(KindNote::DoingEarly), None, None, None]),
        ];
        for (kind, notes) in expected {
            assert_eq!(Stage::ALL.map(|stage| kind_note(kind, stage)), notes, "{kind:?}");
        }
    }

    #[test]
    fn stages_are_in_the_order_in_which_they_come() {
        assert!(Stage::ALL.is_sorted());
        assert_eq!(serde_json::to_string(&Stage::Precontemplation).expect("plain"), "\"precontemplation\"");
    }
}
