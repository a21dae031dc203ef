//! Scaling: where things stand between 0 and 10.

use crate::{
    content::{
        phases::PhaseRow,
        text::{Worded, w},
    },
    domain::format::{Activity, When},
};

/// The phase, with its prompts and checklist.
pub const PHASE: PhaseRow = PhaseRow {
    id: "scaling",
    name: "Scaling",
    purpose: "Place today between 0 and 10, and find out what already holds it up.",
    share: 20,
    activities: &[Activity::Scaling],
    when: When::Always,
    prompts: PROMPTS,
    checklist: CHECKLIST,
};

const PROMPTS: &[Worded] = &[
    w(
        "oskar-scaling-01",
        "If 10 is the outcome and 0 is its opposite, where are you today?",
        "If 10 is the outcome and 0 is its opposite, where am I today?",
    ),
    w(
        "oskar-scaling-02",
        "How is it that you are there, and not further down?",
        "How is it that I am there, and not further down?",
    ),
    w("oskar-scaling-03", "What would you notice at one point higher?", "What would I notice at one point higher?"),
    w("oskar-scaling-04", "What did you do to come this far?", "What did I do to come this far?"),
    w("oskar-scaling-05", "Which number would content you?", "Which number would content me?"),
    w(
        "oskar-scaling-06",
        "When were you last a point above this, and what was different?",
        "When was I last a point above this, and what was different?",
    ),
    w("oskar-scaling-07", "Where would someone close to you place you?", "Where would someone close to me place me?"),
    w(
        "oskar-scaling-08",
        "Which way has your number been moving lately?",
        "Which way has my number been moving lately?",
    ),
];

const CHECKLIST: &[Worded] = &[
    w("placed", "The client placed themselves on the scale", "Placed myself on the scale"),
    w("holding", "Found out what holds the number up", "Found what already holds me at this number"),
    w("enough", "Asked which number would be enough", "Chose the number that would be enough for me"),
    w("one-up", "Described one point higher", "Described my next point up"),
];
