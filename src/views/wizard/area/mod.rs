//! The wizards of a focus area: the five questions that find its stage, and its rulers.

mod rulers;
mod staging;

use std::sync::Arc;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{begin, known};
use crate::{
    app::use_app,
    domain::{Client, FocusArea, Id, Kind, Model, Record, RulerReading, Staging, draft},
    platform::clock,
    route::{Route, Wizard},
};

/// What is answered about a focus area on the way to an entry of its history. It is only ever a draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AreaAnswers {
    id: Id<AreaAnswers>,
    area: Id<FocusArea>,
    #[serde(default)]
    staging: Staging,
    #[serde(default)]
    reading: RulerReading,
    /// What was said about the stage.
    #[serde(default)]
    why: String,
}

impl Record for AreaAnswers {
    const KIND: Kind = Kind::FocusArea;
    fn id(&self) -> &Id<Self> {
        &self.id
    }
}

impl AreaAnswers {
    fn new(area: Id<FocusArea>) -> Self {
        Self {
            id: Id::fixed("draft"),
            area,
            staging: Staging::default(),
            reading: RulerReading::default(),
            why: String::new(),
        }
    }

    fn area(&self, model: &Model) -> Option<Arc<FocusArea>> {
        model.focus_areas.get(&self.area).cloned()
    }
}

/// `#/stages/{area}/find`.
pub fn stage(wizard: Wizard, area: &Id<FocusArea>) -> Option<AnyView> {
    let (area, client) = found(area)?;
    let (name, home) = (draft::STAGING.of(&area.id), Route::FocusArea(area.id.clone()));
    Some(begin(&staging::QUESTIONS, wizard, AreaAnswers::new(area.id.clone()), name, &client, home))
}

/// `#/stages/{area}/rulers`; what was read today already is there to be gone on with.
pub fn rulers(wizard: Wizard, area: &Id<FocusArea>) -> Option<AnyView> {
    let (area, client) = found(area)?;
    let mut answers = AreaAnswers::new(area.id.clone());
    if let Some(today) = area.rulers.iter().find(|reading| reading.on == clock::today()) {
        answers.reading = today.clone();
    }
    let (name, home) = (draft::RULERS.of(&area.id), Route::FocusArea(area.id.clone()));
    Some(begin(&rulers::QUESTIONS, wizard, answers, name, &client, home))
}

/// An area and whose it is.
pub fn found(area: &Id<FocusArea>) -> Option<(Arc<FocusArea>, Arc<Client>)> {
    let area = use_app().with(|model| model.focus_areas.get(area).cloned())?;
    let client = known(&area.client)?;
    Some((area, client))
}
