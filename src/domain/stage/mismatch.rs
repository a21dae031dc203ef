//! Goals that do not fit the stage (003): thinking and feeling goals come early, doing later.

use std::sync::Arc;

use super::Stage;
use crate::domain::{FocusArea, GoalKind, Id, Model};

/// Why a kind of goal and a stage do not go together well. A hint, never a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KindNote {
    /// Something to do, while the person has not made up their mind: thinking and feeling goals come first.
    DoingEarly,
    /// Something to think about, while the person is doing it already.
    ThinkingLate,
}

/// What there is to say about a goal of this kind in this stage; mostly nothing.
pub fn kind_note(kind: GoalKind, stage: Stage) -> Option<KindNote> {
    match (kind, stage) {
        (GoalKind::Behaviour, Stage::Precontemplation | Stage::Contemplation) => Some(KindNote::DoingEarly),
        (GoalKind::Thinking, Stage::Action) => Some(KindNote::ThinkingLate),
        _ => None,
    }
}

/// A note about a goal, and what it was drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct Mismatch {
    pub note: KindNote,
    pub stage: Stage,
    /// The focus area that stands in that stage now; none when the goal itself says so.
    pub area: Option<Arc<FocusArea>>,
}

impl Model {
    /// Where the person stands with what a goal works on: by its focus area as that stands now, or else as they said when
    /// the goal was set.
    pub fn stage_for(
        &self,
        area: Option<&Id<FocusArea>>,
        own: Option<Stage>,
    ) -> Option<(Stage, Option<&Arc<FocusArea>>)> {
        let area = area.and_then(|id| self.focus_areas.get(id));
        let of_area = area.and_then(|area| Some((area.stage_now()?, Some(area))));
        of_area.or_else(|| own.map(|stage| (stage, None)))
    }

    /// What there is to say about the kind of a goal, by the current stage of its focus area or by its own.
    pub fn mismatch(&self, kind: GoalKind, area: Option<&Id<FocusArea>>, own: Option<Stage>) -> Option<Mismatch> {
        let (stage, area) = self.stage_for(area, own)?;
        kind_note(kind, stage).map(|note| Mismatch { note, stage, area: area.cloned() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AnyRecord, Changes, Stance, Standing, Timestamp};

    #[test]
    fn every_kind_in_every_stage() {
        use GoalKind::{Behaviour, Feeling, Thinking};
        let expected = [
            (Thinking, [None, None, None, Some(KindNote::ThinkingLate), None]),
            (Feeling, [None; 5]),
            (Behaviour, [Some(KindNote::DoingEarly), Some(KindNote::DoingEarly), None, None, None]),
        ];
        for (kind, notes) in expected {
            assert_eq!(Stage::ALL.map(|stage| kind_note(kind, stage)), notes, "{kind:?}");
        }
    }

    #[test]
    fn a_mismatch_is_noted_by_the_stage_of_the_focus_area_now() {
        let mut area = FocusArea::new(Id::fixed("a"), Id::fixed("c"), "Sleep".into(), Timestamp(0));
        let note = |area: &FocusArea, own| {
            let mut model = Model::default();
            model.patch(&Changes { added: vec![AnyRecord::FocusArea(Arc::new(area.clone()))], ..Changes::default() });
            let found = model.mismatch(GoalKind::Behaviour, Some(&area.id), own);
            found.map(|found| (found.note, found.stage, found.area.is_some()))
        };
        let own = |stage| Some((KindNote::DoingEarly, stage, false));
        assert_eq!(note(&area, Some(Stage::Contemplation)), own(Stage::Contemplation), "nothing is known of the area");
        for (stance, expected) in [
            (Stance::Cant, Some((KindNote::DoingEarly, Stage::Precontemplation, true))),
            (Stance::Contemplation, Some((KindNote::DoingEarly, Stage::Contemplation, true))),
            (Stance::Action, None),
        ] {
            let (on, at) = (Default::default(), Timestamp(0));
            area.standings.push(Standing { on, at, stance, by_hand: true, session: None, why: String::new() });
            assert_eq!(note(&area, Some(Stage::Contemplation)), expected, "what the goal said then gives way");
        }
        let model = Model::default();
        let gone = model.mismatch(GoalKind::Thinking, Some(&area.id), Some(Stage::Action));
        assert_eq!(gone.map(|found| found.note), Some(KindNote::ThinkingLate), "an area that is gone says nothing");
    }
}
