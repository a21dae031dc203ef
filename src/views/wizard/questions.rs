//! A wizard as data: its questions, and what is done with the answers.

use leptos::prelude::*;

use super::answers::Answers;
use crate::{
    app::App,
    content::goals::Question,
    domain::{Model, Record, Voice},
    route::Route,
};

/// A whole wizard.
pub struct Questions<T: Record + Send + Sync> {
    /// The words of the questions.
    pub words: &'static [Question],
    pub steps: &'static [Step<T>],
    /// What stands over each question, where it is about something that has a name already.
    pub about: fn(&T, &Model) -> Option<String>,
    /// How many questions there are at most, where an answer decides whether there is another one.
    pub most: Option<usize>,
    /// What the last button says.
    pub save_as: &'static str,
    /// What stands under the answers on the last page.
    pub check: fn(Answers<T>) -> AnyView,
    /// Saves the answers, forgets the draft, and says where to go.
    pub save: fn(Answers<T>, App) -> Result<Route, String>,
}

/// One question.
pub struct Step<T: Record + Send + Sync> {
    /// The id of its words.
    pub id: &'static str,
    /// Asked only then; none: always.
    pub when: Option<fn(&T) -> bool>,
    /// It hangs on the answer before it: who changes that one is asked this one once more.
    pub hangs: bool,
    /// The id of other words, where an earlier answer calls for them.
    pub reworded: fn(&T) -> Option<&'static str>,
    /// The field that needs an answer first, and what to do.
    pub needs: fn(&T) -> Option<(&'static str, &'static str)>,
    /// Takes a choice back for "Skip this question"; words that were written stay. None: the question is needed.
    pub skip: Option<fn(&mut T)>,
    /// The fields of its page.
    pub fields: fn(Answers<T>, &'static Question) -> AnyView,
    /// (name, answer) on the last page.
    pub rows: fn(&T, &Model) -> Vec<(&'static str, String)>,
}

impl<T: Record + Send + Sync> Step<T> {
    /// A question that may stay open; the fields and the answer of each are its own.
    pub const OPEN: Self = Step {
        id: "",
        when: None,
        hangs: false,
        reworded: |_| None,
        needs: |_| None,
        skip: Some(|_| {}),
        fields: |_, _| ().into_any(),
        rows: |_, _| Vec::new(),
    };

    /// Whether it is asked at all.
    pub fn applies(&self, record: &T) -> bool {
        self.when.is_none_or(|when| when(record))
    }
}

/// It is about something new.
pub fn something_new<T>(_: &T, _: &Model) -> Option<String> {
    None
}

/// What a wizard asks, page by page: a fixed list ([`Questions`]), or one that grows with the answers.
pub trait Asking<T: Record + Send + Sync>: Send + Sync {
    /// The places, from 0, of the questions that are asked, in order.
    fn asked_at(&self, record: &T) -> Vec<usize>;
    /// Whether there is such a place, asked or not.
    fn has(&self, at: usize, record: &T) -> bool;
    /// The question and the line under it.
    fn words(&self, at: usize, record: &T, voice: Voice) -> (String, String);
    /// The field that needs an answer first, and what to do.
    fn needs(&self, at: usize, record: &T) -> Option<(&'static str, &'static str)>;
    /// Whether it may be left out.
    fn can_skip(&self, at: usize, record: &T) -> bool;
    /// Takes a choice back for "Skip this question"; words that were written stay.
    fn skip(&self, at: usize, record: &mut T);
    /// Whether it hangs on the answer before it.
    fn hangs(&self, _at: usize) -> bool {
        false
    }
    /// The fields of its page.
    fn fields(&self, at: usize, answers: Answers<T>) -> AnyView;
    /// (name, answer) on the last page.
    fn rows(&self, at: usize, record: &T, model: &Model) -> Vec<(String, String)>;
    /// What stands over each question.
    fn about(&self, record: &T, model: &Model) -> Option<String>;
    /// What the last button says.
    fn save_as(&self) -> &'static str;
    /// What stands under the answers on the last page.
    fn check(&self, answers: Answers<T>) -> AnyView;
    /// Saves the answers, forgets the draft, and says where to go.
    ///
    /// # Errors
    /// A sentence for the person.
    fn save(&self, answers: Answers<T>, app: App) -> Result<Route, String>;

    /// The question after `at` that is asked.
    fn after(&self, at: usize, record: &T) -> Option<usize> {
        self.asked_at(record).into_iter().find(|next| *next > at)
    }

    /// The question before `at` that is asked; with `at` beyond the end, the last one.
    fn before(&self, at: usize, record: &T) -> Option<usize> {
        self.asked_at(record).into_iter().rfind(|place| *place < at)
    }

    /// How many questions there are at most, where an answer decides whether there is another one.
    fn most(&self) -> Option<usize> {
        None
    }

    /// Such as `Question 3 of 9`, or `Question 3 of at most 5`.
    fn progress(&self, at: usize, record: &T) -> String {
        let asked = self.asked_at(record);
        let number = asked.iter().filter(|place| **place <= at).count();
        match self.most() {
            Some(most) => format!("Question {number} of at most {most}"),
            None => format!("Question {number} of {}", asked.len()),
        }
    }
}

impl<T: Record + Send + Sync> Questions<T> {
    /// The words of a step, as the answers call for them.
    fn asked(&self, step: &Step<T>, record: &T) -> &'static Question {
        let id = (step.reworded)(record).unwrap_or(step.id);
        self.words.iter().find(|question| question.id == id).expect("the questions are written down")
    }
}

impl<T: Record + Send + Sync> Asking<T> for Questions<T> {
    fn asked_at(&self, record: &T) -> Vec<usize> {
        (0..self.steps.len()).filter(|at| self.steps[*at].applies(record)).collect()
    }

    fn has(&self, at: usize, _: &T) -> bool {
        at < self.steps.len()
    }

    fn words(&self, at: usize, record: &T, voice: Voice) -> (String, String) {
        let asked = self.asked(&self.steps[at], record);
        (asked.ask.text(voice).into(), asked.hint.text(voice).into())
    }

    fn needs(&self, at: usize, record: &T) -> Option<(&'static str, &'static str)> {
        (self.steps[at].needs)(record)
    }

    fn can_skip(&self, at: usize, _: &T) -> bool {
        self.steps[at].skip.is_some()
    }

    fn skip(&self, at: usize, record: &mut T) {
        if let Some(take_back) = self.steps[at].skip {
            take_back(record);
        }
    }

    fn hangs(&self, at: usize) -> bool {
        self.steps[at].hangs
    }

    fn most(&self) -> Option<usize> {
        self.most
    }

    fn fields(&self, at: usize, answers: Answers<T>) -> AnyView {
        let asked = answers.record.with(|record| self.asked(&self.steps[at], record));
        (self.steps[at].fields)(answers, asked)
    }

    fn rows(&self, at: usize, record: &T, model: &Model) -> Vec<(String, String)> {
        (self.steps[at].rows)(record, model).into_iter().map(|(name, answer)| (name.into(), answer)).collect()
    }

    fn about(&self, record: &T, model: &Model) -> Option<String> {
        (self.about)(record, model)
    }

    fn save_as(&self) -> &'static str {
        self.save_as
    }

    fn check(&self, answers: Answers<T>) -> AnyView {
        (self.check)(answers)
    }

    fn save(&self, answers: Answers<T>, app: App) -> Result<Route, String> {
        (self.save)(answers, app)
    }
}
