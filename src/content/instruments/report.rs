//! An assessment as it leaves: on paper, as a file, as text.
//!
//! It is made of what was answered and of nothing else: no note, no review, no stage, no concern, and in interviews not
//! who said what.

use super::{name_of, swls_band, table as tables};
use crate::content::text::{Worded, w};
use crate::domain::{
    Assessment, Model, NaiveDate, TakenResult,
    assessment::{Answers, Area, Change, Reading, Score, Sorted, changed_areas, tally},
    document::{Block, Document, Fact, Spoke, Table, Wheel, date},
    sort,
};

/// What stands under the wheel: `{best}` is the highest number, `{names}` the areas that have it.
pub const HIGHEST: Worded = w("report-highest", "Highest, at {best} of 10: {names}.", "");

/// In place of [`HIGHEST`] while no area has a number.
pub const NO_NUMBER: Worded = w("report-no-number", "No area has a number for that day.", "");

/// What a reader of the report may see. It has no field for anything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The instrument.
    pub name: String,
    /// Whose it is; empty for oneself.
    pub person: String,
    pub on: NaiveDate,
    /// The time before, with which it is compared.
    pub before: Option<NaiveDate>,
    /// The figure, where the instrument has one.
    pub score: String,
    /// What its authors call this figure, with a sentence that judges nobody.
    pub band: String,
    /// What was found, the highest first.
    pub found: Found,
    /// What else was asked about the areas of a wheel, the most important first.
    pub matters: Option<Table>,
    /// What was said, each under the name of what it is about.
    pub words: Vec<(String, String)>,
    pub credit: String,
}

/// What was found, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    Wheel(Wheel),
    Table(Table),
    /// In the person's own order.
    List(Vec<String>),
}

/// The report of an assessment, with the change since the time before.
pub fn report(model: &Model, taken: &Assessment) -> Report {
    let before = model.time_before(taken);
    let client = model.clients.get(&taken.client).filter(|client| !client.myself);
    let (score, band) = score_of(taken);
    let answers = taken.result.answers();
    let areas = taken.areas().iter().map(|area| (area.name.clone(), area.words.clone()));
    let mut words: Vec<_> = areas.collect();
    if let TakenResult::Outside(outside) = &taken.result {
        words.extend(outside.lines.iter().map(|line| (line.name.clone(), line.words.clone())));
        words
            .extend([("Given by".to_owned(), outside.by.clone()), ("What it means".to_owned(), outside.words.clone())]);
    }
    words.retain(|(_, words)| !words.trim().is_empty());
    Report {
        name: name_of(taken),
        person: client.map(|client| client.name.clone()).unwrap_or_default(),
        on: taken.on,
        before: before.as_ref().map(|before| before.on),
        score,
        band,
        found: found(taken, before.as_deref()),
        matters: matters(taken),
        words,
        credit: answers.map(|answers| answers.credit.clone()).unwrap_or_default(),
    }
}

fn score_of(taken: &Assessment) -> (String, String) {
    let score = taken.score();
    let band = match &score {
        Score::Sum(points) if taken.instrument.as_str() == Assessment::SWLS => swls_band(points.sum),
        _ => None,
    };
    let band = band.map(|band| format!("{}. {}", band.name, band.text)).unwrap_or_default();
    (score.in_words().unwrap_or_default(), band)
}

fn found(taken: &Assessment, before: Option<&Assessment>) -> Found {
    match &taken.result {
        TakenResult::Wheel(areas) => Found::Wheel(wheel(areas, before.map(Assessment::areas))),
        TakenResult::Rulers(rows) => {
            let rows = highest_first(rows, Reading::Confidence);
            plain("Rulers", tables::areas(before.map(Assessment::areas), &rows, &Reading::RULERS))
        }
        TakenResult::Sorted(Sorted { picked, .. }) => Found::List(picked.clone()),
        TakenResult::Answers(answers) => {
            let earlier = before.and_then(|before| before.result.answers());
            plain("Answers", tables::answers(earlier, &sorted(answers), &|answer| answer.in_words()))
        }
        TakenResult::Outside(outside) => {
            let rows = outside.lines.iter().map(|line| vec![line.name.clone(), line.value.clone()]).collect();
            plain("Results", tables::Table { heads: vec!["Line", "Result"], rows })
        }
        TakenResult::Stakeholders(all) => {
            let mut rated = tally(all);
            sort::by(&mut rated, |a, b| b.overall.unwrap_or(-1.0).total_cmp(&a.overall.unwrap_or(-1.0)));
            plain("Ratings", tables::tally(&rated))
        }
    }
}

