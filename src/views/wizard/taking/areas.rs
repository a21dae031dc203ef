//! The areas of a wheel and the rows of the rulers: which there are, and a page for each.

use leptos::prelude::*;

use super::{super::answers::Answers, place::readings};
use crate::{
    components::{EditList, EditRows, Ruler, TextField},
    content::instruments::reading,
    domain::{
        Assessment, Id, TakenResult, Voice,
        assessment::{Area, Reading},
        format_edit::shift,
    },
    platform::random,
};

fn change(answers: Answers<Assessment>, change: impl FnOnce(&mut Vec<Area>)) {
    answers.change(|taken| {
        if let Some(areas) = taken.areas_mut() {
            change(areas);
        }
    });
}

/// The names, in order.
pub fn list(answers: Answers<Assessment>) -> AnyView {
    let is_wheel = answers.record.with(|taken| matches!(taken.result, TakenResult::Wheel(_)));
    let (noun, add, label) = if is_wheel { ("area", "Add an area", "Area") } else { ("line", "Add a line", "What") };
    let names = answers.read(|taken| taken.areas().iter().map(|area| area.name.clone()).collect::<Vec<_>>());
    let name = move |n: usize| names.with(|names| names.get(n).cloned().unwrap_or_default());
    let list = EditList {
        id: StoredValue::new("areas".into()),
        noun,
        count: Signal::derive(move || names.read().len()),
        name: Callback::new(name),
        shift: Callback::new(move |(n, down)| change(answers, |areas| _ = shift(areas, n, down))),
        remove: Some(Callback::new(move |n: usize| change(answers, |areas| drop(areas.remove(n))))),
        add: Some((
            add,
            // An id of its own: an area that was taken away and one that came later are not the same.
            Callback::new(move |()| {
                let id = Id::<Area>::from_random(random());
                change(answers, |areas| areas.push(Area::named(&id.as_str()[..10], "")));
            }),
        )),
    };
    let row = move |n: usize| {
        view! {
            <TextField
                label=format!("{label} {}", n + 1)
                id=format!("area-name-{n}")
                value=Signal::derive(move || name(n))
                on_input=Callback::new(move |text: String| change(answers, |areas| areas[n].name = text))
            />
        }
        .into_any()
    };
    view! {
        <EditRows list label=if is_wheel { "Areas" } else { "Lines" } row=Callback::new(row)/>
        {move || answers.error("areas-0").get().map(|why| view! { <p class="field-error">{why}</p> })}
    }
    .into_any()
}

/// One area: its numbers, each under its own question, and room for words.
pub fn page(answers: Answers<Assessment>, n: usize) -> AnyView {
    let (scales, is_wheel) =
        answers.record.with(|taken| (readings(taken), matches!(taken.result, TakenResult::Wheel(_))));
    let rulers = scales.iter().map(|which| ruler(answers, n, *which, !is_wheel)).collect_view();
    let label = match answers.voice {
        Voice::Coach => "In the client's words",
        Voice::Own => "In my own words",
    };
    view! {
        {rulers}
        <TextField
            label
            rows=2
            id=format!("area-words-{n}")
            value=answers.read(move |taken| taken.areas().get(n).map(|area| area.words.clone()).unwrap_or_default())
            on_input=Callback::new(move |text: String| change(answers, |areas| areas[n].words = text))
        />
    }
    .into_any()
}

fn ruler(answers: Answers<Assessment>, n: usize, which: Reading, follow_up: bool) -> AnyView {
    let asked = reading(which);
    let (low, high) = asked.ends;
    view! {
        <Ruler
            question=asked.ask.text(answers.voice)
            low
            high
            follow_up
            value=answers.read(move |taken| taken.areas().get(n).and_then(|area| area.reading(which)))
            on_change=Callback::new(move |value| change(answers, |areas| areas[n].set_reading(which, value)))
        />
    }
    .into_any()
}
