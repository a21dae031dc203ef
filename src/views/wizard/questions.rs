//! A wizard as data: its questions, and what is done with the answers.

use leptos::prelude::*;

use super::answers::Answers;
use crate::{
    app::App,
    content::goals::Question,
    domain::{Model, Record},
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

impl<T: Record + Send + Sync> Questions<T> {
    /// The words of a step, as the answers call for them.
    pub fn asked(&self, step: &Step<T>, record: &T) -> &'static Question {
        let id = (step.reworded)(record).unwrap_or(step.id);
        self.words.iter().find(|question| question.id == id).expect("the questions are written down")
    }

    /// The places, from 0, of the questions that are asked.
    pub fn asked_at(&self, record: &T) -> Vec<usize> {
        (0..self.steps.len()).filter(|at| self.steps[*at].applies(record)).collect()
    }

    /// The question after `at` that is asked.
    pub fn after(&self, at: usize, record: &T) -> Option<usize> {
        self.asked_at(record).into_iter().find(|next| *next > at)
    }

    /// The question before `at` that is asked; with `at` beyond the end, the last one.
    pub fn before(&self, at: usize, record: &T) -> Option<usize> {
        self.asked_at(record).into_iter().rfind(|place| *place < at)
    }

    /// Such as `Question 3 of 9`, or `Question 3 of at most 5`.
    pub fn progress(&self, at: usize, record: &T) -> String {
        let asked = self.asked_at(record);
        let number = asked.iter().filter(|place| **place <= at).count();
        match self.most {
            Some(most) => format!("Question {number} of at most {most}"),
            None => format!("Question {number} of {}", asked.len()),
        }
    }
}
