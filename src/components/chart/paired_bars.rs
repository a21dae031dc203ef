//! Planned against actual, pair by pair.

use leptos::prelude::*;

use super::figure::Figure;
use super::layout::{ROW, bar, shorten};

/// Two bars for each row: planned hollow and dashed, actual solid, both with their value in words.
///
/// ```ignore
/// <PairedBars title="Planned and actual time" description="The generative moment took 4 minutes more than planned."
///     rows=vec![("Opening".into(), 126.0, 150.0)] format=minutes_and_seconds/>
/// ```
#[component]
pub fn PairedBars(
    #[prop(into)] title: String,
    /// One sentence that says what there is to see.
    #[prop(into)]
    description: String,
    /// (label, planned, actual) of each row.
    rows: Vec<(String, f64, f64)>,
    /// A value in words.
    format: fn(f64) -> String,
) -> impl IntoView {
    let height = ROW * rows.len() as f64;
    let largest = rows.iter().flat_map(|(_, planned, actual)| [*planned, *actual]).fold(0.0, f64::max);
    let drawn = rows.iter().enumerate().map(|(n, row)| pair(n as f64 * ROW, row, largest, format)).collect_view();
    let heads = vec!["Part", "Planned", "Actual"];
    let table =
        rows.iter().map(|(label, planned, actual)| vec![label.clone(), format(*planned), format(*actual)]).collect();
    view! {
        <Figure title description height heads rows=table>
            {drawn}
        </Figure>
    }
    .into_any()
}

fn pair(top: f64, (label, planned, actual): &(String, f64, f64), largest: f64, format: fn(f64) -> String) -> AnyView {
    let (planned_bar, actual_bar) = (bar(*planned, largest), bar(*actual, largest));
    view! {
        <text x="1" y=top + 14.0 font-weight="600">
            {shorten(label)}
        </text>
        <rect
            x="1"
            y=top + 22.0
            width=planned_bar
            height="13"
            rx="3"
            fill="none"
            stroke="var(--text)"
            stroke-width="1.5"
            stroke-dasharray="4 3"
        ></rect>
        <text x=planned_bar + 9.0 y=top + 33.5>
            {format!("{} planned", format(*planned))}
        </text>
        <rect x="1" y=top + 40.0 width=actual_bar height="13" rx="3" fill="var(--primary)"></rect>
        <text x=actual_bar + 9.0 y=top + 51.5>
            {format!("{} actual", format(*actual))}
        </text>
    }
    .into_any()
}
