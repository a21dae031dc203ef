//! What an assessment says about each area, together with what else is known: the ground on which gaps are found (003).

use std::sync::Arc;

use super::{Area, Assessment, Reading as Scale, TakenResult};
use crate::domain::{FocusArea, Id, Model, WeeklyGoal, gap::Reading};

impl Model {
    /// One reading for each area of a wheel or row of the rulers, in their order; none for any other instrument.
    pub fn readings(&self, taken: &Assessment) -> Vec<Reading> {
        let before = self.time_before(taken);
        let scales: &[Scale] = match taken.result {
            TakenResult::Rulers(_) => &Scale::RULERS,
            _ => &Scale::WHEEL,
        };
        let reading = |area: &Area| {
            let last = before.as_ref().and_then(|before| before.areas().iter().find(|other| other.id == area.id));
            let focus = self.focus_area_named(taken, &area.name);
            let open = scales.iter().filter(|which| area.reading(**which).is_none()).count();
            Reading {
                area: area.name.clone(),
                current: area.current,
                wished: area.wished,
                priority: area.priority,
                confidence: area.confidence,
                readiness: area.readiness,
                before: last.and_then(|last| last.current),
                has_goal: self.has_goal_for(taken, &area.name, focus.as_ref().map(|focus| &focus.id)),
                stage: focus.and_then(|focus| focus.stage_now()),
                // Where nothing at all was answered, nothing was left open beside it.
                blank: if open == scales.len() { 0 } else { u8::try_from(open).unwrap_or(u8::MAX) },
            }
        };
        taken.areas().iter().map(reading).collect()
    }

    /// The client's focus area in use that bears the name of an area, whatever its case.
    pub fn focus_area_named(&self, taken: &Assessment, name: &str) -> Option<Arc<FocusArea>> {
        let name = name.trim().to_lowercase();
        let mut areas = self.focus_areas_of(&taken.client);
        areas.retain(|area| !area.archived && area.name.trim().to_lowercase() == name);
        areas.into_iter().next()
    }

    /// Whether an active goal is about the focus area of an area, or names the area in its words.
    fn has_goal_for(&self, taken: &Assessment, name: &str, focus: Option<&Id<FocusArea>>) -> bool {
        let serves = |area: &Option<Id<FocusArea>>, words: [&str; 2]| {
            (focus.is_some() && area.as_ref() == focus) || words.iter().any(|words| mentions(words, name))
        };
        let weekly = |goal: &WeeklyGoal| serves(&goal.focus_area, [&goal.what, &goal.restated]);
        self.active_goals_of(&taken.client).iter().any(|goal| weekly(goal))
            || self.three_month_goals_of(&taken.client).iter().any(|goal| {
                let words: [&str; 2] = [&goal.statement, &goal.towards];
                serves(&goal.focus_area, words)
            })
    }
}

/// Whether a text has a name in it as words of its own, whatever its case.
fn mentions(text: &str, name: &str) -> bool {
    let (text, name) = (text.to_lowercase(), name.trim().to_lowercase());
    let is_open = |next: Option<char>| !next.is_some_and(char::is_alphanumeric);
    !name.is_empty()
        && text.match_indices(&name).any(|(at, found)| {
            is_open(text[..at].chars().next_back()) && is_open(text[at + found.len()..].chars().next())
        })
}

#[cfg(test)]
mod tests {
    use super::mentions;

    #[test]
    fn a_name_is_found_as_words_of_its_own() {
        assert!(
            mentions("Go to SLEEP at ten", "sleep") && mentions("sleep", "Sleep ") && mentions("More sleep.", "sleep")
        );
        assert!(!mentions("Sleepless nights", "sleep") && !mentions("asleep", "sleep") && !mentions("anything", " "));
        assert!(mentions("Time for friends and family, weekly", "friends and family"));
    }
}
