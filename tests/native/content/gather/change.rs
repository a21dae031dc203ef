//! The texts about the stages of change and what helps a change along.

use cairn::content::{Tip, change, focus_area, processes, stages};

use super::{Use, Walk};

impl Walk {
    fn named(&mut self, place: &str, id: &str, name: &str) {
        self.add(format!("{place}/{id}"), name, Use::Label);
    }

    pub(super) fn cards(&mut self) {
        self.told("stages", stages::READING);
        for card in stages::CARDS {
            let place = format!("stages/{}", card.stance.slug());
            self.heading(&place, &card.name);
            self.told(&place, &[card.nutshell, card.exit, card.next]);
            for (list, lines) in card.lists() {
                if list == "questions" {
                    self.worded(&place, lines, true);
                } else {
                    self.told(&place, lines);
                }
            }
        }
    }

    pub(super) fn change(&mut self) {
        change::questions().for_each(|line| self.line("change", line, true));
        change::sayings().for_each(|line| self.told("change", &[*line]));
        change::BARRIERS.iter().for_each(|guide| self.named("barriers", guide.meaning.id, guide.name));
        change::SOURCES.iter().for_each(|source| self.named("ambivalence", source.id, source.name));
        change::SLIPS.iter().for_each(|slip| self.named("slips", slip.id, slip.name));
        for Tip { name, text } in [change::REFRESHERS, change::STALL_PATHS, change::OTHER_HELP].into_iter().flatten() {
            self.named("change", text.id, name);
        }
        self.terms("motivators", change::MOTIVATORS);
    }

    pub(super) fn focus_area(&mut self) {
        for question in focus_area::STAGING.iter().chain(focus_area::RULERS) {
            self.line("focus-area", &question.ask, true);
            self.told("focus-area", &[question.hint]);
        }
        for (_, answer) in focus_area::NO_PLAN {
            self.add(format!("focus-area/{}", answer.id), answer.coach, Use::Label);
            self.add(format!("focus-area/{}", answer.id), answer.own, Use::Label);
        }
        for rule in focus_area::RULES {
            self.told("focus-area", &[rule.says, rule.because]);
        }
    }

    pub(super) fn processes(&mut self) {
        for process in &processes::PROCESSES {
            self.named("processes", process.id, process.name);
            self.named("processes", process.id, process.technical);
            self.told("processes", &[process.what]);
            self.told("processes", process.tips);
        }
        self.add("processes/credit".into(), processes::CREDIT, Use::Sentence);
    }
}
