//! Where a person stands with one behaviour, and which goals fit there (003).

mod follow_up;
mod mismatch;
mod moving;
mod staging;
mod stall;

pub use follow_up::{FollowUps, follow_ups};
pub use mismatch::{KindNote, Mismatch, kind_note};
pub use moving::MaintenanceGap;
pub use staging::{NoPlan, Staging, StagingQuestion};
pub use stall::{STALL_DAYS, Stall};

use serde::{Deserialize, Serialize};

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

/// Where a person stands with one behaviour, finer than a [`Stage`]: before thinking of change there are two quite
/// different reasons, and they need different answers (003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// “I won't”: sees no reason to change, or does not want to be changed.
    Wont,
    /// “I can't”: would like to, and does not believe that it is possible.
    Cant,
    /// “I may”.
    Contemplation,
    /// “I will”.
    Preparation,
    /// “I am”.
    Action,
    /// “I still am”.
    Maintenance,
}

impl Stance {
    /// Every stance, the earliest first.
    pub const ALL: [Stance; 6] =
        [Stance::Wont, Stance::Cant, Stance::Contemplation, Stance::Preparation, Stance::Action, Stance::Maintenance];

    /// The stage that it is in.
    pub const fn stage(self) -> Stage {
        match self {
            Stance::Wont | Stance::Cant => Stage::Precontemplation,
            Stance::Contemplation => Stage::Contemplation,
            Stance::Preparation => Stage::Preparation,
            Stance::Action => Stage::Action,
            Stance::Maintenance => Stage::Maintenance,
        }
    }

    /// In the words of the one who has it, such as “I may”.
    pub const fn saying(self) -> &'static str {
        match self {
            Stance::Wont => "I won't",
            Stance::Cant => "I can't",
            Stance::Contemplation => "I may",
            Stance::Preparation => "I will",
            Stance::Action => "I am",
            Stance::Maintenance => "I still am",
        }
    }

    /// The stance with this name.
    pub fn from_slug(slug: &str) -> Option<Stance> {
        Stance::ALL.into_iter().find(|stance| stance.slug() == slug)
    }

    /// Its name in addresses and ids, such as `wont`.
    pub const fn slug(self) -> &'static str {
        match self {
            Stance::Wont => "wont",
            Stance::Cant => "cant",
            Stance::Contemplation => "contemplation",
            Stance::Preparation => "preparation",
            Stance::Action => "action",
            Stance::Maintenance => "maintenance",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_in_the_order_in_which_they_come() {
        assert!(Stage::ALL.is_sorted() && Stance::ALL.is_sorted());
        let mut stages = Stance::ALL.map(Stance::stage).to_vec();
        stages.dedup();
        assert_eq!(stages, Stage::ALL, "precontemplation is split in two, and nothing else is");
        for stance in Stance::ALL {
            assert_eq!(serde_json::to_value(stance).expect("plain"), stance.slug());
            assert_eq!(Stance::from_slug(stance.slug()), Some(stance));
        }
        assert_eq!(serde_json::to_string(&Stage::Precontemplation).expect("plain"), "\"precontemplation\"");
    }
}
