//! What every chart of values over time has: the drawing with its title and sentence, and the same figures as a table.

use leptos::prelude::*;

use super::super::dom::unique_id;
use super::plot::{WIDTH, Word};

/// The frame of a chart. Its sentence is read as the description and stands under it.
#[component]
pub(super) fn Figure(
    title: String,
    description: String,
    height: f64,
    /// The table's headings.
    heads: Vec<&'static str>,
    /// The table's rows; the first cell is the row's name.
    rows: Vec<Vec<String>>,
    children: Children,
) -> impl IntoView {
    let id = unique_id("chart");
    let description_id = format!("{id}-description");
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|row| {
            let mut cells = row.into_iter();
            let name = cells.next();
            let cells = cells.map(|cell| view! { <td class="numerals">{cell}</td> }).collect_view();
            view! {
                <tr>
                    <th scope="row">{name}</th>
                    {cells}
                </tr>
            }
        })
        .collect_view();
    view! {
        <figure class="chart stack tight">
            <svg
                viewBox=format!("0 0 {WIDTH} {height}")
                role="img"
                aria-labelledby=id.clone()
                aria-describedby=description_id.clone()
                font-size="14"
                fill="var(--text)"
            >
                <title id=id.clone()>{title.clone()}</title>
                <desc id=description_id.clone()>{description.clone()}</desc>
                {children()}
            </svg>
            <figcaption class="muted">{description}</figcaption>
            <details class="disclosure">
                <summary>"Show as a table"</summary>
                <table>
                    <caption class="visually-hidden">{title}</caption>
                    <thead>
                        <tr>{heads}</tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </details>
        </figure>
    }
    .into_any()
}

/// Words of a chart, with a rim in the ground's colour so that a line behind them does not run through.
pub(super) fn words(words: Vec<Word>, weight: &'static str) -> AnyView {
    let word = |Word { x, y, anchor, text }| {
        view! {
            <text
                x=x
                y=y
                text-anchor=anchor
                font-weight=weight
                paint-order="stroke"
                stroke="var(--surface)"
                stroke-width="4"
                stroke-linejoin="round"
            >
                {text}
            </text>
        }
    };
    words.into_iter().map(word).collect_view().into_any()
}

/// A level line across the drawing, with its words at the left.
pub(super) fn level(y: f64, text: String, dash: Option<&'static str>) -> AnyView {
    view! {
        <line
            x1=super::plot::LEFT
            x2=WIDTH
            y1=y
            y2=y
            stroke=if dash.is_some() { "var(--line-strong)" } else { "var(--line)" }
            stroke-width="1"
            stroke-dasharray=dash
        ></line>
        <text x="1" y=y + 4.5 fill="var(--muted)">
            {text}
        </text>
    }
    .into_any()
}
