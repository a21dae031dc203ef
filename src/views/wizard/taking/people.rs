//! Stakeholder interviews: what everybody is asked, and what each person said.

use leptos::prelude::*;

use super::super::answers::Answers;
use crate::{
    components::{EditList, EditRows, OneOf, RadioGroup, RadioOption, Ruler, TextField},
    content::instruments::{SAID_IN_PRIVATE, relation},
    domain::{
        Assessment, TakenResult,
        assessment::{Interview, Relation, Stakeholders},
    },
};

const SCALES: &[((u8, u8), &str)] = &[((1, 5), "1 to 5"), ((0, 10), "0 to 10")];

fn read<P: PartialEq + Default + Send + Sync + 'static>(
    answers: Answers<Assessment>,
    part: impl Fn(&Stakeholders) -> P + Send + Sync + 'static,
) -> Memo<P> {
    answers.read(move |taken| match &taken.result {
        TakenResult::Stakeholders(all) => part(all),
        _ => P::default(),
    })
}

fn change(answers: Answers<Assessment>, change: impl FnOnce(&mut Stakeholders)) {
    answers.change(|taken| {
        if let TakenResult::Stakeholders(all) = &mut taken.result {
            change(all);
        }
    });
}

/// The questions, what is rated, and the scale.
pub fn frame(answers: Answers<Assessment>) -> AnyView {
    let questions = Lines {
        id: "interview-question",
        noun: "question",
        label: "Question",
        add: "Add a question",
        list: |all| &all.questions,
        put: |all, n, text| all.questions[n] = text,
        push: |all| all.questions.push(String::new()),
        shift: Stakeholders::shift_question,
        remove: Stakeholders::remove_question,
    };
    let items = Lines {
        id: "interview-item",
        noun: "rating",
        label: "Rating",
        add: "Add something to rate",
        list: |all| &all.items,
        put: |all, n, text| all.items[n] = text,
        push: |all| all.items.push(String::new()),
        shift: Stakeholders::shift_item,
        remove: Stakeholders::remove_item,
    };
    view! {
        <p class="muted">{SAID_IN_PRIVATE.text(answers.voice)}</p>
        <h2>"Questions"</h2>
        {questions.view(answers)}
        <h2>"Ratings"</h2>
        {items.view(answers)}
        <OneOf
            legend="How is it rated?"
            options=SCALES
            value=read(answers, |all| Some(all.scale))
            on_change=Callback::new(move |scale| change(answers, |all| all.scale = scale))
        />
    }
    .into_any()
}

/// A list of texts under which the answers stand by their place.
#[derive(Clone, Copy)]
struct Lines {
    id: &'static str,
    noun: &'static str,
    label: &'static str,
    add: &'static str,
    list: fn(&Stakeholders) -> &Vec<String>,
    put: fn(&mut Stakeholders, usize, String),
    push: fn(&mut Stakeholders),
    shift: fn(&mut Stakeholders, usize, bool),
    remove: fn(&mut Stakeholders, usize),
}

impl Lines {
    fn view(self, answers: Answers<Assessment>) -> AnyView {
        let Self { id, noun, label, add, list, put, push, shift, remove } = self;
        let text = move |n: usize| read(answers, move |all| list(all).get(n).cloned().unwrap_or_default());
        let edit = EditList {
            id: StoredValue::new(id.into()),
            noun,
            count: read(answers, move |all| list(all).len()).into(),
            // A question is too long for the name of a button.
            name: Callback::new(|_| String::new()),
            shift: Callback::new(move |(n, down)| change(answers, |all| shift(all, n, down))),
            remove: Some(Callback::new(move |n| change(answers, |all| remove(all, n)))),
            add: Some((add, Callback::new(move |()| change(answers, push)))),
        };
        let row = move |n: usize| {
            view! {
                <TextField
                    label=format!("{label} {}", n + 1)
                    value=text(n)
                    on_input=Callback::new(move |text: String| change(answers, |all| put(all, n, text)))
                />
            }
            .into_any()
        };
        view! { <EditRows list=edit label=format!("{label}s") row=Callback::new(row)/> }.into_any()
    }
}

/// One person: how they are related, their answers and ratings. A page for somebody new makes them as it is written.
pub fn interview(answers: Answers<Assessment>, n: usize) -> AnyView {
    let edit = move |put: &dyn Fn(&mut Interview)| {
        change(answers, |all| {
            all.interviews.resize(all.interviews.len().max(n + 1), Interview::default());
            put(&mut all.interviews[n]);
        });
    };
    let one = move |part: fn(&Interview) -> String| {
        read(answers, move |all| all.interviews.get(n).map(part).unwrap_or_default())
    };
    let (asked, items, range) =
        read(answers, |all| (all.questions.clone(), all.items.clone(), all.scale)).get_untracked();
    let answer = |(q, question): (usize, String)| {
        let value = read(answers, move |all| all.interviews.get(n).and_then(|one| one.answers.get(q).cloned()));
        let input = move |text: String| {
            edit(&|one| {
                one.answers.resize(one.answers.len().max(q + 1), String::new());
                one.answers[q] = text.clone();
            });
        };
        let value = Signal::derive(move || value.get().unwrap_or_default());
        view! { <TextField label=question rows=2 value on_input=Callback::new(input)/> }
    };
    let rate = |(i, item): (usize, String)| {
        let value =
            read(answers, move |all| all.interviews.get(n).and_then(|one| one.ratings.get(i).copied().flatten()));
        let pick = move |rating: Option<u8>| {
            edit(&|one| {
                one.ratings.resize(one.ratings.len().max(i + 1), None);
                one.ratings[i] = rating;
            });
        };
        view! { <Ruler question=item range value on_change=Callback::new(pick)/> }
    };
    let options: Vec<_> =
        Relation::ALL.iter().enumerate().map(|(n, one)| RadioOption::new(n.to_string(), relation(*one))).collect();
    let place = read(answers, move |all| {
        let found = all.interviews.get(n).map_or(Relation::default(), |one| one.relation);
        Relation::ALL.iter().position(|one| *one == found).map(|n| n.to_string())
    });
    view! {
        <TextField
            label="Name or initials"
            hint="Only you can see this."
            value=one(|one| one.who.clone())
            on_input=Callback::new(move |text: String| edit(&|one| one.who = text.clone()))
        />
        <RadioGroup
            legend="Who is it?"
            options
            inline=true
            value=place
            on_change=Callback::new(move |key: String| {
                if let Some(found) = key.parse().ok().and_then(|n: usize| Relation::ALL.get(n)) {
                    edit(&|one| one.relation = *found);
                }
            })
        />
        {asked.into_iter().enumerate().map(answer).collect_view()}
        {items.into_iter().enumerate().map(rate).collect_view()}
    }
    .into_any()
}
