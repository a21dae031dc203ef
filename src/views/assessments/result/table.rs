//! A table on the page.

use leptos::prelude::*;

use crate::content::instruments::table::Table;

/// The table; a wide one scrolls within itself, also by keyboard.
pub fn shown(name: &str, table: Table) -> AnyView {
    let heads = table.heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let row = |row: Vec<String>| {
        let mut cells = row.into_iter();
        let name = cells.next();
        view! {
            <tr>
                <th scope="row">{name}</th>
                {cells.map(|cell| view! { <td class="numerals">{cell}</td> }).collect_view()}
            </tr>
        }
    };
    view! {
        <div class="scroll-table" tabindex="0" role="region" aria-label=format!("{name} as a table")>
            <table>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody>{table.rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
    .into_any()
}
