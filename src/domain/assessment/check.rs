//! What a file from elsewhere may ask and answer: each place that is wrong is named.

use std::collections::BTreeSet;

use super::{Answered, Answers, Area, Assessment, Item, ItemKind, Questionnaire, Reading, Sorted, TakenResult};
use crate::domain::file::{Why, fits, malformed, said};

/// Questions that can be asked, each under an id of its own; `at` names the place of each.
pub fn check_items(items: &[&Item], at: impl Fn(usize) -> String) -> Result<(), Why> {
    if items.is_empty() {
        return Err(Why::Content("There is no question in this file.".into()));
    }
    let (count, most) = (items.len(), Questionnaire::MOST_ITEMS);
    if count > most {
        return Err(Why::Content(format!("This file holds {count} questions. A questionnaire has at most {most}.")));
    }
    let mut ids = BTreeSet::new();
    for (place, item) in items.iter().enumerate() {
        let at = at(place);
        said(format!("{at}.id"), &item.id)?;
        said(format!("{at}.text"), &item.text)?;
        if !ids.insert(&item.id) {
            return Err(malformed(format!("{at}.id"), "another question has it too"));
        }
        check_kind(&item.kind, &format!("{at}.kind"))?;
    }
    Ok(())
}

fn check_kind(kind: &ItemKind, at: &str) -> Result<(), Why> {
    match kind {
        ItemKind::Scale { low, high, .. } => {
            fits(format!("{at}.scale.low"), low)?;
            fits(format!("{at}.scale.high"), high)?;
            let reason = "a scale goes from a lower number to a higher one, 10 at most";
            if kind.is_whole() { Ok(()) } else { Err(malformed(format!("{at}.scale"), reason)) }
        }
        ItemKind::Choice { options } => {
            for (place, option) in options.iter().enumerate() {
                said(format!("{at}.choice.options[{place}].text"), &option.text)?;
            }
            let reason = "a choice has 2 to 20 answers, with points from -100 to 100";
            if kind.is_whole() { Ok(()) } else { Err(malformed(format!("{at}.choice"), reason)) }
        }
        ItemKind::Text => Ok(()),
    }
}

/// Areas or rows (id, name), each under an id of its own: at least `least`, and as many as the instrument takes.
pub fn check_areas<'a>(
    at: &str,
    areas: impl Iterator<Item = (&'a str, &'a str)>,
    instrument: &str,
    least: usize,
) -> Result<(), Why> {
    let mut ids = BTreeSet::new();
    for (place, (id, name)) in areas.enumerate() {
        said(format!("{at}[{place}].id"), id)?;
        said(format!("{at}[{place}].name"), name)?;
        if !ids.insert(id) {
            return Err(malformed(format!("{at}[{place}].id"), "another area has it too"));
        }
    }
    let is_wheel = instrument == Assessment::WHEEL;
    let most = if is_wheel { *Area::ON_A_WHEEL.end() } else { Assessment::MOST };
    if (least..=most).contains(&ids.len()) {
        return Ok(());
    }
    Err(malformed(at, if is_wheel { "a wheel has 6 to 12 areas" } else { "there are 1 to 200 rows" }))
}

/// Answers that the instrument can have.
pub fn check_result(instrument: &str, result: &TakenResult) -> Result<(), Why> {
    match (instrument, result) {
        (Assessment::WHEEL, TakenResult::Wheel(areas)) => {
            check_readings("result.wheel", areas, instrument, *Area::ON_A_WHEEL.start())
        }
        (Assessment::RULERS, TakenResult::Rulers(rows)) => check_readings("result.rulers", rows, instrument, 1),
        (Assessment::STRENGTHS | Assessment::VALUES, TakenResult::Sorted(sorted)) => check_sorted(sorted),
        (Assessment::SWLS | Assessment::FLOURISHING, TakenResult::Answers(answers)) => check_answers(answers),
        (other, TakenResult::Answers(answers)) if !Assessment::BUILT_IN.contains(&other) => check_answers(answers),
        _ => Err(malformed("result", "these are not answers to the instrument that the file names")),
    }
}

fn check_readings(at: &str, areas: &[Area], instrument: &str, least: usize) -> Result<(), Why> {
    check_areas(at, areas.iter().map(|area| (area.id.as_str(), area.name.as_str())), instrument, least)?;
    for (place, area) in areas.iter().enumerate() {
        fits(format!("{at}[{place}].words"), &area.words)?;
        for which in Reading::WHEEL {
            if area.reading(which).is_some_and(|value| value > Area::TOP) {
                let which = format!("{which:?}").to_lowercase();
                return Err(malformed(format!("{at}[{place}].{which}"), "it is not a number from 0 to 10"));
            }
        }
    }
    Ok(())
}

fn check_sorted(sorted: &Sorted) -> Result<(), Why> {
    for (list, words) in [("picked", &sorted.picked), ("rest", &sorted.rest)] {
        if words.len() > Assessment::MOST {
            return Err(malformed(format!("result.sorted.{list}"), "there are at most 200 words"));
        }
        for (place, word) in words.iter().enumerate() {
            said(format!("result.sorted.{list}[{place}]"), word)?;
        }
    }
    Ok(())
}

fn check_answers(answers: &Answers) -> Result<(), Why> {
    said("result.answers.name", &answers.name)?;
    fits("result.answers.credit", &answers.credit)?;
    let items: Vec<_> = answers.items.iter().map(|answer| &answer.item).collect();
    check_items(&items, |place| format!("result.answers.items[{place}].item"))?;
    for (place, answer) in answers.items.iter().enumerate() {
        let Answered { value, words, .. } = answer;
        fits(format!("result.answers.items[{place}].words"), words)?;
        if value.is_some() && answer.points().is_none() {
            return Err(malformed(format!("result.answers.items[{place}].value"), "the question has no such answer"));
        }
    }
    Ok(())
}