/// The other scales of a wheel, where one of them has an answer.
fn matters(taken: &Assessment) -> Option<Table> {
    let TakenResult::Wheel(areas) = &taken.result else { return None };
    let mut areas = highest_first(areas, Reading::Priority);
    areas.retain(|area| Reading::RULERS.iter().any(|which| area.reading(*which).is_some()));
    let table = tables::areas(None, &areas, &Reading::RULERS);
    (!areas.is_empty()).then(|| as_block("By importance", table))
}

fn plain(caption: &'static str, table: tables::Table) -> Found {
    Found::Table(as_block(caption, table))
}

fn as_block(caption: &'static str, table: tables::Table) -> Table {
    Table { caption: caption.into(), columns: table.heads.into_iter().map(Into::into).collect(), rows: table.rows }
}

/// The highest first; those without a value last. Ties keep their order.
fn highest_first(areas: &[Area], which: Reading) -> Vec<Area> {
    let mut areas = areas.to_vec();
    sort::by_key(&mut areas, |area| std::cmp::Reverse(area.reading(which)));
    areas
}

/// The answers with the most points first, those in own words last.
fn sorted(answers: &Answers) -> Answers {
    let mut answers = answers.clone();
    sort::by_key(&mut answers.items, |answer| std::cmp::Reverse(answer.points()));
    answers
}

fn wheel(areas: &[Area], before: Option<&[Area]>) -> Wheel {
    // The drawing keeps the order in which the areas stand on the wheel.
    let spoke = |change: &Change<Area>| Spoke {
        name: change.name().to_owned(),
        start: change.before.as_ref().and_then(|area| area.current),
        today: change.now.as_ref().and_then(|area| area.current),
        wished: change.now.as_ref().and_then(|area| area.wished),
    };
    let changes = changed_areas(before.unwrap_or_default(), areas);
    let highest = highest_first(areas, Reading::Current);
    Wheel {
        sentence: sentence(&highest),
        spokes: changes.iter().map(spoke).collect(),
        table: as_block("Areas, the highest first", tables::areas(before, &highest, &Reading::WHEEL[..2])),
    }
}

/// What there is to see, the strong first. There is no average: the areas are not of one kind.
fn sentence(highest: &[Area]) -> String {
    let best = highest.first().and_then(|area| area.current);
    let names = highest.iter().filter(|area| area.current.is_some() && area.current == best);
    let names = names.map(|area| area.name.clone()).collect::<Vec<_>>();
    match best {
        Some(best) => HIGHEST.coach.replace("{best}", &best.to_string()).replace("{names}", &names.join(", ")),
        None => NO_NUMBER.coach.into(),
    }
}

impl Report {
    /// The report in blocks, for every form.
    pub fn document(&self) -> Document {
        let Self { name, person, on, before, score, band, found, matters, words, credit } = self;
        let fact = |name: &'static str, value: String| Fact { name: name.into(), value };
        let before = before.map(date::day).unwrap_or_default();
        let mut facts = vec![
            fact("For", person.clone()),
            fact("Date", date::day(*on)),
            fact("Compared with", before),
            fact("Score", score.clone()),
        ];
        facts.retain(|fact| !fact.value.is_empty());
        let mut blocks = vec![Block::Facts(facts), Block::Paragraph(band.clone())];
        blocks.push(Block::Heading("What was found".into()));
        blocks.push(match found.clone() {
            Found::Wheel(wheel) => Block::Wheel(wheel),
            Found::Table(table) => Block::Table(table),
            Found::List(list) => Block::List(list),
        });
        blocks.extend(matters.clone().map(Block::Table));
        if !words.is_empty() {
            let said = words.iter().map(|(name, words)| Fact { name: name.clone().into(), value: words.clone() });
            blocks.extend([Block::Heading("In words".into()), Block::Facts(said.collect())]);
        }
        blocks.push(Block::Paragraph(credit.clone()));
        blocks.retain(|block| !block.is_empty());
        let whose = [name.as_str(), person, &on.to_string()].join(" ");
        Document { title: name.clone().into(), file_stem: Document::stem(&whose), blocks }
    }
}
