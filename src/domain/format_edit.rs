//! Editing a format: what it still needs, tidying what was typed, and ids for new parts.

use super::{
    Format, FormatPhase, Id, Session,
    format::{ChecklistItem, Prompt, Text},
};

/// The two lists of lines in a phase, which are edited alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LineKind {
    Prompt,
    Check,
}

/// A prompt or a checklist line, in its two wordings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub id: Text,
    pub coach: Text,
    pub own: Text,
}

/// A part of a format that can need something, with the ids that lead to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormatPart {
    Name,
    Phases,
    /// The phase's id.
    PhaseName(String),
    PhaseShare(String),
    /// The phase's id, the list and the line's id.
    Line(String, LineKind, String),
}

/// What a format needs before it can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormatProblem {
    pub part: FormatPart,
    /// A sentence for the person.
    pub text: &'static str,
}

impl Format {
    /// What is still needed, in the order of the page. Empty lines are not counted: [`Format::tidied`] drops them.
    pub fn problems(&self) -> Vec<FormatProblem> {
        let mut found = Vec::new();
        let mut need = |part, text| found.push(FormatProblem { part, text });
        if self.name.trim().is_empty() {
            need(FormatPart::Name, "Give the format a name.");
        }
        if self.phases.is_empty() {
            need(FormatPart::Phases, "Keep at least one phase.");
        } else if self.phases.iter().all(|phase| phase.share == 0) {
            let first = self.phases[0].id.to_string();
            need(FormatPart::PhaseShare(first), "Give at least one phase a share of the time.");
        }
        for (i, phase) in self.phases.iter().enumerate() {
            let id = || phase.id.to_string();
            if phase.name.trim().is_empty() {
                need(FormatPart::PhaseName(id()), "Give every phase a name.");
            }
            if phase.share > Session::MAX_SHARE {
                need(FormatPart::PhaseShare(id()), "Choose a share from 0 to 1000.");
            }
            if self.phases[..i].iter().any(|earlier| earlier.id == phase.id) {
                need(FormatPart::PhaseName(id()), "Two phases have the same id.");
            }
            for kind in [LineKind::Prompt, LineKind::Check] {
                let lines = phase.lines(kind);
                for (n, line) in lines.iter().enumerate() {
                    if line.coach.trim().is_empty() && !line.own.trim().is_empty() {
                        let part = FormatPart::Line(id(), kind, line.id.to_string());
                        need(part, "Write the wording for a coach too.");
                    }
                    if lines[..n].iter().any(|earlier| earlier.id == line.id) {
                        need(FormatPart::Line(id(), kind, line.id.to_string()), "Two lines have the same id.");
                    }
                }
            }
        }
        found
    }

    /// The same with texts trimmed and empty lines left out.
    pub fn tidied(mut self) -> Self {
        for text in [&mut self.name, &mut self.description, &mut self.source] {
            trim(text);
        }
        for phase in &mut self.phases {
            trim(&mut phase.name);
            trim(&mut phase.purpose);
            for kind in [LineKind::Prompt, LineKind::Check] {
                let mut lines = phase.lines(kind);
                for line in &mut lines {
                    trim(&mut line.coach);
                    trim(&mut line.own);
                }
                lines.retain(|line| !(line.coach.is_empty() && line.own.is_empty()));
                phase.set_lines(kind, lines);
            }
        }
        self
    }

    /// What the shares come to; any sum above zero works, since shares are weights.
    pub fn shares(&self) -> u32 {
        self.phases.iter().map(|phase| u32::from(phase.share)).sum()
    }

    /// The longest text in it, in characters.
    pub(super) fn longest_text(&self) -> usize {
        let own = [&self.name, &self.description, &self.source].map(|text| text.chars().count());
        let in_phases = self.phases.iter().flat_map(|phase| {
            let lines = [LineKind::Prompt, LineKind::Check].into_iter().flat_map(|kind| phase.lines(kind));
            let words = lines.map(|line| line.coach.chars().count().max(line.own.chars().count()));
            words.chain([phase.name.chars().count(), phase.purpose.chars().count()])
        });
        own.into_iter().chain(in_phases).max().unwrap_or(0)
    }
}

impl FormatPhase {
    /// A phase with nothing in it yet. Its id comes from random bits: sessions of every format refer to phases by id.
    pub fn empty(bits: u128) -> Self {
        Self {
            id: own_id(bits),
            name: "".into(),
            purpose: "".into(),
            share: 10,
            activities: Vec::new(),
            when: super::When::Always,
            prompts: Vec::new(),
            checklist: Vec::new(),
        }
    }

