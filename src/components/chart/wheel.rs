//! The wheel of life.

use leptos::prelude::*;

use super::{
    figure::{Figure, words},
    polar::{CENTRE, Spoke, headings, height, lines, mark, numbers, radius, slice, within},
};

/// A slice for each area: today solid with a filled dot, the start dashed with a hollow one, what is wished as a hollow
/// diamond. The values stand beside the names, and there is no average.
///
/// ```ignore
/// <WheelChart title="Wheel of life" description="Eight areas." spokes day="today" heads=["Area", "Today"].to_vec() rows/>
/// ```
#[component]
pub fn WheelChart(
    #[prop(into)] title: String,
    /// One sentence that says what there is to see.
    #[prop(into)]
    description: String,
    spokes: Vec<Spoke>,
    /// What the day in hand is called: `today`, or `then`.
    day: &'static str,
    /// The table's headings and rows, which may say more than the drawing.
    heads: Vec<&'static str>,
    rows: Vec<Vec<String>>,
) -> impl IntoView {
    let of = spokes.len();
    let rings = [2, 4, 6, 8, 10].map(|value| {
        view! {
            <circle cx=CENTRE.0 cy=CENTRE.1 r=radius(value) fill="none" stroke="var(--line)" stroke-width="1"></circle>
        }
    });
    let drawn = spokes.iter().enumerate().map(|(n, spoke)| area(n, of, spoke)).collect_view();
    let headings = headings(&spokes, day);
    let marks = headings.iter().map(|heading| match heading.text.as_str() {
        "start" => dot(mark(heading), false),
        "wished" => diamond(mark(heading)),
        _ => dot(mark(heading), true),
    });
    let marks = marks.collect_view();
    view! {
        <Figure title description height=height(of) heads rows>
            {rings.collect_view()}
            {drawn}
            {words(numbers(of), "600")}
            {words(lines(&spokes), "400")}
            {marks}
            {words(headings, "400")}
        </Figure>
    }
    .into_any()
}

fn area(n: usize, of: usize, spoke: &Spoke) -> AnyView {
    let today = spoke.today.map(|value| {
        view! {
            <path
                d=slice(n, of, value, false)
                fill="var(--primary)"
                fill-opacity="0.28"
                stroke="var(--primary)"
                stroke-width="2.5"
                stroke-linejoin="round"
            ></path>
            {dot(within(n, of, value, 0.0), true)}
        }
    });
    let start = spoke.start.map(|value| {
        view! {
            <path
                d=slice(n, of, value, true)
                fill="none"
                stroke="var(--text)"
                stroke-width="2"
                stroke-dasharray="5 4"
            ></path>
            {dot(within(n, of, value, -0.45), false)}
        }
    });
    let wished = spoke.wished.map(|value| diamond(within(n, of, value, 0.45)));
    view! {
        {today}
        {start}
        {wished}
    }
    .into_any()
}

fn dot((x, y): (f64, f64), is_filled: bool) -> AnyView {
    let (fill, stroke) =
        if is_filled { ("var(--primary)", "var(--primary)") } else { ("var(--surface)", "var(--text)") };
    view! { <circle cx=x cy=y r="4" fill=fill stroke=stroke stroke-width="2"></circle> }.into_any()
}

fn diamond((x, y): (f64, f64)) -> AnyView {
    let d = format!("M {x:.1} {:.1} l 5 5 l -5 5 l -5 -5 Z", y - 5.0);
    view! { <path d=d fill="var(--surface)" stroke="var(--accent)" stroke-width="2"></path> }.into_any()
}
