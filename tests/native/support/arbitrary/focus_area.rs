//! Arbitrary focus areas.

use cairn::domain::*;

use super::Dice;

pub fn focus_area(dice: &mut Dice) -> FocusArea {
    FocusArea {
        behaviour: dice.text(),
        standings: dice.list(4, |dice| Standing {
            on: dice.date(),
            at: dice.moment(),
            stance: dice.pick(&Stance::ALL),
            by_hand: dice.flag(),
            session: dice.maybe(Dice::id),
            why: dice.text(),
        }),
        rulers: dice.list(3, |dice| RulerReading {
            on: dice.date(),
            at: dice.moment(),
            importance: dice.ruler(10),
            confidence: dice.ruler(10),
            readiness: dice.ruler(10),
            words: dice.list(3, |dice| RulerWords {
                ruler: dice.pick(&Ruler::ALL),
                not_lower: dice.text(),
                higher: dice.text(),
            }),
        }),
        barriers: dice.list(3, |dice| Barrier {
            text: dice.text(),
            sort: dice.maybe(|dice| dice.pick(&BarrierSort::ALL)),
            words: dice.text(),
        }),
        motivators: dice.list(3, Dice::text),
        values: dice.list(3, Dice::text),
        slips: dice.list(3, |dice| Slip {
            on: dice.date(),
            at: dice.moment(),
            kind: dice.pick(&[SlipKind::Lapse, SlipKind::Relapse]),
            learned: dice.text(),
            settled: dice.flag(),
        }),
        planned_lapse: dice.maybe(|dice| PlannedLapse { on: dice.date(), what: dice.text() }),
        archived: dice.flag(),
        visibility: dice.visibility(),
        extra: dice.extra(),
        ..FocusArea::new(dice.id(), dice.id(), dice.text(), dice.moment())
    }
}
