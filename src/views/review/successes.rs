//! Successes first: the highest answers, and those that have risen.

use leptos::prelude::*;

use super::{Look, keep::Question};
use crate::{
    content::words::count,
    domain::{
        Voice,
        gap::{Gap, Reading, gaps},
    },
};

#[component]
pub fn Successes(look: Look) -> impl IntoView {
    let found = look
        .app
        .memo(move |model| model.assessments.get(&look.id()).map(|taken| model.highlights(taken)).unwrap_or_default());
    // An area that has risen brings its own question.
    let risen = Memo::new(move |_| {
        let rose = |reading: &Reading| gaps(reading).into_iter().find(|(gap, _)| *gap == Gap::Rose);
        look.readings
            .read()
            .iter()
            .filter_map(|reading| rose(reading).map(|(_, n)| (reading.area.clone(), n)))
            .enumerate()
            .collect::<Vec<_>>()
    });
    let since = match look.voice {
        Voice::Coach => "since last time",
        Voice::Own => "since I last looked",
    };
    let rows = move || {
        let row = |one: crate::domain::assessment::Highlight| {
            let rose = one.rose.and_then(|by| usize::try_from(by).ok());
            let rose = rose.map(|by| format!("up by {} {since}", count(by, "point")));
            let said = [Some(one.value).filter(|value| !value.is_empty()), rose];
            let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
            view! {
                <li>
                    <strong dir="auto">{one.name}</strong>
                    {(!said.is_empty()).then(|| format!(": {said}"))}
                </li>
            }
        };
        found.get().into_iter().map(row).collect_view()
    };
    view! {
        <Show when=move || !found.read().is_empty()>
            <ul aria-label="What stands highest">{rows}</ul>
        </Show>
        <For
            each=move || risen.get()
            key=Clone::clone
            children=move |(n, (area, by))| view! { <Question look=look gap=Gap::Rose n=n number=by area=area /> }
        />
    }
    .into_any()
}
