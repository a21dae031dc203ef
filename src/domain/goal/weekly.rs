//! One week's experiment.

use serde::{Deserialize, Serialize};

use super::{GoalStatus, ThreeMonthGoal};
use crate::domain::{
    Client, Extra, FocusArea, Id, Idea, Kind, NaiveDate, Record, Session, Stage, Timestamp, Visibility,
};

/// One week's experiment towards something larger (003: two to five of them between sessions).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WeeklyGoal {
    pub id: Id<WeeklyGoal>,
    pub client: Id<Client>,
    /// The session it was set in.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub session: Option<Id<Session>>,
    /// The rung above it on the ladder; none makes it an orphan, which is shown and fine.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub three_month_goal: Option<Id<ThreeMonthGoal>>,
    /// The idea that it grew from.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub idea: Option<Id<Idea>>,
    /// The behaviour that it is about.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub focus_area: Option<Id<FocusArea>>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub kind: GoalKind,
    /// Where the client stands with it, as they said when it was set.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub stage: Option<Stage>,
    /// What exactly. Never empty.
    pub what: String,
    /// How important it is and how ready the client feels, 0–10.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub importance: Option<u8>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub readiness: Option<u8>,
    /// How much and how often.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub how_much: String,
    /// On how many days a week, when it can be counted. Read it with [`WeeklyGoal::days_a_week`].
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub times: Option<u8>,
    /// When and where.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub when_where: String,
    /// Support, structure, environment.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub support: String,
    /// What could get in the way.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub obstacle: String,
    /// The plan for that: “if … then …”.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub if_then: String,
    /// Confidence, 0–10, when first asked.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub confidence: Option<u8>,
    /// Confidence, 0–10, after problem solving.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub confidence_after: Option<u8>,
    /// The whole goal in the client's own words.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub restated: String,
    /// The first civil day of its week.
    pub starts: NaiveDate,
    /// When it was last asked, after quiet weeks, whether it is still wanted.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub asked: Option<NaiveDate>,
    /// When it was first saved: the order of goals of the same week.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub status: GoalStatus,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// What a goal works on. Thinking and feeling goals fit early stages of change, behaviour goals later ones (003).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoalKind {
    Thinking,
    Feeling,
    #[default]
    Behaviour,
}

impl WeeklyGoal {
    /// An empty goal of `client` for the week that begins on `starts`; saving gives it its id.
    ///
    /// It is marked to share with the client: it is the client's own plan.
    pub fn draft(client: Id<Client>, starts: NaiveDate) -> Self {
        Self {
            id: Id::fixed("draft"),
            client,
            session: None,
            three_month_goal: None,
            idea: None,
            focus_area: None,
            kind: GoalKind::default(),
            stage: None,
            what: String::new(),
            importance: None,
            readiness: None,
            how_much: String::new(),
            times: None,
            when_where: String::new(),
            support: String::new(),
            obstacle: String::new(),
            if_then: String::new(),
            confidence: None,
            confidence_after: None,
            restated: String::new(),
            starts,
            asked: None,
            at: Timestamp::default(),
            status: GoalStatus::Active,
            visibility: Visibility::CLIENT,
            extra: Extra::new(),
        }
    }

    /// The latest word on confidence, 0–10.
    pub fn confidence_now(&self) -> Option<u8> {
        self.confidence_after.or(self.confidence)
    }

    /// On how many days a week a goal may be meant for.
    pub const TIMES: std::ops::RangeInclusive<u8> = 1..=7;

    /// What may be read where days a week are kept: the number once counted times, of which a day could hold several.
    pub const TIMES_KEPT: std::ops::RangeInclusive<u8> = 1..=99;

    /// On how many days a week it is meant for; a larger number from before is every day.
    pub fn days_a_week(&self) -> Option<u8> {
        self.times.map(|times| times.min(*Self::TIMES.end()))
    }

    /// Below this confidence a goal is worth shrinking or supporting (product.md §6).
    pub const CONFIDENT: u8 = 7;

    /// How many goals suit a week (003).
    pub const IN_A_WEEK: std::ops::RangeInclusive<usize> = 2..=5;

    /// Whether confidence, as last given, asks for problem solving.
    pub fn wants_problem_solving(&self) -> bool {
        self.confidence_now().is_some_and(|value| value < Self::CONFIDENT)
    }

    /// The goal as one line: in the client's own words when there are any.
    pub fn headline(&self) -> &str {
        if self.restated.trim().is_empty() { &self.what } else { &self.restated }
    }
}

/// What there is to say about the number of goals in a week. A hint, never a limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeekNote {
    /// There is none yet.
    NoneYet,
    /// More than [`WeeklyGoal::IN_A_WEEK`] suits.
    Many,
}

/// The note for a week with so many goals. One goal is a beginning, and gets none.
pub fn week_note(goals: usize) -> Option<WeekNote> {
    match goals {
        0 => Some(WeekNote::NoneYet),
        _ if goals > *WeeklyGoal::IN_A_WEEK.end() => Some(WeekNote::Many),
        _ => None,
    }
}

impl Record for WeeklyGoal {
    const KIND: Kind = Kind::WeeklyGoal;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_five_goals_need_no_word() {
        let notes = [0, 1, 2, 5, 6, 60].map(week_note);
        assert_eq!(notes, [Some(WeekNote::NoneYet), None, None, None, Some(WeekNote::Many), Some(WeekNote::Many)]);
    }
}
