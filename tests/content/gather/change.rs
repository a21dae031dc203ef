//! The texts about the stages of change and what helps a change along.

use super::{Use, Walk};
use cairn::content::{Tip, Worded, change, processes, stages};

impl Walk {
    fn name(&mut self, place: &str, name: &Worded) {
        for text in [name.coach, name.own] {
            self.add(format!("{place}/{}", name.id), text, Use::Label);
        }
    }

    fn named(&mut self, place: &str, id: &str, name: &str) {
        self.add(format!("{place}/{id}"), name, Use::Label);
    }

    pub fn cards(&mut self) {
        for card in stages::CARDS {
            let place = format!("stages/{}", card.stance.slug());
            self.name(&place, &card.name);
            self.worded(&place, &[card.nutshell, card.exit, card.next], false);
            for (list, lines) in card.lists() {
                self.worded(&place, lines, list == "questions");
            }
        }
    }

    pub fn change(&mut self) {
        change::questions().for_each(|line| self.line("change", line, true));
        change::sayings().for_each(|line| self.line("change", line, false));
        change::BARRIER_SORTS.iter().for_each(|sort| self.named("barriers", sort.id, sort.name));
        change::SOURCES.iter().for_each(|source| self.named("ambivalence", source.id, source.name));
        change::SLIPS.iter().for_each(|slip| self.named("slips", slip.id, slip.name));
        for Tip { name, text } in [change::REFRESHERS, change::STALL_PATHS, change::OTHER_HELP].into_iter().flatten() {
            self.named("change", text.id, name);
        }
        self.terms("motivators", change::MOTIVATORS);
    }

    pub fn processes(&mut self) {
        for process in &processes::PROCESSES {
            self.named("processes", process.id, process.name);
            self.named("processes", process.id, process.technical);
            self.line("processes", &process.what, false);
            self.worded("processes", process.tips, false);
        }
        self.add("processes/credit".into(), processes::CREDIT, Use::Sentence);
    }
}
