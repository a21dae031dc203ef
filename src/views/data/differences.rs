//! Records that are here and in a file and not the same: which version stands, why, and the choice.

use leptos::prelude::*;

use super::words::{thing, when};
use crate::{
    app::use_app,
    components::Segmented,
    content::words::{capital, count},
    domain::{
        AnyRecord, Kind, Timestamp,
        backup::{Chosen, Difference, Preview, Side, Why},
    },
};

/// How many are in view without being asked for.
const FEW: usize = 10;

/// How many differing texts of one record are shown.
const TEXTS: usize = 3;

/// The records that differ, by name; nothing when there are none.
#[component]
pub fn Differences(numbers: Memo<Preview>, chosen: RwSignal<Chosen>) -> impl IntoView {
    let now = use_app().now();
    // What is chosen must not draw the list anew: the focus is in it.
    let which = Memo::new(move |_| numbers.with(|numbers| numbers.differences.iter().map(key).collect::<Vec<_>>()));
    move || {
        let few = match which.read().len() {
            0 => return ().into_any(),
            number => number <= FEW,
        };
        let number = count(which.read().len(), "record");
        let all = numbers.with_untracked(|numbers| numbers.differences.clone());
        let rows = all.iter().map(|difference| row(difference, numbers, chosen, now)).collect_view();
        view! {
            <details class="disclosure" open=few>
                <summary>{number} " with other words here than in the file"</summary>
                <p>"The version that does not stand is set aside on this page, if it has words of its own."</p>
                <ul class="rows">{rows}</ul>
            </details>
        }
        .into_any()
    }
}

fn row(difference: &Difference, numbers: Memo<Preview>, chosen: RwSignal<Chosen>, now: Timestamp) -> AnyView {
    let (key, name) = (key(difference), name(&difference.here.record));
    let stands = {
        let key = key.clone();
        Signal::derive(move || {
            let found = numbers.with(|numbers| {
                numbers.differences.iter().find(|difference| self::key(difference) == key).map(|found| found.stands)
            });
            word(found.unwrap_or(Side::Here)).to_owned()
        })
    };
    let choose = move |side: String| {
        let side = if side == word(Side::File) { Side::File } else { Side::Here };
        chosen.update(|chosen| _ = chosen.insert(key.clone(), side));
    };
    let texts = difference.texts();
    let more = texts.len().saturating_sub(TEXTS);
    let texts = texts
        .into_iter()
        .take(TEXTS)
        .map(|(here, file)| view! { <dl class="two-versions">{said("Here", here)} {said("In the file", file)}</dl> });
    view! {
        <li class="row aside-row">
            <span class="stack tight">
                <span class="row-title" dir="auto">
                    {name.clone()}
                </span>
                <span class="row-meta">{why(difference, now)}</span>
                {texts.collect_view()}
                {(more > 0).then(|| view! { <span class="row-meta">{match more {
                    1 => "1 more text differs.".to_owned(),
                    more => format!("{more} more texts differ."),
                }}</span> })}
                <Segmented
                    legend=format!("Which version stands: {name}")
                    options=vec![
                        (word(Side::Here).into(), "Keep what is here".into()),
                        (word(Side::File).into(), "Take the file’s".into()),
                    ]
                    value=stands
                    on_change=choose
                />
            </span>
        </li>
    }
    .into_any()
}

fn said(place: &'static str, text: String) -> AnyView {
    let text = if text.is_empty() { "nothing".to_owned() } else { format!("“{text}”") };
    view! {
        <div>
            <dt>{place}</dt>
            <dd dir="auto">{text}</dd>
        </div>
    }
    .into_any()
}

fn key(difference: &Difference) -> (Kind, String) {
    (difference.here.record.kind(), difference.here.record.id().to_owned())
}

/// What a record is called: by its own words, where it has any.
fn name(record: &AnyRecord) -> String {
    let kind = capital(thing(record.kind()));
    let title = record.title();
    if title.is_empty() { kind } else { format!("{kind}: {title}") }
}

fn word(side: Side) -> &'static str {
    match side {
        Side::Here => "here",
        Side::File => "file",
    }
}

/// What tells which version is the newer, in a sentence.
fn why(difference: &Difference, now: Timestamp) -> String {
    let [here, file] = [&difference.here, &difference.file].map(|version| when(version.stamp.hlc.at()));
    match difference.why(now) {
        Why::Newer(Side::Here) => format!("What is here is newer: written {here}, the file’s {file}."),
        Why::Newer(Side::File) => format!("The file’s is newer: written {file}, what is here {here}."),
        Why::ClockAhead(Side::Here) => {
            format!(
                "What is here counts as newer, but the clock was ahead when it was written: {here}. The file’s is from {file}."
            )
        }
        Why::ClockAhead(Side::File) => {
            format!(
                "The file’s counts as newer, but the clock of its device was ahead: {file}. What is here is from {here}."
            )
        }
        Why::SameMoment => format!("Both were written at the same moment, {here}."),
    }
}
