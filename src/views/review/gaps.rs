//! Be curious about gaps: the areas that matter most first, each with its questions and the way on.

use leptos::prelude::*;

use super::{Look, act::Act, keep::Question};
use crate::domain::{
    Voice,
    assessment::Answers,
    gap::{Gap, Reading, by_priority, gaps},
};

/// So many areas are in view; the others wait (003: two or three are plenty).
const IN_VIEW: usize = 3;

/// An area with its gaps: its place in the instrument, its name, and for each gap the number that its question names
/// and how many areas before it have the same.
type Curious = (usize, String, Vec<(Gap, u8, usize)>);

#[component]
pub fn Gaps(look: Look) -> impl IntoView {
    let found = Memo::new(move |_| curious(&look.readings.read()));
    let open = Memo::new(move |_| {
        let taken = look.taken.get();
        taken.as_ref().and_then(|taken| taken.result.answers()).map(still_open).unwrap_or_default()
    });
    let list = move |from: usize, to: usize| {
        let part = move || found.get().into_iter().skip(from).take(to - from).collect::<Vec<_>>();
        view! {
            <For
                each=part
                key=Clone::clone
                children=move |(at, area, gaps)| view! { <Area look=look at=at area=area gaps=gaps /> }
            />
        }
    };
    let more = move || format!("More areas ({})", found.read().len().saturating_sub(IN_VIEW));
    let nothing = match look.voice {
        Voice::Coach => "No two answers pull apart. The questions below may find something all the same.",
        Voice::Own => "No two of my answers pull apart. The questions below may find something all the same.",
    };
    let is_areas = move || !look.readings.read().is_empty();
    let has_more = move || found.read().len() > IN_VIEW;
    view! {
        <Show when=move || is_areas() && found.read().is_empty()>
            <p>{nothing}</p>
        </Show>
        {list(0, IN_VIEW)}
        <Show when=has_more>
            <details class="disclosure">
                <summary>{more}</summary>
                <div class="stack">{list(IN_VIEW, usize::MAX)}</div>
            </details>
        </Show>
        <Show when=move || !open.read().is_empty()>
            <p>"Still open:"</p>
            <ul>{move || open.get().into_iter().map(|text| view! { <li dir="auto">{text}</li> }).collect_view()}</ul>
        </Show>
    }
    .into_any()
}

/// The areas with gaps by the person's own priority. What rose was asked about among the successes.
fn curious(readings: &[Reading]) -> Vec<Curious> {
    let mut asked: Vec<Gap> = Vec::new();
    let place = |ranked: &Reading| readings.iter().position(|reading| reading == ranked).unwrap_or_default();
    let of_area = |reading: Reading| {
        let found = gaps(&reading).into_iter().filter(|(gap, _)| *gap != Gap::Rose);
        let found: Vec<_> = found
            .map(|(gap, number)| {
                let before = asked.iter().filter(|other| **other == gap).count();
                asked.push(gap);
                (gap, number, before)
            })
            .collect();
        (!found.is_empty()).then(|| (place(&reading), reading.area.clone(), found))
    };
    by_priority(readings.to_vec()).into_iter().filter_map(of_area).collect()
}

fn still_open(answers: &Answers) -> Vec<String> {
    answers.items.iter().filter(|answer| answer.is_open()).map(|answer| answer.item.text.clone()).collect()
}

#[component]
fn Area(look: Look, at: usize, area: String, gaps: Vec<(Gap, u8, usize)>) -> impl IntoView {
    let named = area.clone();
    let question = move |(gap, number, n): (Gap, u8, usize)| {
        view! { <Question look=look gap=gap n=n number=number area=named.clone() /> }
    };
    let (label, title) = (area.clone(), area.clone());
    view! {
        <section class="card flat" aria-label=label>
            <h3 dir="auto">{title}</h3>
            {gaps.into_iter().map(question).collect_view()}
            <Act look=look at=at area=area />
        </section>
    }
    .into_any()
}
