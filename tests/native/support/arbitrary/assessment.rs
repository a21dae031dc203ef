//! Arbitrary assessments and questionnaires.

use cairn::domain::{assessment::*, *};

use super::Dice;

pub fn questionnaire(dice: &mut Dice) -> Questionnaire {
    Questionnaire {
        id: dice.id(),
        name: dice.text(),
        intro: dice.text(),
        items: dice.list(3, item),
        scoring: scoring(dice),
        credit: dice.text(),
        extra: dice.extra(),
    }
}

pub fn assessment(dice: &mut Dice) -> Assessment {
    let instrument = if dice.flag() { dice.id() } else { Id::fixed(dice.pick(&Assessment::BUILT_IN)) };
    Assessment {
        id: dice.id(),
        client: dice.id(),
        instrument,
        on: dice.date(),
        at: dice.moment(),
        visibility: dice.visibility(),
        result: result(dice),
        received: dice.maybe(|dice| Received { file: dice.id(), request: dice.maybe(Dice::id) }),
        reviewed: Reviewed { steps: dice.list(2, Dice::text), notes: dice.text() },
        extra: dice.extra(),
    }
}

pub fn asked(dice: &mut Dice) -> Asked {
    Asked { request: dice.id(), instrument: dice.id(), name: dice.text(), on: dice.date() }
}

fn result(dice: &mut Dice) -> TakenResult {
    match dice.below(6) {
        0 => TakenResult::Wheel(dice.list(12, area)),
        1 => TakenResult::Rulers(dice.list(3, area)),
        2 => TakenResult::Sorted(Sorted { picked: dice.list(5, Dice::text), rest: dice.list(5, Dice::text) }),
        3 => TakenResult::Answers(Answers {
            name: dice.text(),
            items: dice.list(4, answered),
            scoring: scoring(dice),
            credit: dice.text(),
        }),
        4 => TakenResult::Outside(Outside {
            name: dice.text(),
            by: dice.text(),
            lines: dice.list(3, |dice| OutsideLine { name: dice.text(), value: dice.text(), words: dice.text() }),
            words: dice.text(),
        }),
        _ => TakenResult::Stakeholders(stakeholders(dice)),
    }
}

pub fn stakeholders(dice: &mut Dice) -> Stakeholders {
    Stakeholders {
        questions: dice.list(3, Dice::text),
        items: dice.list(3, Dice::text),
        scale: dice.pick(&Stakeholders::SCALES),
        interviews: dice.list(9, |dice| Interview {
            who: dice.text(),
            relation: dice.pick(&Relation::ALL),
            answers: dice.list(3, Dice::text),
            ratings: dice.list(4, |dice| dice.ruler(10)),
        }),
    }
}

pub fn area(dice: &mut Dice) -> Area {
    Area {
        id: format!("a{}", dice.below(9)),
        name: dice.text(),
        current: dice.ruler(10),
        wished: dice.ruler(10),
        priority: dice.ruler(10),
        confidence: dice.ruler(10),
        readiness: dice.ruler(10),
        words: dice.text(),
    }
}

fn answered(dice: &mut Dice) -> Answered {
    Answered { item: item(dice), value: dice.ruler(12), words: dice.text() }
}

pub fn item(dice: &mut Dice) -> Item {
    let kind = match dice.below(3) {
        0 => {
            let min = dice.below(10) as u8;
            let max = min + 1 + dice.below(usize::from(10 - min)) as u8;
            ItemKind::Scale { min, max, low: dice.text(), high: dice.text() }
        }
        1 => {
            let option = |dice: &mut Dice| Choice { text: dice.text(), points: dice.below(201) as i16 - 100 };
            let mut options = dice.list(4, option);
            options.resize_with(options.len().max(2), Choice::default);
            ItemKind::Choice { options }
        }
        _ => ItemKind::Text,
    };
    Item { id: format!("q{}", dice.below(9)), text: dice.text(), kind, reversed: dice.flag() }
}

pub fn scoring(dice: &mut Dice) -> Scoring {
    dice.pick(&[Scoring::None, Scoring::Sum, Scoring::Mean])
}
