//! Planned against actual: how the time of a session was used.

use super::{
    super::{Session, Span, Text, Timestamp},
    Table,
    date::{minutes, short_minutes},
};

/// The time of a session, phase by phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// In the order of the session; without phases that were neither planned nor held.
    pub rows: Vec<PaceRow>,
}

/// The time of one phase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaceRow {
    /// The phase's position in the session.
    pub phase: usize,
    pub name: String,
    /// As planned when the session began.
    pub planned: Span,
    /// As it was used.
    pub actual: Span,
    /// The phase was left out and no time went into it.
    pub left_out: bool,
}

impl PaceRow {
    /// How much longer than planned the phase took; negative when it was shorter.
    pub fn difference(&self) -> Span {
        self.actual - self.planned
    }
}

impl Pace {
    /// The time of `session` up to `now`.
    pub fn of(session: &Session, now: Timestamp) -> Pace {
        let rows = session.phases.iter().zip(&session.pacing.phases).enumerate().map(|(i, (phase, pace))| {
            let actual = session.pacing.spent(i, now);
            let left_out = pace.skipped && actual == Span::ZERO;
            PaceRow { phase: i, name: phase.name.clone(), planned: pace.first_planned, actual, left_out }
        });
        Pace { rows: rows.filter(|row| row.planned > Span::ZERO || row.actual > Span::ZERO).collect() }
    }

    /// The length as planned when the session began.
    pub fn planned(&self) -> Span {
        self.rows.iter().map(|row| row.planned).sum()
    }

    /// The time that was used.
    pub fn actual(&self) -> Span {
        self.rows.iter().map(|row| row.actual).sum()
    }

    /// What the rows show, in words: what the chart's description and the coach's summary say.
    pub fn sentence(&self) -> String {
        if self.actual() == Span::ZERO {
            return format!("{} planned, no time used yet.", capitalised(minutes(self.planned())));
        }
        let mut out = format!("{} planned, {} used.", capitalised(minutes(self.planned())), minutes(self.actual()));
        let held = || self.rows.iter().filter(|row| !row.left_out);
        let longer = named(held().filter(|row| row.difference().as_minutes() > 0));
        let shorter = named(held().filter(|row| row.difference().as_minutes() < 0));
        let left_out: Vec<_> = self.rows.iter().filter(|row| row.left_out).map(|row| row.name.as_str()).collect();
        if longer.is_empty() && shorter.is_empty() {
            out += " Each phase stayed close to its plan.";
        }
        for (label, phases) in
            [("Longer than planned", longer), ("Shorter", shorter), ("Left out", left_out.join(", "))]
        {
            if !phases.is_empty() {
                out += &format!(" {label}: {phases}.");
            }
        }
        out
    }

    /// The rows as a table, for whoever prefers figures to bars.
    pub fn table(&self) -> Table {
        let row = |row: &PaceRow| {
            let used = if row.left_out { "left out".into() } else { short_minutes(row.actual) };
            vec![row.name.clone(), short_minutes(row.planned), used]
        };
        let mut rows: Vec<_> = self.rows.iter().map(row).collect();
        rows.push(vec!["Whole session".into(), short_minutes(self.planned()), short_minutes(self.actual())]);
        Table { caption: CAPTION.into(), columns: COLUMNS.map(Text::from).into(), rows }
    }
}

const CAPTION: &str = "Time planned and time used";
const COLUMNS: [&str; 3] = ["Phase", "Planned", "Used"];

fn named<'a>(rows: impl Iterator<Item = &'a PaceRow>) -> String {
    let named = rows.map(|row| format!("{} by {}", row.name, minutes(Span(row.difference().0.abs()))));
    named.collect::<Vec<_>>().join(", ")
}

fn capitalised(mut text: String) -> String {
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text
}
