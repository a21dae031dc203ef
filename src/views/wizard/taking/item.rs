//! One question of a questionnaire.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    components::{RadioGroup, RadioOption, Ruler, TextField},
    content::instruments::{self, AGREEMENT},
    domain::{
        Assessment, TakenResult,
        assessment::{Answered, ItemKind},
    },
};

fn read<P: PartialEq + Send + Sync + 'static>(
    answers: Answers<Assessment>,
    n: usize,
    part: fn(&Answered) -> P,
) -> Signal<Option<P>> {
    answers
        .read(move |taken| match &taken.result {
            TakenResult::Answers(all) => all.items.get(n).map(part),
            _ => None,
        })
        .into()
}

fn change(answers: Answers<Assessment>, n: usize, change: impl FnOnce(&mut Answered)) {
    answers.change(|taken| {
        if let TakenResult::Answers(all) = &mut taken.result {
            change(&mut all.items[n]);
        }
    });
}

/// The answer, in the way that the question asks for.
pub fn page(answers: Answers<Assessment>, n: usize) -> AnyView {
    let kind = read(answers, n, |answer| answer.item.kind.clone()).get_untracked();
    let is_published = answers.record.with(|taken| instruments::scale(taken.instrument.as_str()).is_some());
    let value = read(answers, n, |answer| answer.value);
    let words = read(answers, n, |answer| answer.words.clone());
    let text = read(answers, n, |answer| answer.item.text.clone()).get_untracked().unwrap_or_default();
    let field = Reply {
        question: text,
        value: Signal::derive(move || value.get().flatten()),
        words: Signal::derive(move || words.get().unwrap_or_default()),
        on_value: Callback::new(move |value| change(answers, n, |answer| answer.value = value)),
        on_words: Callback::new(move |words| change(answers, n, |answer| answer.words = words)),
        heading: true,
    };
    kind.map(|kind| if is_published { field.agree() } else { field.show(kind) }).into_any()
}

/// One answer: where it comes from and goes to. The builder tries its questions with it too.
pub struct Reply {
    pub question: String,
    pub value: Signal<Option<u8>>,
    pub words: Signal<String>,
    pub on_value: Callback<Option<u8>>,
    pub on_words: Callback<String>,
    /// The page's title asks the question.
    pub heading: bool,
}

impl Reply {
    /// The field for this kind of question.
    pub fn show(self, kind: ItemKind) -> AnyView {
        match kind {
            ItemKind::Scale { min, max, low, high } => {
                let Self { question, value, on_value, heading, .. } = self;
                view! { <Ruler question range=(min, max) low high value on_change=on_value heading/> }.into_any()
            }
            ItemKind::Choice { options } => {
                self.radios(options.into_iter().enumerate().map(|(n, option)| (n as u8, option.text)).collect())
            }
            ItemKind::Text => {
                let Self { question, words, on_words, heading, .. } = self;
                view! { <TextField label=question rows=3 value=words on_input=on_words heading/> }.into_any()
            }
        }
    }

    /// The seven answers of the published scales, the strongest first.
    fn agree(self) -> AnyView {
        let mut named: Vec<_> = (1..).zip(AGREEMENT).map(|(n, word)| (n, format!("{n}, {word}"))).collect();
        named.reverse();
        self.radios(named)
    }

    fn radios(self, choices: Vec<(u8, String)>) -> AnyView {
        let Self { question, value, on_value, heading, .. } = self;
        let options: Vec<_> = choices.into_iter().map(|(n, text)| RadioOption::new(n.to_string(), text)).collect();
        view! {
            <RadioGroup
                legend=question
                options
                heading
                value=Signal::derive(move || value.get().map(|n| n.to_string()))
                on_change=Callback::new(move |key: String| on_value.run(key.parse().ok()))
            />
        }
        .into_any()
    }
}
