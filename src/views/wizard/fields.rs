//! The fields that wizards have in common.

use leptos::prelude::*;

use super::answers::Answers;
use crate::{
    components::{ChipGroup, ChipPicker, DateField, Ruler, TextField},
    content::goals::Question,
    domain::{NaiveDate, Record, lines, typed::DayRange, with_lines},
    platform::clock,
};

/// A text of the record: how it is read and written.
pub struct Text<T> {
    pub id: &'static str,
    pub get: fn(&T) -> &String,
    pub put: fn(&mut T, String),
}

impl<T> Clone for Text<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Text<T> {}

/// The one text that a page asks for; the page's title is its name.
pub fn title_text<T: Record + Send + Sync>(
    answers: Answers<T>,
    asked: &'static Question,
    text: Text<T>,
    rows: u8,
) -> AnyView {
    view! {
        <TextField
            heading=true
            label=asked.ask.text(answers.voice)
            rows
            id=text.id
            placeholder=example(asked)
            value=answers.read(move |record| (text.get)(record).clone())
            error=answers.error(text.id)
            on_input=Callback::new(move |typed| answers.change(|record| (text.put)(record, typed)))
        />
    }
    .into_any()
}

/// A text under a name of its own.
pub fn named_text<T: Record + Send + Sync>(
    answers: Answers<T>,
    (name, hint): (&'static str, &'static str),
    text: Text<T>,
    rows: u8,
) -> AnyView {
    view! {
        <TextField
            label=name
            hint
            rows
            id=text.id
            value=answers.read(move |record| (text.get)(record).clone())
            error=answers.error(text.id)
            on_input=Callback::new(move |typed| answers.change(|record| (text.put)(record, typed)))
        />
    }
    .into_any()
}

/// Such as `For example: Walk home from work`.
pub fn example(asked: &Question) -> String {
    asked.examples.first().map(|example| format!("For example: {example}")).unwrap_or_default()
}

/// A day that has to be there. While the field holds one that cannot be meant, the page is not sent.
pub fn day<T: Record + Send + Sync>(
    answers: Answers<T>,
    id: &'static str,
    name: &'static str,
    range: DayRange,
    get: fn(&T) -> NaiveDate,
    put: fn(&mut T, NaiveDate),
) -> AnyView {
    let change = move |day: Option<NaiveDate>| {
        if let Some(day) = day {
            answers.change(|record| put(record, day));
        }
    };
    view! {
        <DateField
            label=name
            id=id
            range
            today=clock::use_today()
            value=answers.read(move |record| Some(get(record)))
            error=answers.error(id)
            on_change=Callback::new(change)
            on_complaint=Callback::new(move |why: Option<String>| answers.note(id, why))
        />
    }
    .into_any()
}

/// A number from 0 to 10, under a question of its own or under the page's.
pub fn ruler<T: Record + Send + Sync>(
    answers: Answers<T>,
    question: &'static str,
    is_title: bool,
    get: fn(&T) -> Option<u8>,
    put: fn(&mut T, Option<u8>),
) -> AnyView {
    view! {
        <Ruler
            question
            heading=is_title
            value=answers.read(get)
            on_change=Callback::new(move |value| answers.change(|record| put(record, value)))
            follow_up=true
        />
    }
    .into_any()
}

/// How many words are shown at once.
const AT_HAND: usize = 8;

/// The first few words, and the others in a group of their own.
fn first_few(mut words: Vec<String>, groups: Vec<ChipGroup>) -> (Vec<String>, Vec<ChipGroup>) {
    let others = words.split_off(words.len().min(AT_HAND));
    let earlier = (!others.is_empty()).then(|| ChipGroup { name: "Named before".into(), words: others });
    (words, earlier.into_iter().chain(groups).collect())
}

/// A number on a ruler, as the last page says it.
pub fn out_of_ten(value: Option<u8>) -> String {
    value.map(|value| format!("{value} of 10")).unwrap_or_default()
}

/// Words to tap that become lines of a text, and leave it again.
pub fn lines_to_tap<T: Record + Send + Sync>(
    answers: Answers<T>,
    legend: &'static str,
    more: &'static str,
    at_hand: Vec<String>,
    groups: Vec<ChipGroup>,
    text: Text<T>,
) -> AnyView {
    let of_groups = groups.iter().flat_map(|group| group.words.iter().cloned());
    let pool: Vec<String> = at_hand.iter().cloned().chain(of_groups).collect();
    let (at_hand, groups) = first_few(at_hand, groups);
    let known = pool.clone();
    let picked = answers.read(move |record| {
        let mut picked = lines((text.get)(record));
        picked.retain(|line| known.contains(line));
        picked
    });
    let change = move |words: Vec<String>| {
        answers.change(|record| {
            let lines = with_lines((text.get)(record), &pool, &words);
            (text.put)(record, lines);
        });
    };
    view! { <ChipPicker legend at_hand groups more chosen=picked on_change=Callback::new(change)/> }.into_any()
}
