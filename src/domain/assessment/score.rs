//! What the answers of a questionnaire add up to.

use super::{Answered, Answers, ItemKind, Scoring};

/// The score of a questionnaire.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Score {
    /// The instrument has none.
    None,
    /// The questions that are still open, by their place counted from 0: part of an instrument has no score.
    Open(Vec<usize>),
    Sum(Points),
    Mean(Points),
}

/// Points that were counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Points {
    pub sum: i32,
    /// The lowest sum that these questions allow.
    pub lowest: i32,
    /// The highest.
    pub highest: i32,
    /// How many questions count; never 0.
    pub items: usize,
}

impl Answers {
    /// The score, when every question that counts is answered.
    pub fn score(&self) -> Score {
        let counted = |item: &&Answered| item.item.kind.counts();
        if self.scoring == Scoring::None || !self.items.iter().any(|item| counted(&item)) {
            return Score::None;
        }
        let is_open = |(place, item): (usize, &Answered)| (counted(&item) && item.is_open()).then_some(place);
        let open: Vec<usize> = self.items.iter().enumerate().filter_map(is_open).collect();
        if !open.is_empty() {
            return Score::Open(open);
        }
        let mut points = Points { sum: 0, lowest: 0, highest: 0, items: 0 };
        for item in self.items.iter().filter(counted) {
            let (lowest, highest) = ends(&item.item.kind);
            points.sum += item.points().unwrap_or_default();
            points.lowest += lowest;
            points.highest += highest;
            points.items += 1;
        }
        if self.scoring == Scoring::Sum { Score::Sum(points) } else { Score::Mean(points) }
    }
}

impl Points {
    /// The points of a question on average, to two places.
    pub fn mean(&self) -> f64 {
        self.per_item(self.sum)
    }

    fn per_item(&self, points: i32) -> f64 {
        (f64::from(points) * 100.0 / self.items as f64).round() / 100.0
    }
}

impl Score {
    /// The figure and its range, such as “21, from 5 to 35”; none when there is no figure.
    pub fn in_words(&self) -> Option<String> {
        match self {
            Score::Sum(Points { sum, lowest, highest, .. }) => Some(format!("{sum}, from {lowest} to {highest}")),
            Score::Mean(points) => {
                let (lowest, highest) = (points.per_item(points.lowest), points.per_item(points.highest));
                Some(format!("{}, from {lowest} to {highest}", points.mean()))
            }
            Score::None | Score::Open(_) => None,
        }
    }
}

/// The lowest and the highest that a question can count.
fn ends(kind: &ItemKind) -> (i32, i32) {
    match kind {
        ItemKind::Scale { min, max, .. } => ((*min).into(), (*max).into()),
        ItemKind::Choice { options } => {
            let points = || options.iter().map(|option| i32::from(option.points));
            (points().min().unwrap_or_default(), points().max().unwrap_or_default())
        }
        ItemKind::Text => (0, 0),
    }
}
