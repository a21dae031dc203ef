//! The ids of the editor's fields, for its labels, its errors and its focus.

use crate::domain::format_edit::{FormatPart, LineKind};

pub const NAME: &str = "format-name";
pub const ADD_PHASE: &str = "add-phase";

pub fn phase_name(phase: &str) -> String {
    format!("phase-{phase}-name")
}

pub fn share(phase: &str) -> String {
    format!("phase-{phase}-share")
}

/// A button of a phase: `up`, `down` or `remove`.
pub fn tool(phase: &str, tool: &str) -> String {
    format!("phase-{phase}-{tool}")
}

/// A line's wording for a coach.
pub fn line(phase: &str, kind: LineKind, line: &str) -> String {
    let list = list(phase, kind);
    format!("{list}-{line}")
}

/// The list of lines itself; what its lines' ids begin with.
pub fn list(phase: &str, kind: LineKind) -> String {
    match kind {
        LineKind::Prompt => format!("phase-{phase}-question"),
        LineKind::Check => format!("phase-{phase}-check"),
    }
}

/// The field of a part that needs something.
pub fn of(part: &FormatPart) -> String {
    match part {
        FormatPart::Name => NAME.into(),
        FormatPart::Phases => ADD_PHASE.into(),
        FormatPart::PhaseName(phase) => phase_name(phase),
        FormatPart::PhaseShare(phase) => share(phase),
        FormatPart::Line(phase, kind, id) => line(phase, *kind, id),
    }
}
