//! What was taken, as a table: what the charts draw and the papers print.

use super::{reading, relation};
use crate::domain::assessment::{
    Answered, Answers, Area, Change, Group, Reading, Tallied, changed_answers, changed_areas,
};

/// Headings and rows of the same length; the first cell of a row is its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    pub heads: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
}

/// What stands where there is no value.
pub const NOTHING: &str = "–";

/// Said beside a question whose points go the other way.
pub const REVERSED: &str = "counted the other way round";

/// Areas on these scales; with an earlier day, the first scale of that day and how far it has moved stand beside it.
pub fn areas(before: Option<&[Area]>, now: &[Area], scales: &[Reading]) -> Table {
    let first = scales.first().copied().unwrap_or(Reading::Current);
    let mut heads = vec!["Area"];
    for which in scales {
        heads.push(reading(*which).name);
        if before.is_some() && *which == first {
            heads.extend(["Before", "Change"]);
        }
    }
    let row = |change: &Change<Area>| {
        let number = |area: &Option<Area>, which| {
            area.as_ref().and_then(|area: &Area| area.reading(which)).map_or_else(nothing, |value| value.to_string())
        };
        let mut cells = vec![change.name().to_owned()];
        for which in scales {
            cells.push(number(&change.now, *which));
            if before.is_some() && *which == first {
                let moved = match (&change.before, &change.now) {
                    (None, _) => "new".to_owned(),
                    (_, None) => "taken away".to_owned(),
                    _ => signed(change.moved(first)),
                };
                cells.extend([number(&change.before, first), moved]);
            }
        }
        cells
    };
    Table { heads, rows: changed_areas(before.unwrap_or_default(), now).iter().map(row).collect() }
}

/// Questions and their answers; with an earlier day, the answer of that day and how far it has moved in points. `words`
/// says an answer as a person reads it.
pub fn answers(before: Option<&Answers>, now: &Answers, words: &dyn Fn(&Answered) -> String) -> Table {
    let mut heads = vec!["Question", "Answer"];
    if before.is_some() {
        heads.extend(["Before", "Change"]);
    }
    let said =
        |answer: &Option<Answered>| answer.as_ref().map(words).filter(|text| !text.is_empty()).unwrap_or_else(nothing);
    let row = |change: &Change<Answered>| {
        let is_reversed = change.now.as_ref().or(change.before.as_ref()).is_some_and(|answer| answer.item.reversed);
        let text = change.text();
        let question = if is_reversed { format!("{text} ({REVERSED})") } else { text.to_owned() };
        let mut cells = vec![question, said(&change.now)];
        if before.is_some() {
            cells.extend([said(&change.before), signed(change.moved())]);
        }
        cells
    };
    let empty = Answers::default();
    Table { heads, rows: changed_answers(before.unwrap_or(&empty), now).iter().map(row).collect() }
}

/// The ratings of several people, each group with how many they are.
pub fn tally(all: &[Tallied]) -> Table {
    let row = |one: &Tallied| {
        let own = one.own.map_or_else(nothing, |rating| rating.to_string());
        let groups = one.groups.iter().map(group).collect::<Vec<_>>().join("; ");
        let groups = if groups.is_empty() { nothing() } else { groups };
        let overall = one.overall.map_or_else(nothing, |mean| mean.to_string());
        vec![one.item.clone(), own, groups, overall]
    };
    Table { heads: vec!["Rated", "Self", "Groups", "All others"], rows: all.iter().map(row).collect() }
}

/// Such as `Peers 6.3 (4)`.
fn group(group: &Group) -> String {
    let name = match group.relations.as_slice() {
        [one] => relation(*one),
        _ => "Others together",
    };
    format!("{name} {} ({})", group.mean, group.raters)
}

/// Such as `+2`, with a true minus sign.
fn signed(moved: Option<i32>) -> String {
    match moved {
        None => nothing(),
        Some(0) => "0".into(),
        Some(moved) if moved < 0 => format!("\u{2212}{}", moved.unsigned_abs()),
        Some(moved) => format!("+{moved}"),
    }
}

fn nothing() -> String {
    NOTHING.to_owned()
}
