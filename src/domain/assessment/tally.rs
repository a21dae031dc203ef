//! The ratings of several people, so that nobody's own can be read from them.

use super::{Interview, Relation, Stakeholders};

/// Fewer raters than this are never shown as a group of their own.
pub const SMALLEST_GROUP: usize = 3;

/// One item as it was rated.
#[derive(Debug, Clone, PartialEq)]
pub struct Tallied {
    /// What was rated.
    pub item: String,
    /// The client's own rating, shown as itself.
    pub own: Option<u8>,
    /// Groups of at least [`SMALLEST_GROUP`] raters of this item. The last one may be several small groups together.
    pub groups: Vec<Group>,
    /// How everybody but the client rated, on average to one place. None when somebody is in no group: the difference
    /// between this and the groups would give them away.
    pub overall: Option<f64>,
    /// Whether there are ratings in no group.
    pub held_back: bool,
}

/// Raters of one item.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Whose ratings these are: one relation, or several that are “Others together”.
    pub relations: Vec<Relation>,
    /// How many rated this item.
    pub raters: usize,
    /// On average, to one place.
    pub mean: f64,
}

impl Group {
    /// Whether small groups were put together in it.
    pub fn is_together(&self) -> bool {
        self.relations.len() > 1
    }
}

/// All items. Each is judged by itself: somebody who left one out is no rater of it.
pub fn tally(all: &Stakeholders) -> Vec<Tallied> {
    all.items.iter().enumerate().map(|(place, item)| tallied(all, place, item)).collect()
}

fn tallied(all: &Stakeholders, place: usize, item: &str) -> Tallied {
    let (lowest, highest) = all.scale;
    let rating = |interview: &Interview| {
        interview.ratings.get(place).copied().flatten().filter(|rating| (lowest..=highest).contains(rating))
    };
    let of = |relation: Relation| -> Vec<u8> {
        all.interviews.iter().filter(|interview| interview.relation == relation).filter_map(rating).collect()
    };
    let own = of(Relation::Own).pop();
    let (mut groups, mut together) = (Vec::new(), (Vec::new(), Vec::new()));
    let mut everybody = Vec::new();
    for relation in Relation::ALL.into_iter().filter(|relation| *relation != Relation::Own) {
        let ratings = of(relation);
        everybody.extend(&ratings);
        if ratings.len() >= SMALLEST_GROUP {
            groups.push(group(vec![relation], &ratings));
        } else if !ratings.is_empty() {
            together.0.push(relation);
            together.1.extend(ratings);
        }
    }
    let (relations, ratings) = together;
    let held_back = !ratings.is_empty() && ratings.len() < SMALLEST_GROUP;
    if ratings.len() >= SMALLEST_GROUP {
        groups.push(group(relations, &ratings));
    }
    let overall = (!held_back && !everybody.is_empty()).then(|| mean(&everybody));
    Tallied { item: item.to_owned(), own, groups, overall, held_back }
}

fn group(relations: Vec<Relation>, ratings: &[u8]) -> Group {
    Group { relations, raters: ratings.len(), mean: mean(ratings) }
}

fn mean(ratings: &[u8]) -> f64 {
    let sum: u32 = ratings.iter().map(|rating| u32::from(*rating)).sum();
    (f64::from(sum) * 10.0 / ratings.len() as f64).round() / 10.0
}
