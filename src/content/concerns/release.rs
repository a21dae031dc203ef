//! A form that a client takes to a doctor before exercise becomes part of coaching (003: a document the coach can create).

use crate::content::text::{Worded, w};

/// A place to write in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub id: &'static str,
    pub label: &'static str,
    /// How many lines to leave for it by hand.
    pub lines: u8,
}

const fn field(id: &'static str, label: &'static str, lines: u8) -> Field {
    Field { id, label, lines }
}

/// The form: who asks, what the plan is, what the doctor says, and the signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Release {
    pub title: &'static str,
    /// To the doctor.
    pub intro: Worded,
    /// Filled in by the client or the coach.
    pub client: &'static [Field],
    /// The client's leave for the doctor to answer.
    pub consent: Worded,
    /// Before [`Self::answers`].
    pub doctor: Worded,
    /// One of them is ticked.
    pub answers: &'static [Worded],
    /// Filled in by the doctor.
    pub fields: &'static [Field],
    /// What the coach does with the form.
    pub closing: Worded,
}

/// The form. The client decides what goes on it; nothing but the plan and the name is filled in beforehand.
pub const FORM: Release = Release {
    title: "Release for exercise",
    intro: w(
        "release-intro",
        "Dear doctor, your patient works with a coach and would like exercise to be part of it. \
         Please say below what suits them and what to avoid.",
        "Dear doctor, I would like to begin regular exercise. Please say below what suits me and what I had better avoid.",
    ),
    client: &[
        field("release-name", "Name", 1),
        field("release-born", "Date of birth", 1),
        field("release-coach", "Coach, and how to reach them", 1),
        field("release-plan", "Planned exercise: kind, minutes, days a week, effort", 3),
        field("release-begin", "Planned start", 1),
    ],
    consent: w(
        "release-consent",
        "I allow my doctor to answer these questions, and I pass the form on to my coach myself.",
        "I ask for these answers for my own use.",
    ),
    doctor: w(
        "release-doctor",
        "To be filled in by the doctor. From a medical point of view, exercise as planned is:",
        "",
    ),
    answers: &[
        w("release-answer-free", "possible without limits", ""),
        w("release-answer-limits", "possible with the limits named below", ""),
        w("release-answer-later", "not advised at present", ""),
    ],
    fields: &[
        field("release-limits", "Limits, and signs at which to stop", 3),
        field("release-advice", "Recommendations", 3),
        field("release-until", "This holds until", 1),
        field("release-signed", "Name of the practice, date and signature", 2),
        field("release-signed-client", "Date and signature of the patient", 2),
    ],
    closing: w(
        "release-closing",
        "The coach keeps this form private and plans within these limits. It is not a medical record.",
        "I keep this form and plan within its limits.",
    ),
};
