//! The goal ladder: a vision, three-month goals, and weekly goals with their reviews and check-ins.

use serde::{Deserialize, Serialize};

use super::{Client, Extra, Id, Idea, Kind, NaiveDate, Record, Session, Timestamp, Visibility};

/// What a client wants their life or work to be, in one statement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vision {
    pub id: Id<Vision>,
    pub client: Id<Client>,
    pub statement: String,
    /// The civil day of the last change.
    pub revised: NaiveDate,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A behavioural outcome within about three months.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThreeMonthGoal {
    pub id: Id<ThreeMonthGoal>,
    pub client: Id<Client>,
    pub statement: String,
    /// How the client will know.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub measure: String,
    pub starts: NaiveDate,
    pub target: NaiveDate,
    /// When it was written down: the order of goals with the same dates.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub status: GoalStatus,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// One week's experiment towards something larger (003: two to five of them between sessions).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct WeeklyGoal {
    pub id: Id<WeeklyGoal>,
    pub client: Id<Client>,
    /// The session it was set in.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub session: Option<Id<Session>>,
    /// The rung above it on the ladder; none makes it an orphan, which is shown and fine.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub three_month_goal: Option<Id<ThreeMonthGoal>>,
    /// The idea that it grew from.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub idea: Option<Id<Idea>>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub kind: GoalKind,
    /// What exactly. Never empty.
    pub what: String,
    /// How important it is and how ready the client feels, 0–10.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub importance: Option<u8>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub readiness: Option<u8>,
    /// How much and how often.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub how_much: String,
    /// When and where.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub when_where: String,
    /// Support, structure, environment.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub support: String,
    /// What could get in the way.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub obstacle: String,
    /// The plan for that: “if … then …”.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub if_then: String,
    /// Confidence, 0–10, when first asked.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub confidence: Option<u8>,
    /// Confidence, 0–10, after problem solving.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub confidence_after: Option<u8>,
    /// The whole goal in the client's own words.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub restated: String,
    /// The first civil day of its week.
    pub starts: NaiveDate,
    /// When it was first saved: the order of goals of the same week.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub at: Timestamp,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub status: GoalStatus,
    #[serde(default, skip_serializing_if = "super::is_default")]
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

/// Where a goal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GoalStatus {
    #[default]
    Active,
    Finished,
    LetGo,
}

/// How a weekly goal went, best experience first (003).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoalReview {
    pub id: Id<GoalReview>,
    pub goal: Id<WeeklyGoal>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub session: Option<Id<Session>>,
    pub on: NaiveDate,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub best_experience: String,
    /// How much of the goal was reached, in percent, 0–100.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub percent: Option<u8>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub helped: String,
    /// What kept the percentage from being lower.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub kept_from_lower: String,
    /// What could have made it higher.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub could_be_higher: String,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub learned: String,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub challenges: String,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub fit: Option<Fit>,
    /// Feelings the goal stirs.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub feelings: String,
    /// Needs the goal meets.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub needs: String,
    /// A strength the coach named.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub affirmed: String,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub next: Option<NextStep>,
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub visibility: Visibility,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Whether a goal had the right size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fit {
    TooAmbitious,
    TooCautious,
    JustRight,
}

/// What happens to a goal after its review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextStep {
    Keep,
    Adjust,
    Finish,
    LetGo,
}

/// A word on a weekly goal between sessions, in two taps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckIn {
    pub id: Id<CheckIn>,
    pub goal: Id<WeeklyGoal>,
    pub on: NaiveDate,
    pub at: Timestamp,
    pub outcome: Outcome,
    /// One line on what helped or got in the way.
    #[serde(default, skip_serializing_if = "super::is_default")]
    pub line: String,
    #[serde(flatten)]
    pub extra: Extra,
}

/// How a day with a goal was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Done,
    Partly,
    NotToday,
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
            kind: GoalKind::default(),
            what: String::new(),
            importance: None,
            readiness: None,
            how_much: String::new(),
            when_where: String::new(),
            support: String::new(),
            obstacle: String::new(),
            if_then: String::new(),
            confidence: None,
            confidence_after: None,
            restated: String::new(),
            starts,
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

    /// Below this confidence a goal is worth shrinking or supporting (product.md §6).
    pub const CONFIDENT: u8 = 7;

    /// Whether confidence, as last given, asks for problem solving.
    pub fn wants_problem_solving(&self) -> bool {
        self.confidence_now().is_some_and(|value| value < Self::CONFIDENT)
    }

    /// The goal as one line: in the client's own words when there are any.
    pub fn headline(&self) -> &str {
        if self.restated.trim().is_empty() { &self.what } else { &self.restated }
    }
}

impl GoalReview {
    /// An empty review of `goal`; saving gives it its id.
    pub fn draft(goal: Id<WeeklyGoal>, session: Option<Id<Session>>, on: NaiveDate) -> Self {
        Self {
            id: Id::fixed("draft"),
            goal,
            session,
            on,
            best_experience: String::new(),
            percent: None,
            helped: String::new(),
            kept_from_lower: String::new(),
            could_be_higher: String::new(),
            learned: String::new(),
            challenges: String::new(),
            fit: None,
            feelings: String::new(),
            needs: String::new(),
            affirmed: String::new(),
            next: None,
            visibility: Visibility::PRIVATE,
            extra: Extra::new(),
        }
    }
}

impl Vision {
    /// The first draft of a vision from one thing that a person would like more of, in their own words.
    pub fn more_of(wish: &str) -> String {
        let wish = wish.trim();
        let mut letters = wish.chars();
        let (first, second) = (letters.next(), letters.next());
        let says_more = wish.split(' ').next().is_some_and(|word| word.eq_ignore_ascii_case("more"));
        if says_more {
            return first.into_iter().flat_map(char::to_uppercase).chain(second).chain(letters).collect();
        }
        // A capital at the beginning of a sentence moves into it; a name or an abbreviation keeps its own.
        let is_word = second.is_none_or(|letter| letter.is_lowercase()) && first != Some('I');
        let first = first.into_iter().flat_map(|letter| {
            let lower: Vec<char> = if is_word { letter.to_lowercase().collect() } else { vec![letter] };
            lower
        });
        format!("More of {}", first.chain(second).chain(letters).collect::<String>())
    }
}

macro_rules! record {
    ($($type:ident)*) => {$(
        impl Record for $type {
            const KIND: Kind = Kind::$type;
            fn id(&self) -> &Id<Self> {
                &self.id
            }
        }
    )*};
}

record!(Vision ThreeMonthGoal WeeklyGoal GoalReview CheckIn);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_becomes_the_draft_of_a_vision() {
        assert_eq!(Vision::more_of(" Time with my children "), "More of time with my children");
        assert_eq!(Vision::more_of("more sleep"), "More sleep");
        assert_eq!(Vision::more_of("Moreish food"), "More of moreish food");
        assert_eq!(Vision::more_of("TV-free evenings"), "More of TV-free evenings");
        assert_eq!(Vision::more_of("a"), "More of a");
        assert_eq!(Vision::more_of("Élan"), "More of élan");
        assert_eq!(Vision::more_of("More"), "More");
    }
}
