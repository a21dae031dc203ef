//! Moving between stages: what maintenance asks for, and where a relapse begins again (003).

use chrono::Months;

use super::Stance;
use crate::domain::{FocusArea, NaiveDate, Ruler, SlipKind};

/// Something that maintenance asks for and that is not there yet. A hint, never a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MaintenanceGap {
    /// Six months of doing it. The day on which they will have passed, when it is being done.
    SixMonths { from: Option<NaiveDate> },
    /// Confidence of 8 or more. The latest number, when there is one.
    Confidence { now: Option<u8> },
}

impl FocusArea {
    /// How many months of action come before maintenance.
    pub const MONTHS_OF_ACTION: u32 = 6;
    /// The confidence, 0–10, from which maintenance holds.
    pub const LASTING_CONFIDENCE: u8 = 8;

    /// What moving to maintenance on `today` still lacks. `said` tells that the person has just said that it has been more
    /// than six months, which counts more than what was written down here.
    pub fn before_maintenance(&self, said: bool, today: NaiveDate) -> Vec<MaintenanceGap> {
        let mut gaps = Vec::new();
        let from = self.acting_since().and_then(|since| since.checked_add_months(Months::new(Self::MONTHS_OF_ACTION)));
        let lacks_time = match self.standings.last() {
            // It was said already: by the person, who knows better, or by hand on top of a run that was written down.
            Some(now) if now.stance == Stance::Maintenance => now.by_hand && from.is_some_and(|from| today < from),
            _ => from.is_none_or(|from| today < from),
        };
        if !said && lacks_time {
            gaps.push(MaintenanceGap::SixMonths { from });
        }
        let now = self.ruler_now(Ruler::Confidence, today).map(|(_, value)| value);
        if now.is_none_or(|value| value < Self::LASTING_CONFIDENCE) {
            gaps.push(MaintenanceGap::Confidence { now });
        }
        gaps
    }

    /// The first day of the run of action that goes on, or that maintenance came directly after.
    fn acting_since(&self) -> Option<NaiveDate> {
        let before = self.standings.iter().rev().skip_while(|standing| standing.stance == Stance::Maintenance);
        before.take_while(|standing| standing.stance == Stance::Action).last().map(|standing| standing.on)
    }

    /// The day of the relapse after which starting again from preparation is worth a thought. None once the person has
    /// said where they stand since, or turned it down; and none for those who were not past preparation.
    pub fn restart_after(&self) -> Option<NaiveDate> {
        let slip = self.slips.iter().rev().find(|slip| slip.kind == SlipKind::Relapse)?;
        let said_since = self.standings.last().is_some_and(|standing| standing.at > slip.at);
        let was_past = self.stance_now().is_none_or(|stance| stance > Stance::Preparation);
        (!slip.settled && !said_since && was_past).then_some(slip.on)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Id, RulerReading, Slip, Standing, Timestamp};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn area(standings: &[(&str, Stance)], confidence: Option<u8>) -> FocusArea {
        let mut area = FocusArea::new(Id::fixed("a"), Id::fixed("c"), "Sleep".into(), Timestamp(0));
        let standing = |(at, (on, stance)): (usize, &(&str, Stance))| Standing {
            on: day(on),
            at: Timestamp(at as i64),
            stance: *stance,
            by_hand: false,
            session: None,
            why: String::new(),
        };
        area.standings = standings.iter().enumerate().map(standing).collect();
        area.rulers.extend(confidence.map(|n| RulerReading { confidence: Some(n), ..RulerReading::default() }));
        area
    }

    #[test]
    fn moving_to_maintenance_asks_for_six_months_and_confidence_of_8_to_9() {
        use MaintenanceGap::{Confidence, SixMonths};
        let today = day("2026-08-31");
        let missing = |standings: &[_], n| area(standings, n).before_maintenance(false, today);
        let acting = |since| [("2026-01-01", Stance::Preparation), (since, Stance::Action)];
        assert_eq!(missing(&acting("2026-02-28"), Some(8)), []);
        assert_eq!(missing(&acting("2026-02-28"), Some(10)), []);
        assert_eq!(missing(&acting("2026-02-28"), Some(7)), [Confidence { now: Some(7) }]);
        assert_eq!(missing(&acting("2026-02-28"), None), [Confidence { now: None }]);
        let soon = SixMonths { from: Some(day("2026-09-01")) };
        assert_eq!(missing(&acting("2026-03-01"), Some(9)), [soon]);
        assert_eq!(missing(&[], Some(9)), [SixMonths { from: None }]);
        assert_eq!(missing(&[("2020-01-01", Stance::Preparation)], Some(9)), [SixMonths { from: None }]);
        // Saying “still action” does not begin the six months anew, and having left it does.
        let again = [("2026-02-01", Stance::Action), ("2026-08-01", Stance::Action)];
        assert_eq!(missing(&again, Some(9)), []);
        let left =
            [("2026-02-01", Stance::Action), ("2026-07-01", Stance::Preparation), ("2026-08-01", Stance::Action)];
        assert_eq!(missing(&left, Some(9)), [SixMonths { from: Some(day("2027-02-01")) }]);
        assert_eq!(area(&[], Some(9)).before_maintenance(true, today), [], "they have just said so");
        // Chosen by hand after two weeks of action: what is missing is said then, too.
        let moved = |by_hand| {
            let mut area = area(&[("2026-08-17", Stance::Action), ("2026-08-31", Stance::Maintenance)], Some(9));
            area.standings[1].by_hand = by_hand;
            area.before_maintenance(false, today)
        };
        assert_eq!(moved(true), [SixMonths { from: Some(day("2027-02-17")) }]);
        assert_eq!(moved(false), [], "the five questions asked about the six months");
        let mut long = area(&[("2019-01-01", Stance::Maintenance)], Some(9));
        long.standings[0].by_hand = true;
        assert_eq!(long.before_maintenance(false, today), [], "nothing is written down that speaks against it");
    }

    #[test]
    fn a_relapse_proposes_restarting_at_preparation() {
        let slip = |kind, at, settled| Slip {
            on: day("2026-08-20"),
            at: Timestamp(at),
            kind,
            learned: String::new(),
            settled,
        };
        let after = |stances: &[_], slips: &[Slip]| {
            let mut area = area(stances, None);
            area.slips = slips.to_vec();
            area.restart_after()
        };
        let acting = [("2026-01-01", Stance::Action)];
        let relapse = slip(SlipKind::Relapse, 5, false);
        assert_eq!(after(&acting, std::slice::from_ref(&relapse)), Some(day("2026-08-20")));
        assert_eq!(after(&[], std::slice::from_ref(&relapse)), Some(day("2026-08-20")));
        assert_eq!(after(&acting, &[relapse.clone(), slip(SlipKind::Lapse, 6, false)]), Some(day("2026-08-20")));
        assert_eq!(after(&acting, &[slip(SlipKind::Lapse, 5, false)]), None, "a lapse changes nothing");
        assert_eq!(after(&acting, &[slip(SlipKind::Relapse, 5, true)]), None, "it was turned down");
        assert_eq!(after(&acting, &[slip(SlipKind::Relapse, -5, false)]), None, "they said where they stand since");
        assert_eq!(after(&[("2026-01-01", Stance::Contemplation)], &[relapse]), None, "they were not past it");
    }
}
