//! Questionnaires and what was taken with them.

use super::{Valid, date, ensure, moment, ruler};
use crate::domain::{
    Assessment, Questionnaire, TakenResult,
    assessment::{Area, Item, Reading, Stakeholders},
};

pub fn validate_questionnaire(questionnaire: &Questionnaire) -> Valid {
    ensure(questionnaire.items.len() <= Questionnaire::MOST_ITEMS, "items", "there are at most 100 questions")?;
    questionnaire.items.iter().try_for_each(validate_item)
}

fn validate_item(item: &Item) -> Valid {
    ensure(item.kind.is_whole(), "items", "a question cannot be answered")
}

pub fn validate_assessment(taken: &Assessment) -> Valid {
    date("on", taken.on)?;
    moment("at", Some(taken.at))?;
    let few = |count: usize| ensure(count <= Assessment::MOST, "result", "there are at most 200 lines");
    match &taken.result {
        TakenResult::Wheel(areas) | TakenResult::Rulers(areas) => {
            few(areas.len())?;
            areas.iter().try_for_each(validate_area)
        }
        TakenResult::Sorted(sorted) => few(sorted.picked.len().max(sorted.rest.len())),
        TakenResult::Answers(answers) => {
            few(answers.items.len())?;
            answers.items.iter().try_for_each(|answer| validate_item(&answer.item))
        }
        TakenResult::Outside(outside) => few(outside.lines.len()),
        TakenResult::Stakeholders(all) => {
            few(all.interviews.len().max(all.questions.len()).max(all.items.len()))?;
            ensure(Stakeholders::SCALES.contains(&all.scale), "result", "ratings go from 1 to 5 or from 0 to 10")
        }
    }
}

fn validate_area(area: &Area) -> Valid {
    Reading::WHEEL.iter().try_for_each(|which| ruler("result", area.reading(*which)))
}
