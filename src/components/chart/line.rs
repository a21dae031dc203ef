//! Values over days.

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{
    figure::{Figure, level, words},
    plot::{across, below, down, printed},
};

/// A line over days: hollow marks, the last one solid, and the values that matter most printed.
///
/// A day may have several values; the line, then dashed, runs through their middle.
///
/// ```ignore
/// <LineChart title="Strength" description="It stands at 62 %." points=curve scale=(0.0, 100.0) format=percent day=short heads=["Day", "Strength"]/>
/// ```
#[component]
pub fn LineChart(
    #[prop(into)] title: String,
    /// One sentence that says what there is to see.
    #[prop(into)]
    description: String,
    /// In the order of days.
    points: Vec<(NaiveDate, f64)>,
    /// The lowest and the highest value of the scale.
    scale: (f64, f64),
    /// A value in words.
    format: fn(f64) -> String,
    /// A day in few words.
    day: fn(NaiveDate) -> String,
    /// The headings of the table: of the days, and of the values.
    heads: [&'static str; 2],
    /// A value to compare with, drawn as a dashed line.
    #[prop(optional)]
    mark: Option<f64>,
    #[prop(default = 150.0)] height: f64,
) -> impl IntoView {
    let (Some(&(first, _)), Some(&(last, _))) = (points.first(), points.last()) else { return ().into_any() };
    let place = |(on, value): &(NaiveDate, f64)| (across(*on, first, last), down(*value, scale, height));
    let places: Vec<_> = points.iter().map(place).collect();
    let values: Vec<_> = points.iter().map(|(_, value)| *value).collect();
    let line = through(&points);
    let is_dashed = line.len() < points.len();
    let line = line.iter().map(place).map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ");
    let ends = if first == last { vec![first] } else { vec![first, last] };
    let ends: Vec<_> = ends.into_iter().map(|on| (across(on, first, last), day(on))).collect();
    let rows = points.iter().map(|(on, value)| vec![day(*on), format(*value)]).collect();
    let levels = [scale.0, scale.1].map(|value| level(down(value, scale, height), plain(value), None));
    let compared = mark.map(|value| level(down(value, scale, height), plain(value), Some("2 4")));
    let marks = places
        .iter()
        .enumerate()
        .map(|(n, (x, y))| {
            let fill = if n + 1 == places.len() { "var(--primary)" } else { "var(--surface)" };
            view! { <circle cx=*x cy=*y r="4" fill=fill stroke="var(--primary)" stroke-width="2"></circle> }
        })
        .collect_view();
    view! {
        <Figure title description height heads=heads.to_vec() rows>
            {levels.into_iter().collect_view()}
            {compared}
            <polyline
                points=line
                fill="none"
                stroke="var(--primary)"
                stroke-width="2"
                stroke-linejoin="round"
                stroke-dasharray=is_dashed.then_some("5 4")
            ></polyline>
            {marks}
            {words(printed(&places, &values, format), "600")}
            {words(below(&ends, height - 6.0), "400")}
        </Figure>
    }
    .into_any()
}

/// One point for each day, in the middle of its values.
fn through(points: &[(NaiveDate, f64)]) -> Vec<(NaiveDate, f64)> {
    let middle =
        |day: &[(NaiveDate, f64)]| (day[0].0, day.iter().map(|(_, value)| value).sum::<f64>() / day.len() as f64);
    points.chunk_by(|(a, _), (b, _)| a == b).map(middle).collect()
}

fn plain(value: f64) -> String {
    format!("{value:.0}")
}
