//! The texts of the method: skills, challenges, the review of an assessment, concerns, and questions to end on.

use cairn::content::{Worded, challenges, closing, concerns, review, skills};

use super::{Use, Walk};

impl Walk {
    pub(super) fn methods(&mut self) {
        self.skills();
        self.challenges();
        self.review();
        self.concerns();
        self.worded("closing", closing::QUESTIONS, true);
    }

    /// Sentences in both wordings; the one for a person alone never says you.
    pub(super) fn told(&mut self, place: &str, lines: &[Worded]) {
        for line in lines {
            self.add(format!("{place}/{}", line.id), line.coach, Use::Sentence);
            if !line.own.is_empty() {
                self.add(format!("{place}/{}", line.id), line.own, Use::ToldOneself);
            }
        }
    }

    pub(super) fn heading(&mut self, place: &str, name: &Worded) {
        self.add(format!("{place}/{}", name.id), name.coach, Use::Label);
        self.add(format!("{place}/{}", name.id), name.own, Use::Label);
    }

    fn skills(&mut self) {
        for family in skills::FAMILIES {
            self.add(format!("skills/{}", family.id), family.name, Use::Label);
        }
        for skill in skills::skills() {
            let place = format!("skill/{}", skill.id);
            self.add(place.clone(), skill.name, Use::Label);
            self.told(&place, &[skill.what, skill.when, skill.care]);
            for (number, example) in skill.examples.iter().enumerate() {
                self.add(format!("{place}/example-{number}/said"), example.said, Use::Sentence);
                self.add(format!("{place}/example-{number}/reply"), example.reply, Use::Sentence);
            }
            for (number, example) in skill.alone.iter().enumerate() {
                self.add(format!("{place}/alone-{number}/said"), example.said, Use::ToldOneself);
                self.add(format!("{place}/alone-{number}/reply"), example.reply, Use::ToldOneself);
            }
        }
    }

    fn challenges(&mut self) {
        for challenge in challenges::ALL {
            let place = format!("challenge/{}", challenge.id);
            self.heading(&place, &challenge.name);
            self.told(&place, &[challenge.shows, challenge.seen_in, challenge.mentor]);
            self.told(&place, challenge.approach);
            self.worded(&place, challenge.questions, true);
        }
    }

    fn review(&mut self) {
        for step in review::STEPS {
            let place = format!("review/{}", step.id);
            self.heading(&place, &step.title);
            self.told(&place, &[step.purpose]);
            self.told(&place, step.todo);
            self.worded(&place, step.questions, true);
        }
        for gap in review::GAPS {
            let place = format!("gap/{}", gap.id);
            self.told(&place, &[gap.rule]);
            self.worded(&place, &gap.asks, true);
        }
    }

    fn concerns(&mut self) {
        for card in concerns::CARDS {
            let place = format!("concern/{}", card.id);
            self.heading(&place, &card.name);
            [card.notice, card.say, card.offer, card.leave].into_iter().for_each(|lines| self.told(&place, lines));
        }
        [concerns::LIMITS, concerns::CONFIDENTIAL, concerns::DECLINED, concerns::EMERGENCY_STEPS]
            .into_iter()
            .for_each(|lines| self.told("concerns", lines));
        self.told("concerns", &[concerns::NUMBER, concerns::NO_NUMBER, concerns::SERVICES, concerns::NO_SERVICES]);
        self.noting();
        let form = &concerns::FORM;
        self.add("release/title".to_owned(), form.title, Use::Label);
        self.told("release", &[form.intro, form.consent, form.doctor, form.closing]);
        form.answers.iter().for_each(|line| self.add(format!("release/{}", line.id), line.coach, Use::Label));
        for field in form.client.iter().chain(form.fields) {
            self.add(format!("release/{}", field.id), field.label, Use::Label);
        }
    }

    fn noting(&mut self) {
        for question in concerns::QUESTIONS {
            let place = format!("note/{}", question.id);
            self.worded(&place, &[question.ask], true);
            self.told(&place, &[question.hint]);
            for example in question.examples {
                self.add(place.clone(), example, Use::Sentence);
            }
        }
        self.heading("note", &concerns::OTHER);
        concerns::REPLIES.iter().chain(&concerns::ROWS).for_each(|name| self.heading("note", name));
        self.told("note", &[concerns::PRIVATE]);
    }
}
