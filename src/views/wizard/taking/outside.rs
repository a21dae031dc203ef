//! A result that was found elsewhere: what it is called, what it says, and what it means to the client.

use leptos::prelude::*;

use super::super::{
    answers::Answers,
    fields::{Text, named_text},
};
use crate::{
    components::{EditList, EditRows, TextField},
    domain::{
        Assessment, TakenResult,
        assessment::{Outside, OutsideLine},
        format_edit::shift,
    },
};

static NOTHING: String = String::new();

fn get(taken: &Assessment) -> Option<&Outside> {
    if let TakenResult::Outside(outside) = &taken.result { Some(outside) } else { None }
}

fn put(taken: &mut Assessment, change: impl FnOnce(&mut Outside)) {
    if let TakenResult::Outside(outside) = &mut taken.result {
        change(outside);
    }
}

const NAME: Text<Assessment> = Text {
    id: "outside-name",
    get: |taken| get(taken).map_or(&NOTHING, |outside| &outside.name),
    put: |taken, text| put(taken, |outside| outside.name = text),
};
const BY: Text<Assessment> = Text {
    id: "outside-by",
    get: |taken| get(taken).map_or(&NOTHING, |outside| &outside.by),
    put: |taken, text| put(taken, |outside| outside.by = text),
};
const WORDS: Text<Assessment> = Text {
    id: "outside-words",
    get: |taken| get(taken).map_or(&NOTHING, |outside| &outside.words),
    put: |taken, text| put(taken, |outside| outside.words = text),
};

/// Its name, and who gave it.
pub fn named(answers: Answers<Assessment>) -> AnyView {
    view! {
        {named_text(answers, ("Name of the instrument", ""), NAME, 1)}
        {named_text(answers, ("By whom", ""), BY, 1)}
    }
    .into_any()
}

/// Its lines: a name, a value and words each.
pub fn lines(answers: Answers<Assessment>) -> AnyView {
    let change = move |change: &dyn Fn(&mut Vec<OutsideLine>)| {
        answers.change(|taken| put(taken, |outside| change(&mut outside.lines)));
    };
    let read = move |n: usize, part: fn(&OutsideLine) -> String| {
        answers.read(move |taken| get(taken).and_then(|outside| outside.lines.get(n)).map(part).unwrap_or_default())
    };
    let names = answers.read(|taken| {
        get(taken)
            .map(|outside| outside.lines.iter().map(|line| line.name.clone()).collect::<Vec<_>>())
            .unwrap_or_default()
    });
    let list = EditList {
        id: StoredValue::new("outside-line".into()),
        noun: "line",
        count: Signal::derive(move || names.read().len()),
        name: Callback::new(move |n: usize| names.with(|names| names.get(n).cloned().unwrap_or_default())),
        shift: Callback::new(move |(n, down)| change(&|lines| _ = shift(lines, n, down))),
        remove: Some(Callback::new(move |n: usize| change(&|lines| drop(lines.remove(n))))),
        add: Some(("Add a line", Callback::new(move |()| change(&|lines| lines.push(OutsideLine::default()))))),
    };
    let field = move |n: usize, name: &str, part: fn(&OutsideLine) -> String, set: fn(&mut OutsideLine, String)| {
        view! {
            <TextField
                label=format!("{name}, line {}", n + 1)
                value=read(n, part)
                on_input=Callback::new(move |text: String| change(&|lines| set(&mut lines[n], text.clone())))
            />
        }
    };
    let row = move |n: usize| {
        view! {
            {field(n, "Name", |line| line.name.clone(), |line, text| line.name = text)}
            {field(n, "Value", |line| line.value.clone(), |line, text| line.value = text)}
            {field(n, "Words", |line| line.words.clone(), |line, text| line.words = text)}
        }
        .into_any()
    };
    view! { <EditRows list label="Lines of the result" row=Callback::new(row)/> }.into_any()
}

/// What the client makes of it.
pub fn meaning(answers: Answers<Assessment>) -> AnyView {
    named_text(answers, ("What it means", ""), WORDS, 4)
}
