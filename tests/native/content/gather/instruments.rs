//! The texts of the instruments.

use cairn::content::instruments;

use super::{Use, Walk};

impl Walk {
    /// The items, answers and credits of published scales are quotations: they stand as labels.
    pub(super) fn instruments(&mut self) {
        self.terms("instruments", &instruments::INSTRUMENTS);
        self.terms("wheel", instruments::AREAS);
        for asked in &instruments::READINGS {
            self.line("wheel", &asked.ask, true);
            for text in [asked.name, asked.ends.0, asked.ends.1] {
                self.add(format!("wheel/{}", asked.ask.id), text, Use::Label);
            }
        }
        for page in &instruments::asked::PAGES {
            if !page.ask.coach.is_empty() {
                self.line("taking", &page.ask, true);
            }
            self.line("taking", &page.hint, false);
        }
        self.line("taking", &instruments::asked::AGREE, false);
        self.add("wheel/reversed".into(), instruments::table::REVERSED, Use::Label);
        for scale in [&instruments::SWLS, &instruments::FLOURISHING] {
            for text in scale.items.iter().chain([&scale.credit]) {
                self.add(scale.id.to_owned(), text, Use::Label);
            }
        }
        for answer in instruments::AGREEMENT {
            self.add("agreement".into(), answer, Use::Label);
        }
        for band in &instruments::SWLS_BANDS {
            self.add(format!("swls/{}", band.id), band.name, Use::Label);
            self.add(format!("swls/{}", band.id), band.text, Use::Sentence);
        }
        self.worded("interviews", instruments::INTERVIEW_QUESTIONS, true);
        self.terms("interviews", instruments::INTERVIEW_ITEMS);
        self.line("interviews", &instruments::SAID_IN_PRIVATE, false);
        self.terms("interviews", &instruments::RELATIONS);
        self.worded("report", &[instruments::HIGHEST, instruments::NO_NUMBER], false);
    }
}
