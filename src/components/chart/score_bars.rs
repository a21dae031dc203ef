//! Values in rows: today beside an earlier day, and beside what is wished.

use leptos::prelude::*;

use super::{
    figure::{Figure, words},
    rows::{Bar, BarRow, height, lay},
};

/// Up to three bars for each row: the first solid, the second hollow and dashed, the third hollow and dotted, each with
/// its value and its name after it.
///
/// ```ignore
/// <ScoreBars title="Wheel of life" description="Eight areas." rows names=vec!["today".into()] largest=10.0
///     heads=vec!["Area", "Today"] table/>
/// ```
#[component]
pub fn ScoreBars(
    #[prop(into)] title: String,
    /// One sentence that says what there is to see.
    #[prop(into)]
    description: String,
    rows: Vec<BarRow>,
    /// What the bars of a row are, in order; short, such as `today` or `23 Oct`.
    names: Vec<String>,
    /// The value that fills the room.
    largest: f64,
    heads: Vec<&'static str>,
    table: Vec<Vec<String>>,
) -> impl IntoView {
    let (bars, labels, values) = lay(&rows, &names, largest);
    let drawn = bars.into_iter().map(drawn).collect_view();
    view! {
        <Figure title description height=height(rows.len(), names.len()) heads rows=table>
            {drawn}
            {words(labels, "600")}
            {words(values, "400")}
        </Figure>
    }
    .into_any()
}

fn drawn(Bar { series, top, length }: Bar) -> AnyView {
    let (fill, stroke, dash) = match series {
        0 => ("var(--primary)", "var(--primary)", None),
        1 => ("none", "var(--text)", Some("4 3")),
        _ => ("none", "var(--accent)", Some("1.5 2.5")),
    };
    view! {
        <rect
            x="1"
            y=top
            width=length
            height="13"
            rx="3"
            fill=fill
            stroke=stroke
            stroke-width="1.5"
            stroke-dasharray=dash
        ></rect>
    }
    .into_any()
}
