//! The session formats that come with Cairn, built once when they are first asked for.

mod executive;
mod first;
mod grow;
mod oskar;
mod own;
mod standard;

use std::sync::LazyLock;

use super::{phases::PhaseRow, text::Worded};
use crate::domain::{
    Extra, Id, Model,
    format::{ChecklistItem, Format, FormatPhase, Prompt},
};

/// A format as it is written down; see [`Format`].
struct FormatRow {
    id: &'static str,
    name: &'static str,
    description: &'static str,
    source: &'static str,
    /// The length offered first, in minutes.
    minutes: u16,
    phases: &'static [PhaseRow],
}

const ROWS: &[FormatRow] =
    &[standard::FORMAT, first::FORMAT, executive::FORMAT, own::FORMAT, grow::FORMAT, oskar::FORMAT];

static FORMATS: LazyLock<Vec<Format>> = LazyLock::new(|| ROWS.iter().map(build).collect());

/// Every built-in format, in the order in which they are offered.
pub fn formats() -> &'static [Format] {
    &FORMATS
}

/// The built-in format with this id: `standard`, `first`, `executive`, `self`, `grow` or `oskar`.
pub fn format(id: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.id.as_str() == id)
}

/// The format with this id, built in or a person's own; none when an own one was removed.
pub fn format_in<'a>(model: &'a Model, id: &Id<Format>) -> Option<&'a Format> {
    model.formats.get(id).map(|own| &**own).or_else(|| format(id.as_str()))
}

/// The session length to offer first for a format, in minutes; 30 for one that is not built in.
pub fn default_minutes(id: &str) -> u16 {
    ROWS.iter().find(|row| row.id == id).map_or(30, |row| row.minutes)
}

fn build(row: &FormatRow) -> Format {
    Format {
        id: Id::fixed(row.id),
        name: row.name.into(),
        description: row.description.into(),
        source: row.source.into(),
        phases: row.phases.iter().map(build_phase).collect(),
        extra: Extra::default(),
    }
}

fn build_phase(row: &PhaseRow) -> FormatPhase {
    FormatPhase {
        id: row.id.into(),
        name: row.name.into(),
        purpose: row.purpose.into(),
        share: row.share,
        activities: row.activities.to_vec(),
        when: row.when,
        prompts: row.prompts.iter().map(build_prompt).collect(),
        checklist: row.checklist.iter().map(build_item).collect(),
    }
}

fn build_prompt(row: &Worded) -> Prompt {
    Prompt { id: row.id.into(), coach: row.coach.into(), own: row.own.into() }
}

fn build_item(row: &Worded) -> ChecklistItem {
    ChecklistItem { id: row.id.into(), coach: row.coach.into(), own: row.own.into() }
}
