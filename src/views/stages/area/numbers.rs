//! Importance, confidence and readiness: the latest numbers with their questions, and how they moved.

use leptos::prelude::*;

use super::Desk;
use crate::{
    components::{Icon, IconName, chart::LineChart, what_moved, what_would_lift, why_not_lower},
    content::words::{chart_day, near_day},
    domain::{FocusArea, LaterWhat, NaiveDate, Ruler},
    platform::clock,
    route::Wizard,
    views::{dated_later::DatedLater, stages::words::ruler_name},
};

#[component]
pub fn Numbers(desk: Desk) -> impl IntoView {
    let today = clock::use_today();
    let is_empty = desk.read(|area| area.rulers.is_empty());
    let nothing = desk.say(
        "Three numbers from 0 to 10, and what is behind them.",
        "Three numbers of mine from 0 to 10, and what is behind them.",
    );
    let rulers = Ruler::ALL.map(|ruler| {
        view! { {move || desk.area.with(|area| latest(area.as_deref()?, ruler, today.get()))} }
    });
    let charts =
        Ruler::ALL.map(|ruler| view! { {move || desk.area.with(|area| chart(area.as_deref()?, ruler, today.get()))} });
    let moved = desk.read(|area| area.rulers.len() > 1);
    let client = desk.client();
    view! {
        <section class="card" aria-labelledby="area-rulers">
            <h2 id="area-rulers">"Importance, confidence, readiness"</h2>
            <Show when=move || is_empty.get()>
                <p class="muted">{nothing}</p>
            </Show>
            <ul class="plain stack" role="list" aria-label="Rulers">{rulers.into_iter().collect_view()}</ul>
            <p>
                <a class="button" href=Wizard::Rulers(desk.id()).start().href()>
                    <Icon name=IconName::Chart/>
                    {move || if is_empty.get() { "Take the rulers" } else { "Take the rulers again" }}
                </a>
            </p>
            <details class="disclosure" hidden=move || !moved.get()>
                <summary>"How the numbers moved"</summary>
                <div class="charts">{charts.into_iter().collect_view()}</div>
            </details>
            <DatedLater client shows=|later| matches!(later.what, LaterWhat::Area(_))/>
        </section>
    }
    .into_any()
}

/// The latest number of a ruler, what it calls for, and what was said.
fn latest(area: &FocusArea, ruler: Ruler, today: NaiveDate) -> Option<AnyView> {
    let (on, now) = area.ruler_now(ruler, today)?;
    let said = area.rulers.iter().find(|reading| reading.on == on).and_then(|reading| reading.said(ruler)).cloned();
    let (not_lower, higher) = said.map(|said| (said.not_lower, said.higher)).unwrap_or_default();
    let moved = what_moved(area.ruler_before(ruler, on), now).map(|asked| (asked, String::new()));
    let questions = moved
        .into_iter()
        .chain(why_not_lower(now).map(|asked| (asked, not_lower)))
        .chain([(what_would_lift(now), higher)])
        .map(|(asked, said)| {
            view! {
                <li>
                    <span class=if said.is_empty() { "" } else { "muted" }>{asked}</span>
                    {(!said.is_empty()).then(|| view! { <span class="prose" dir="auto">{format!(" {said}")}</span> })}
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <li class="stack tight">
                <h3>
                    {ruler_name(ruler)} " " <span class="numerals">{format!("{now} of 10")}</span>
                    <span class="muted small">{format!(" {}", near_day(on, today))}</span>
                </h3>
                <ul>{questions}</ul>
            </li>
        }
        .into_any(),
    )
}

fn chart(area: &FocusArea, ruler: Ruler, today: NaiveDate) -> Option<AnyView> {
    let points: Vec<_> =
        area.ruler_over_time(ruler, today).into_iter().map(|(on, value)| (on, f64::from(value))).collect();
    let (first, last) = (points.first()?.1, points.last()?.1);
    (points.len() > 1).then(|| {
        let name = ruler_name(ruler);
        view! {
            <div>
                <h3>{name}</h3>
                <LineChart
                    title=format!("{name} over time")
                    description=format!("{name} was {first:.0} of 10 at first, and {last:.0} at last.")
                    points
                    scale=(0.0, 10.0)
                    format=|value| format!("{value:.0}")
                    day=|day| chart_day(day, clock::today())
                    heads=["Day", "Number, 0–10"]
                />
            </div>
        }
        .into_any()
    })
}
