//! Fields that wizards have in common and that hold one choice: a day, or one of a few values.

use leptos::prelude::*;

use super::answers::Answers;
use crate::{
    components::{DateField, RadioGroup, RadioOption},
    content::goals::Question,
    domain::{NaiveDate, Record, typed::DayRange},
    platform::clock,
};

/// A day that may stay open, under the page's question.
pub fn open_day<T: Record + Send + Sync>(
    answers: Answers<T>,
    asked: &'static Question,
    id: &'static str,
    get: fn(&T) -> Option<NaiveDate>,
    put: fn(&mut T, Option<NaiveDate>),
) -> AnyView {
    view! {
        <DateField
            heading=true
            label=asked.ask.text(answers.voice)
            id=id
            range=DayRange::Plan
            today=clock::use_today()
            clearable=true
            value=answers.read(get)
            error=answers.error(id)
            on_change=Callback::new(move |day| answers.change(|record| put(record, day)))
            on_complaint=Callback::new(move |why: Option<String>| answers.note(id, why))
        />
    }
    .into_any()
}

/// One of a few values, under the page's question.
pub fn one_of<T: Record + Send + Sync, V: Copy + PartialEq + Send + Sync + 'static>(
    answers: Answers<T>,
    asked: &'static Question,
    options: Vec<(V, &'static str)>,
    get: fn(&T) -> Option<V>,
    put: fn(&mut T, V),
) -> AnyView {
    // The place in the list is the key: it never leaves the page.
    let keys: Vec<_> =
        options.iter().enumerate().map(|(n, (_, words))| RadioOption::new(n.to_string(), *words)).collect();
    let options = StoredValue::new(options);
    let key_of = move |value: V| options.with_value(|all| all.iter().position(|(option, _)| *option == value));
    let value = answers.read(move |record| get(record).and_then(key_of).map(|n| n.to_string()));
    let change = Callback::new(move |key: String| {
        let picked =
            options.with_value(|all| key.parse().ok().and_then(|n: usize| all.get(n).map(|(value, _)| *value)));
        if let Some(value) = picked {
            answers.change(|record| put(record, value));
        }
    });
    view! {
        <RadioGroup heading=true legend=asked.ask.text(answers.voice) options=keys value on_change=change/>
    }
    .into_any()
}
