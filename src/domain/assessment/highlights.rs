//! What goes well in an assessment: a review begins with it (003, “successes first”).

use std::cmp::Reverse;

use super::{Answered, Answers, Assessment, ItemKind, Reading, Sorted, TakenResult, changed_answers, tally};
use crate::domain::{
    Model,
    gap::{Reading as AreaReading, STEP, successes},
    sort,
};

/// One of the highest answers, or one that has risen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Highlight {
    /// The area, question, strength or line.
    pub name: String,
    /// The answer, such as “8”; empty where its place in a list says it all.
    pub value: String,
    /// By how much it rose since the last time.
    pub rose: Option<i32>,
}

/// Of questions, lines and ratings no more than this many.
const MOST: usize = 5;

impl Model {
    /// The highest answers, the highest first, and then those that have risen. There is always one, where there is any
    /// answer that can be high.
    pub fn highlights(&self, taken: &Assessment) -> Vec<Highlight> {
        match &taken.result {
            TakenResult::Wheel(_) => of_wheel(&self.readings(taken)),
            TakenResult::Rulers(rows) => {
                let value = |row: &super::Area| row.reading(Reading::Confidence);
                let mut known: Vec<_> = rows.iter().filter_map(|row| Some((row, value(row)?))).collect();
                sort::by_key(&mut known, |(_, value)| Reverse(*value));
                first(known.iter().map(|(row, value)| plain(&row.name, format!("confidence {value}"))))
            }
            TakenResult::Sorted(sorted) => {
                sorted.picked.iter().take(Sorted::TOP).map(|word| plain(word, String::new())).collect()
            }
            TakenResult::Answers(answers) => {
                let before = self.time_before(taken);
                of_answers(answers, before.as_ref().and_then(|before| before.result.answers()))
            }
            TakenResult::Outside(outside) => {
                first(outside.lines.iter().map(|line| plain(&line.name, line.value.clone())))
            }
            TakenResult::Stakeholders(all) => {
                let rated = tally(all).into_iter().filter_map(|item| Some((item.overall?, item.item)));
                let mut rated: Vec<_> = rated.collect();
                sort::by(&mut rated, |a, b| b.0.total_cmp(&a.0));
                first(rated.iter().map(|(mean, item)| plain(item, mean.to_string())))
            }
        }
    }
}

impl TakenResult {
    /// The questionnaire as it was answered, where it is one.
    pub fn answers(&self) -> Option<&Answers> {
        match self {
            TakenResult::Answers(answers) => Some(answers),
            _ => None,
        }
    }
}

fn plain(name: &str, value: String) -> Highlight {
    Highlight { name: name.to_owned(), value, rose: None }
}

fn first(all: impl Iterator<Item = Highlight>) -> Vec<Highlight> {
    all.take(MOST).collect()
}

fn of_wheel(readings: &[AreaReading]) -> Vec<Highlight> {
    let rose = |reading: &AreaReading| {
        let moved = i32::from(reading.current?) - i32::from(reading.before?);
        (moved >= i32::from(STEP)).then_some(moved)
    };
    let high = successes(readings);
    let risen = readings.iter().filter(|reading| rose(reading).is_some() && !high.contains(reading));
    let highlight = |reading: &AreaReading| Highlight {
        name: reading.area.clone(),
        value: reading.current.map(|value| value.to_string()).unwrap_or_default(),
        rose: rose(reading),
    };
    high.iter().copied().chain(risen).map(highlight).collect()
}

/// The answers in the upper third of their scale, the highest first, or else the highest; and those that have risen.
fn of_answers(answers: &Answers, before: Option<&Answers>) -> Vec<Highlight> {
    let empty = Answers::default();
    let changes = changed_answers(before.unwrap_or(&empty), answers);
    let mut known: Vec<_> = changes
        .iter()
        .filter_map(|change| {
            let now = change.now.as_ref()?;
            let rose = change.moved().filter(|moved| *moved >= i32::from(STEP));
            Some((share(now)?, rose, now))
        })
        .collect();
    // Stable: equal answers keep the order of the questions.
    sort::by_key(&mut known, |(share, ..)| Reverse(*share));
    let high = known.iter().take_while(|(share, ..)| *share >= 667).count().max(1);
    let shown = known.iter().enumerate().filter(|(place, (_, rose, _))| *place < high || rose.is_some());
    let highlight = |(_, (_, rose, now)): (usize, &(i32, Option<i32>, &Answered))| Highlight {
        name: now.item.text.clone(),
        value: now.in_words(),
        rose: *rose,
    };
    shown.map(highlight).take(MOST).collect()
}

/// How far up its scale an answer is, in thousandths; none in own words, or without an answer.
fn share(answer: &Answered) -> Option<i32> {
    let points = answer.points()?;
    let (lowest, highest) = match &answer.item.kind {
        ItemKind::Scale { min, max, .. } => (i32::from(*min), i32::from(*max)),
        ItemKind::Choice { options } => {
            let points = || options.iter().map(|option| i32::from(option.points));
            (points().min()?, points().max()?)
        }
        ItemKind::Text => return None,
    };
    (highest > lowest).then(|| (points - lowest) * 1000 / (highest - lowest))
}