    /// The lines of one list.
    pub fn lines(&self, kind: LineKind) -> Vec<Line> {
        let line =
            |id: &Text, coach: &Text, own: &Text| Line { id: id.clone(), coach: coach.clone(), own: own.clone() };
        match kind {
            LineKind::Prompt => {
                self.prompts.iter().map(|prompt| line(&prompt.id, &prompt.coach, &prompt.own)).collect()
            }
            LineKind::Check => self.checklist.iter().map(|item| line(&item.id, &item.coach, &item.own)).collect(),
        }
    }

    /// Replaces one list.
    pub fn set_lines(&mut self, kind: LineKind, lines: Vec<Line>) {
        let lines = lines.into_iter();
        match kind {
            LineKind::Prompt => {
                self.prompts = lines.map(|Line { id, coach, own }| Prompt { id, coach, own }).collect();
            }
            LineKind::Check => {
                self.checklist = lines.map(|Line { id, coach, own }| ChecklistItem { id, coach, own }).collect();
            }
        }
    }
}

impl Line {
    /// An empty line with a new id.
    pub fn empty(bits: u128) -> Self {
        Self { id: own_id(bits), coach: "".into(), own: "".into() }
    }
}

/// Moves the element at `from` one place up or down; returns its new place, or none at the end of the list.
pub fn shift<T>(list: &mut [T], from: usize, down: bool) -> Option<usize> {
    let to = if down { from + 1 } else { from.checked_sub(1)? };
    if from >= list.len() || to >= list.len() {
        return None;
    }
    list.swap(from, to);
    Some(to)
}

/// 60 of the bits: enough to be alone in a person's formats, and short in what is stored.
pub(super) fn own_id(bits: u128) -> Text {
    format!("own-{}", &Id::<()>::from_random(bits).as_str()[14..]).into()
}

fn trim(text: &mut Text) {
    if text.trim().len() != text.len() {
        *text = text.trim().to_owned().into();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content;

    fn format() -> Format {
        content::format("standard").unwrap().clone()
    }

    #[test]
    fn built_in_formats_need_nothing_and_are_tidy() {
        for format in content::formats() {
            assert_eq!(format.problems(), []);
            assert_eq!(&format.clone().tidied(), format);
        }
        assert_eq!(format().shares(), 100);
    }

    #[test]
    fn each_need_leads_to_its_place() {
        let mut format = format();
        format.name = " ".into();
        format.phases[1].name = "".into();
        format.phases[2].share = 1_001;
        format.phases[3].prompts[0].coach = "".into();
        let parts: Vec<FormatPart> = format.problems().into_iter().map(|problem| problem.part).collect();
        let expected = [
            FormatPart::Name,
            FormatPart::PhaseName("goal-review".into()),
            FormatPart::PhaseShare("check-in".into()),
            FormatPart::Line("generative".into(), LineKind::Prompt, "generative-01".into()),
        ];
        assert_eq!(parts, expected);
        format.phases.clear();
        assert_eq!(format.problems()[1].part, FormatPart::Phases);
    }

    #[test]
    fn the_same_id_twice_is_seen() {
        let mut format = format();
        let twice = format.phases[0].clone();
        format.phases.push(twice);
        let line = format.phases[0].checklist[0].clone();
        format.phases[0].checklist.push(line);
        assert_eq!(format.problems().len(), 2);
    }

    #[test]
    fn tidying_trims_and_drops_what_is_empty() {
        let mut format = format();
        format.name = "  Mine ".into();
        let mut lines = format.phases[0].lines(LineKind::Check);
        let count = lines.len();
        lines.push(Line::empty(1));
        lines.push(Line { own: " mine ".into(), coach: "Asked ".into(), ..Line::empty(2) });
        format.phases[0].set_lines(LineKind::Check, lines);
        let tidy = format.tidied();
        assert_eq!(tidy.name, "Mine");
        assert_eq!(tidy.phases[0].checklist.len(), count + 1);
        assert_eq!(tidy.phases[0].checklist[count].own, "mine");
    }

    #[test]
    fn new_ids_differ_and_places_shift_within_the_list() {
        assert_ne!(FormatPhase::empty(1).id, FormatPhase::empty(2).id);
        let mut list = [1, 2, 3];
        assert_eq!(shift(&mut list, 0, true), Some(1));
        assert_eq!(list, [2, 1, 3]);
        assert_eq!(shift(&mut list, 0, false), None);
        assert_eq!(shift(&mut list, 2, true), None);
        assert_eq!(shift(&mut list, 7, false), None);
    }
}
