//! Arbitrary requests and results: whatever a coach can ask, and whatever a client can answer.

use cairn::domain::{
    Assessment, Extra, Id, Questionnaire, TakenResult,
    assessment::{Answered, Answers, AskedArea, Choice, Filled, Item, ItemKind, Request, Sorted},
};

use crate::support::{
    Dice,
    arbitrary::assessment::{area, item, scoring},
};

/// A text that says something.
fn said(dice: &mut Dice) -> String {
    format!("x{}", dice.text()).trim().chars().take(5_000).collect()
}

fn own_item(dice: &mut Dice, n: usize) -> Item {
    let mut item = Item { id: format!("q{n}"), text: said(dice), ..item(dice) };
    if let ItemKind::Choice { options } = &mut item.kind {
        options.iter_mut().for_each(|Choice { text, .. }| *text = said(dice));
    }
    if let ItemKind::Scale { low, high, .. } = &mut item.kind {
        (*low, *high) = (said(dice), String::new());
    }
    item
}

fn items(dice: &mut Dice) -> Vec<Item> {
    (0..1 + dice.below(5)).map(|n| own_item(dice, n)).collect()
}

/// How many areas or rows an instrument may have.
fn count(dice: &mut Dice, instrument: &str) -> usize {
    if instrument == Assessment::WHEEL { 6 + dice.below(7) } else { 1 + dice.below(3) }
}

pub fn request(seed: u64) -> Request {
    let dice = &mut Dice::new(seed);
    let note = if dice.flag() { said(dice) } else { String::new() };
    let (request, instrument) = (dice.id(), dice.pick(&Assessment::BY_CLIENTS));
    if dice.one_in(3) {
        let (id, name, intro, items) = (Id::fixed(&format!("own-{seed}")), said(dice), said(dice), items(dice));
        let (scoring, credit, extra) = (scoring(dice), String::new(), Extra::new());
        return Request::own(request, Questionnaire { id, name, intro, items, scoring, credit, extra })
            .with_note(&note);
    }
    let has_areas = [Assessment::WHEEL, Assessment::RULERS].contains(&instrument) && dice.flag();
    let areas = if has_areas { count(dice, instrument) } else { 0 };
    let areas = (0..areas).map(|n| AskedArea { id: format!("a{n}"), name: said(dice) }).collect();
    Request { areas, ..Request::built_in(request, instrument).with_note(&note) }
}

pub fn filled(seed: u64) -> Filled {
    let dice = &mut Dice::new(seed);
    let (id, request, on) = (dice.id(), dice.maybe(Dice::id), dice.date());
    let instrument = if dice.one_in(3) { "own" } else { dice.pick(&Assessment::BY_CLIENTS) };
    let result = match instrument {
        Assessment::WHEEL | Assessment::RULERS => {
            let count = count(dice, instrument);
            let mut areas: Vec<_> = (0..count).map(|_| area(dice)).collect();
            for (n, area) in areas.iter_mut().enumerate() {
                (area.id, area.name, area.words) = (format!("a{n}"), said(dice), said(dice));
            }
            if instrument == Assessment::WHEEL { TakenResult::Wheel(areas) } else { TakenResult::Rulers(areas) }
        }
        Assessment::STRENGTHS | Assessment::VALUES => {
            TakenResult::Sorted(Sorted { picked: vec![said(dice), said(dice)], rest: dice.list(3, said) })
        }
        _ => {
            let items = items(dice).into_iter().map(|item| answered(item, dice)).collect();
            TakenResult::Answers(Answers { name: said(dice), items, scoring: scoring(dice), credit: String::new() })
        }
    };
    Filled { id, request, instrument: Id::fixed(instrument), on, result }
}

/// A question with an answer that it can have.
fn answered(item: Item, dice: &mut Dice) -> Answered {
    let value = match &item.kind {
        ItemKind::Scale { min, max, .. } => Some(min + dice.below(usize::from(max - min) + 1) as u8),
        ItemKind::Choice { options } => Some(dice.below(options.len()) as u8),
        ItemKind::Text => None,
    };
    Answered { item, value, words: said(dice) }
}
