//! The texts of the goal wizards.

use cairn::content::goals;

use super::{Use, Walk};

impl Walk {
    pub(super) fn goals(&mut self) {
        for (wizard, questions) in [
            ("goals", goals::QUESTIONS),
            ("vision", goals::VISION),
            ("three-month", goals::THREE_MONTH),
            ("look-back", goals::REVIEW),
        ] {
            for question in questions {
                self.line(wizard, &question.ask, true);
                self.line(wizard, &question.hint, false);
                for (number, example) in question.examples.iter().enumerate() {
                    self.add(format!("{wizard}/{}/example-{number}", question.id), example, Use::Sentence);
                }
            }
        }
        self.worded("goals", &[goals::AGAIN, goals::SURE_AGAIN, goals::ASK_STAGE], true);
        self.worded("goals", goals::NOTES, false);
        for (_, stage) in &goals::STAGES {
            self.add(format!("goals/{}", stage.id), stage.coach, Use::Label);
            self.add(format!("goals/{}", stage.id), stage.own, Use::Label);
        }
        for (level, name) in goals::LEVELS {
            self.add(format!("goals/level{level}"), name, Use::Label);
        }
        for kind in goals::KINDS {
            self.add(format!("goals/{}", kind.name), kind.name, Use::Label);
            self.line("goals", &kind.hint, false);
            for (number, example) in kind.examples.iter().enumerate() {
                self.add(format!("goals/{}/example-{number}", kind.name), example, Use::Sentence);
            }
        }
        for letter in goals::SMART {
            self.add(format!("smart/{}", letter.letter), letter.name, Use::Label);
            self.add(format!("smart/{}", letter.letter), letter.meaning, Use::Sentence);
            self.line("smart", &letter.ask, false);
        }
    }
}
