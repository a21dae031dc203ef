//! Counts by week.

use leptos::prelude::*;

use super::{
    counts::{highest, middle, over, room},
    figure::{Figure, level, words},
    plot::{BOTTOM, below, down},
};

/// The height in the chart's own units.
const HEIGHT: f64 = 170.0;
/// The widest column.
const WIDEST: f64 = 40.0;

/// Two counts for each place, one upon the other: solid, and above it hollow and dashed. Both are printed.
///
/// ```ignore
/// <Columns title="Done per week" description="Nine times in three weeks." heads=["Week from", "Done", "In part"]
///     rows=vec![("16 Nov".into(), 3, 1)]/>
/// ```
#[component]
pub fn Columns(
    #[prop(into)] title: String,
    /// One sentence that says what there is to see.
    #[prop(into)]
    description: String,
    /// (label, solid, hollow) of each column, in order.
    rows: Vec<(String, usize, usize)>,
    /// The headings of the table: of the labels, the solid and the hollow.
    heads: [&'static str; 3],
) -> impl IntoView {
    let scale = (0.0, highest(rows.iter().map(|(_, solid, hollow)| solid + hollow)));
    let width = (room(rows.len()) * 0.68).min(WIDEST);
    let middle = |n: usize| middle(n, rows.len());
    let ground = HEIGHT - BOTTOM;
    let column = |(n, (_, solid, hollow)): (usize, &(String, usize, usize))| {
        let x = middle(n) - width / 2.0;
        let top = down(*solid as f64, scale, HEIGHT);
        let rim = down((solid + hollow) as f64, scale, HEIGHT);
        view! {
            <rect x=x y=top width=width height=ground - top rx="3" fill="var(--primary)"></rect>
            {(*hollow > 0)
                .then(|| {
                    view! {
                        <rect
                            x=x + 1.0
                            y=rim
                            width=width - 2.0
                            height=top - rim
                            rx="3"
                            fill="none"
                            stroke="var(--primary)"
                            stroke-width="1.5"
                            stroke-dasharray="4 3"
                        ></rect>
                    }
                })}
        }
    };
    let drawn = rows.iter().enumerate().map(column).collect_view();
    let counts: Vec<_> = rows.iter().map(|(_, solid, hollow)| (*solid, *hollow)).collect();
    let labels: Vec<_> = rows.iter().enumerate().map(|(n, (label, ..))| (middle(n), label.clone())).collect();
    let table =
        rows.iter().map(|(label, solid, hollow)| vec![label.clone(), solid.to_string(), hollow.to_string()]).collect();
    view! {
        <Figure title description height=HEIGHT heads=heads.to_vec() rows=table>
            {level(ground, "0".into(), None)}
            {drawn}
            {words(over(&counts, HEIGHT), "600")}
            {words(below(&labels, HEIGHT - 6.0), "400")}
        </Figure>
    }
    .into_any()
}
