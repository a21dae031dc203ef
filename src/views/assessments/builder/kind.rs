//! How a question is answered: on a scale, by one of several answers, or in own words.

use leptos::prelude::*;

use super::item::At;
use crate::{
    components::{Checkbox, EditList, EditRows, NumberField, RadioGroup, RadioOption, Select, TextField},
    domain::{
        assessment::{Choice, ItemKind},
        format_edit::shift,
    },
};

const SCALE: &str = "scale";
const CHOICE: &str = "choice";
const TEXT: &str = "text";

fn key(kind: &ItemKind) -> &'static str {
    match kind {
        ItemKind::Scale { .. } => SCALE,
        ItemKind::Choice { .. } => CHOICE,
        ItemKind::Text => TEXT,
    }
}

/// The three ways, and what the chosen one needs.
pub fn fields(at: At) -> AnyView {
    let kind = at.read(|item| key(&item.kind));
    let options = vec![
        RadioOption::new(SCALE, "On a scale"),
        RadioOption::new(CHOICE, "One of several answers"),
        RadioOption::new(TEXT, "In own words"),
    ];
    let turn = move |to: String| {
        at.change(|item| {
            if key(&item.kind) != to {
                item.kind = match to.as_str() {
                    CHOICE => ItemKind::Choice { options: vec![Choice::default(), Choice::default()] },
                    TEXT => ItemKind::Text,
                    _ => ItemKind::default(),
                };
            }
        });
    };
    view! {
        <RadioGroup
            legend=format!("How is question {} answered?", at.n + 1)
            options
            inline=true
            value=Signal::derive(move || kind.get().map(str::to_owned))
            on_change=Callback::new(turn)
        />
        {move || match kind.get() {
            Some(SCALE) => Some(scale(at)),
            Some(CHOICE) => Some(choices(at)),
            _ => None,
        }}
    }
    .into_any()
}

fn scale(at: At) -> AnyView {
    let number = at.n + 1;
    let ends = at.read(|item| match &item.kind {
        ItemKind::Scale { min, max, low, high } => (*min, *max, low.clone(), high.clone()),
        _ => Default::default(),
    });
    let ends = move || ends.get().unwrap_or_default();
    let change = move |change: &dyn Fn(&mut u8, &mut u8, &mut String, &mut String)| {
        at.change(|item| {
            if let ItemKind::Scale { min, max, low, high } = &mut item.kind {
                change(min, max, low, high);
            }
        });
    };
    let numbers =
        |range: std::ops::RangeInclusive<u8>| range.map(|n| (n.to_string(), n.to_string())).collect::<Vec<_>>();
    let reversed = at.read(|item| item.reversed);
    view! {
        <div class="day-pair">
            <Select
                label=format!("From, question {number}")
                options=numbers(0..=9)
                value=Signal::derive(move || ends().0.to_string())
                on_change=Callback::new(move |n: String| change(&|min, _, _, _| *min = n.parse().unwrap_or(*min)))
            />
            <Select
                label=format!("To, question {number}")
                options=numbers(1..=10)
                value=Signal::derive(move || ends().1.to_string())
                on_change=Callback::new(move |n: String| change(&|_, max, _, _| *max = n.parse().unwrap_or(*max)))
            />
        </div>
        <TextField
            label=format!("What the lowest means, question {number}")
            value=Signal::derive(move || ends().2)
            on_input=Callback::new(move |text: String| change(&|_, _, low, _| low.clone_from(&text)))
        />
        <TextField
            label=format!("What the highest means, question {number}")
            value=Signal::derive(move || ends().3)
            on_input=Callback::new(move |text: String| change(&|_, _, _, high| high.clone_from(&text)))
        />
        <Checkbox
            label=format!("Question {number} counts the other way round")
            hint="A high number says little of what is counted."
            checked=Signal::derive(move || reversed.get().unwrap_or_default())
            on_change=Callback::new(move |on| at.change(|item| item.reversed = on))
        />
    }
    .into_any()
}

fn choices(at: At) -> AnyView {
    let number = at.n + 1;
    let read = move |n: usize| {
        at.read(move |item| match &item.kind {
            ItemKind::Choice { options } => options.get(n).cloned().unwrap_or_default(),
            _ => Choice::default(),
        })
    };
    let change = move |change: &dyn Fn(&mut Vec<Choice>)| {
        at.change(|item| {
            if let ItemKind::Choice { options } = &mut item.kind {
                change(options);
            }
        });
    };
    let count = at.read(|item| if let ItemKind::Choice { options } = &item.kind { options.len() } else { 0 });
    let list = EditList {
        id: StoredValue::new(format!("question-{}-answer", at.n)),
        noun: "answer",
        count: Signal::derive(move || count.get().unwrap_or_default()),
        name: Callback::new(|_| String::new()),
        shift: Callback::new(move |(n, down)| change(&|options| _ = shift(options, n, down))),
        remove: Some(Callback::new(move |n: usize| change(&|options| drop(options.remove(n))))),
        add: Some(("Add an answer", Callback::new(move |()| change(&|options| options.push(Choice::default()))))),
    };
    let row = move |n: usize| {
        let option = read(n);
        let option = move || option.get().unwrap_or_default();
        // Half a number, such as a lone minus, stays as it is typed.
        let typed = RwSignal::new(option().points.to_string());
        Effect::new(move || {
            let points = option().points;
            if typed.read_untracked().trim().parse() != Ok(points) {
                typed.set(points.to_string());
            }
        });
        let error = Signal::derive(move || {
            let fits = typed.read().trim().parse::<i16>().is_ok_and(|points| ItemKind::POINTS.contains(&points));
            (!fits).then(|| "Write a whole number from -100 to 100.".to_owned())
        });
        let points = move |text: String| {
            if let Ok(points) = text.trim().parse::<i16>() {
                change(&|options| options[n].points = points);
            }
            typed.set(text);
        };
        view! {
            <TextField
                label=format!("Answer {}, question {number}", n + 1)
                value=Signal::derive(move || option().text)
                on_input=Callback::new(move |text: String| change(&|options| options[n].text.clone_from(&text)))
            />
            <NumberField
                label=format!("Points of answer {}, question {number}", n + 1)
                unit="points"
                value=typed
                error
                on_input=Callback::new(points)
            />
        }
        .into_any()
    };
    view! { <EditRows list label=format!("Answers to question {number}") row=Callback::new(row)/> }.into_any()
}
