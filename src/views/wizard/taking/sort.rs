//! Strengths and values: picked from a list, and then put in order.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    app::use_app,
    components::{ChipPicker, EditList, EditRows},
    content::lists::{STRENGTHS, VALUES},
    domain::{Assessment, TakenResult, assessment::Sorted, format_edit::shift},
    views::live::activity::generative::group,
};

fn words(taken: &Assessment) -> Vec<String> {
    match &taken.result {
        TakenResult::Sorted(sorted) => [&sorted.picked[..], &sorted.rest[..]].concat(),
        _ => Vec::new(),
    }
}

/// While it is being sorted everything is in one list; saving keeps the first few apart.
fn set(answers: Answers<Assessment>, picked: Vec<String>) {
    answers.change(|taken| taken.result = TakenResult::Sorted(Sorted { picked, rest: Vec::new() }));
}

/// Any number of words.
pub fn pick(answers: Answers<Assessment>) -> AnyView {
    let (client, is_strengths) =
        answers.record.with(|taken| (taken.client.clone(), taken.instrument.as_str() == Assessment::STRENGTHS));
    let named = use_app().with(|model| model.named_by(&client));
    let (legend, terms, before, own) = if is_strengths {
        ("Strengths", STRENGTHS, named.strengths, "Another strength")
    } else {
        ("Values", VALUES, named.values, "Another value")
    };
    view! {
        <div id="sort-pick">
            <ChipPicker
                legend
                at_hand=before.into_iter().chain(terms.iter().map(|term| term.name.to_owned())).collect()
                groups=vec![group(legend, terms)]
                more="Add your own words"
                own
                chosen=answers.read(words)
                on_change=Callback::new(move |picked| set(answers, picked))
            />
        </div>
        {move || answers.error("sort-pick").get().map(|why| view! { <p class="field-error">{why}</p> })}
    }
    .into_any()
}

/// The same words, the most important one first.
pub fn order(answers: Answers<Assessment>) -> AnyView {
    let all = answers.read(words);
    let word = move |n: usize| all.with(|words| words.get(n).cloned().unwrap_or_default());
    let list = EditList {
        id: StoredValue::new("sort".into()),
        noun: "word",
        count: Signal::derive(move || all.read().len()),
        name: Callback::new(word),
        shift: Callback::new(move |(n, down)| {
            let mut words = all.get_untracked();
            shift(&mut words, n, down);
            set(answers, words);
        }),
        remove: None,
        add: None,
    };
    let row = move |n: usize| {
        let is_top = n < Sorted::TOP;
        view! {
            <p class="sort-word" class:muted=!is_top>
                <span class="numerals">{format!("{}. ", n + 1)}</span>
                {move || word(n)}
            </p>
        }
        .into_any()
    };
    view! { <EditRows list label="In order" row=Callback::new(row)/> }.into_any()
}
