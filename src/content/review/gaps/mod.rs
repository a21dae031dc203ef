//! A curious question for each kind of gap between two answers.
//!
//! The questions are templates: the literal `{area}` stands for the name of the area, and `{n}` for a number that the kind
//! of gap explains. [`fill`] puts them in. Each gap names its rule, so that a suggestion can say where it comes from.

use crate::content::text::Worded;

mod ruled;
mod scored;

/// One kind of gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    pub id: &'static str,
    /// What raised it, in a line without placeholders.
    pub rule: Worded,
    /// Two ways to ask, so that two areas with the same gap need not be asked the same.
    pub asks: [Worded; 2],
}

/// The gap with this id.
pub fn gap(id: &str) -> Option<&'static Gap> {
    GAPS.iter().find(|gap| gap.id == id)
}

/// A template with its area and its number.
pub fn fill(template: &str, area: &str, n: u8) -> String {
    template.replace("{n}", &n.to_string()).replace("{area}", area)
}

/// Every kind of gap, those with good news first.
pub const GAPS: &[Gap] = &[
    scored::ROSE,
    ruled::PRIORITY_READINESS,
    scored::WISHED_NO_GOAL,
    ruled::IMPORTANCE_CONFIDENCE,
    ruled::READINESS_IMPORTANCE,
    ruled::CONFIDENT_NO_GOAL,
    scored::FELL,
    ruled::PRIORITY_EARLY,
    scored::LOW_LEFT_ALONE,
    scored::HIGH_PRIORITY,
    scored::LEFT_BLANK,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_filled_with_its_area_and_number() {
        let ask = gap("fell").expect("a gap").asks[0];
        assert!(fill(ask.coach, "Sleep", 3).starts_with("Sleep stands 3 lower than before."));
        assert_eq!(fill("{area}: {n}", "{n}", 2), "{n}: 2", "a name is never read as a marker");
    }

    #[test]
    fn every_ask_names_its_area_and_its_number() {
        for gap in GAPS {
            for text in gap.asks.iter().flat_map(|ask| [ask.coach, ask.own]) {
                assert!(text.contains("{area}") && text.contains("{n}"), "{}: {text}", gap.id);
            }
            assert!(!gap.rule.coach.contains('{') && !gap.rule.own.contains('{'), "{}", gap.id);
        }
    }
}
