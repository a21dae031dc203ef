//! A questionnaire as it was answered.

use serde::{Deserialize, Serialize};

use super::{Item, ItemKind, Questionnaire, Scoring};

/// The questions of that day with their answers. They are a copy: editing the questionnaire changes no history.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers {
    /// The questionnaire's name that day.
    pub name: String,
    pub items: Vec<Answered>,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub scoring: Scoring,
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub credit: String,
}

/// One question and what was answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    pub item: Item,
    /// The number on the scale, or the place of the chosen answer, counted from 0.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub value: Option<u8>,
    /// The answer in own words.
    #[serde(default, skip_serializing_if = "crate::domain::is_default")]
    pub words: String,
}

impl Answers {
    /// Nothing answered yet.
    pub fn blank(questionnaire: &Questionnaire) -> Self {
        let Questionnaire { name, items, scoring, credit, .. } = questionnaire.clone();
        let items = items.into_iter().map(|item| Answered { item, ..Answered::default() }).collect();
        Self { name, items, scoring, credit }
    }
}

impl Answered {
    /// Whether it has no answer yet. A value that its scale does not have is none.
    pub fn is_open(&self) -> bool {
        match &self.item.kind {
            ItemKind::Text => self.words.trim().is_empty(),
            _ => self.points().is_none(),
        }
    }

    /// What it counts, reversed where the question is.
    pub fn points(&self) -> Option<i32> {
        let value = self.value?;
        match &self.item.kind {
            ItemKind::Scale { min, max, .. } if (*min..=*max).contains(&value) => {
                let value = i32::from(value);
                Some(if self.item.reversed { i32::from(*min) + i32::from(*max) - value } else { value })
            }
            ItemKind::Choice { options } => options.get(usize::from(value)).map(|option| option.points.into()),
            _ => None,
        }
    }

    /// The answer as a person reads it; empty when there is none.
    pub fn in_words(&self) -> String {
        match (&self.item.kind, self.value) {
            (ItemKind::Text, _) => self.words.clone(),
            (ItemKind::Scale { min, max, .. }, Some(value)) if (*min..=*max).contains(&value) => value.to_string(),
            (ItemKind::Choice { options }, Some(value)) => {
                options.get(usize::from(value)).map_or_else(String::new, |option| option.text.clone())
            }
            _ => String::new(),
        }
    }
}
