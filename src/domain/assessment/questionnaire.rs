//! A coach's own questionnaire.

use serde::{Deserialize, Serialize};

use crate::domain::{Extra, Id, Kind, Record};

/// Questions that a coach asks more than once, with a score if they have one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    pub id: Id<Questionnaire>,
    pub name: String,
    /// What to say before the first question.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub intro: String,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub items: Vec<Item>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub scoring: Scoring,
    /// Who made it, and under which terms it may be used.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub credit: String,
    #[serde(flatten)]
    pub extra: Extra,
}

/// One question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Stable within the questionnaire: two dates are compared by it.
    pub id: String,
    pub text: String,
    pub kind: ItemKind,
    /// Whether a high value says little of what is counted. Only a scale can be reversed.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub reversed: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemKind {
    /// A whole number from `min` to `max`, with words for its two ends.
    Scale { min: u8, max: u8, low: String, high: String },
    /// One of several answers.
    Choice { options: Vec<Choice> },
    /// In own words; never scored.
    Text,
}

/// One answer of a choice, and what it counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub text: String,
    pub points: i16,
}

/// What becomes of the answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scoring {
    /// They are read one by one.
    #[default]
    None,
    /// They are added up.
    Sum,
    /// They are added up and divided by their number.
    Mean,
}

impl Default for ItemKind {
    fn default() -> Self {
        ItemKind::Scale { min: 0, max: 10, low: String::new(), high: String::new() }
    }
}

impl ItemKind {
    /// The highest value of a scale.
    pub const TOP: u8 = 10;
    /// What one answer of a choice may count.
    pub const POINTS: std::ops::RangeInclusive<i16> = -100..=100;
    /// The most answers of a choice.
    pub const MOST_OPTIONS: usize = 20;

    /// Whether a score counts it.
    pub fn counts(&self) -> bool {
        !matches!(self, ItemKind::Text)
    }

    /// Whether it can be answered: a scale has two ends, and a choice at least two answers.
    pub fn is_whole(&self) -> bool {
        match self {
            ItemKind::Scale { min, max, .. } => min < max && *max <= Self::TOP,
            ItemKind::Choice { options } => {
                (2..=Self::MOST_OPTIONS).contains(&options.len())
                    && options.iter().all(|option| Self::POINTS.contains(&option.points))
            }
            ItemKind::Text => true,
        }
    }
}

impl Questionnaire {
    /// The most questions.
    pub const MOST_ITEMS: usize = 100;

    /// An empty one; saving gives it its id.
    pub fn draft() -> Self {
        Self {
            id: Id::fixed("draft"),
            name: String::new(),
            intro: String::new(),
            items: Vec::new(),
            scoring: Scoring::None,
            credit: String::new(),
            extra: Extra::new(),
        }
    }

    /// The highest number in an id of the form `q7`, plus one: ids are not used twice, so old answers keep their question.
    pub fn free_item_id(&self) -> String {
        let numbers = self.items.iter().filter_map(|item| item.id.strip_prefix('q')?.parse::<u32>().ok());
        format!("q{}", numbers.max().map_or(1, |last| last.saturating_add(1)))
    }
}

impl Record for Questionnaire {
    const KIND: Kind = Kind::Questionnaire;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
