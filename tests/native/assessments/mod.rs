//! Assessments: every rule of the design with a test of its name.

mod comparing;
mod keeping;
mod reporting;
mod reviewing;
mod scoring;
mod tables;
mod tally;

use cairn::domain::{assessment::*, *};

pub const DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 20) {
    Some(day) => day,
    None => panic!("a day"),
};

/// A wheel of so many areas, each with these values.
pub fn wheel(areas: usize, current: Option<u8>) -> Vec<Area> {
    (0..areas).map(|n| Area { current, ..Area::named(&format!("a{n}"), &format!("Area {n}")) }).collect()
}

/// A scale from 1 to 7.
pub fn agree(id: &str, reversed: bool) -> Item {
    let kind = ItemKind::Scale { min: 1, max: 7, low: String::new(), high: String::new() };
    Item { id: id.into(), text: format!("Question {id}"), kind, reversed }
}

/// Questions with their values.
pub fn answers(scoring: Scoring, items: impl IntoIterator<Item = (Item, Option<u8>)>) -> Answers {
    let items = items.into_iter().map(|(item, value)| Answered { item, value, words: String::new() });
    Answers { name: "Mine".into(), items: items.collect(), scoring, credit: String::new() }
}
