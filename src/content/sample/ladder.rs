//! What the client of the sample wants: her vision, and two goals for twelve weeks.

use chrono::Days;

use crate::domain::{Attainment, Client, Id, PlannedMilestone, ThreeMonthGoal, Vision};

use super::{client::SINCE, player::Player};

/// How far each goal was rated to be, as the weeks went by: days ago, the goal, and the level.
pub const RATED: [(u64, usize, i8); 4] = [(16, 0, -1), (16, 1, -2), (2, 0, 1), (2, 1, -1)];

/// A goal for twelve weeks.
pub struct Plan {
    statement: &'static str,
    /// How she will know.
    measure: &'static str,
    towards: &'static str,
    /// What is reached on the way, the day it is planned for, counted from the start, and how many days ago it was
    /// reached.
    milestones: [(&'static str, u64, Option<u64>); 2],
    importance: u8,
    confidence: (u8, Option<u8>),
    /// From much less than hoped to much more.
    levels: [&'static str; 5],
}

pub const LADDER: [Plan; 2] = [
    Plan {
        statement: "I am on my feet outdoors for half an hour on most days.",
        measure: "A mark on the kitchen calendar for each day",
        towards: "Something left in me when I come home",
        milestones: [
            ("Home on foot three times in one week", 14, Some(16)),
            ("A walk with the group by the canal", 42, None),
        ],
        importance: 8,
        confidence: (8, None),
        levels: [
            "The car both ways, as before",
            "One walk in a good week",
            "Half an hour on four days",
            "Half an hour on five days",
            "Every day, whatever the weather",
        ],
    },
    Plan {
        statement: "Three evenings a week belong to me and not to school.",
        measure: "The laptop is shut and the cello case is open",
        towards: "My children, and music",
        milestones: [
            ("One evening that stays free from start to end", 21, Some(8)),
            ("A whole piece played for the children", 70, None),
        ],
        importance: 9,
        confidence: (5, Some(7)),
        levels: [
            "Marking on the sofa until ten, most evenings",
            "One free evening, with the phone nearby",
            "Three free evenings",
            "Four, and one of them with music",
            "School stays at school",
        ],
    },
];

impl Plan {
    pub fn goal(&self, client: &Id<Client>, player: &Player) -> ThreeMonthGoal {
        let starts = player.day(SINCE);
        let milestone = |(text, by, reached): &(&str, u64, Option<u64>)| PlannedMilestone {
            text: (*text).into(),
            by: Some(starts + Days::new(*by)),
            reached: reached.map(|days_ago| player.day(days_ago)),
        };
        ThreeMonthGoal {
            statement: self.statement.into(),
            measure: self.measure.into(),
            towards: self.towards.into(),
            milestones: self.milestones.iter().map(milestone).collect(),
            importance: Some(self.importance),
            confidence: Some(self.confidence.0),
            confidence_after: self.confidence.1,
            attainment: Attainment { levels: self.levels.map(String::from), ..Attainment::default() },
            ..ThreeMonthGoal::draft(client.clone(), starts)
        }
    }
}

/// What she would love her days to be like, and all that she said about it.
pub fn vision(client: &Id<Client>, player: &Player) -> Vision {
    Vision {
        statement: "I come home with something left in me, and I spend it on my children, on long walks and on music."
            .into(),
        wants: "Evenings with light in them. Coming through the door and being glad to be there.".into(),
        why: "The children are small now. They know the difference between me and me on a screen.".into(),
        values: ["Family", "Beauty", "Health"].map(String::from).into(),
        strengths: ["Good listener", "Inventive", "Brings people together"].map(String::from).into(),
        best_experiences: "The summer we had no car. I walked everywhere, slept well, and played nearly every evening."
            .into(),
        supports: "Jonas, the walking group, my cello in the corner where I can see it.".into(),
        obstacles: "Messages from parents after six, and the part of me that likes to answer them.".into(),
        ..Vision::draft(client.clone(), player.day(SINCE))
    }
}
