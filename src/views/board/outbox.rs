//! The ways in which a board leaves: on paper, as Markdown, as a picture.

use leptos::prelude::*;

use super::desk::Desk;
use crate::{
    components::{Icon, IconName, StatusLine},
    domain::document::BoardSheet,
    platform::page,
    route::Route,
    views::print,
};

#[component]
pub fn Outbox(desk: Desk) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let save = move |ending: &str, mime: &'static str, text: fn(&BoardSheet) -> String| {
        let sheet = desk.app.with(|model| model.boards.get(&desk.id()).map(|board| BoardSheet::of(model, board)));
        if let Some(sheet) = sheet {
            print::hand_over(format!("{}.{ending}", sheet.document().file_stem), mime, text(&sheet), said);
        }
    };
    let print = move |_| {
        print::ask_on_arrival();
        page::go(&Route::PrintBoard(desk.id()).href(), false);
    };
    view! {
        <details class="disclosure">
            <summary>"Print or take along"</summary>
            <div class="stack tight">
                <div class="sheet-actions">
                    <button type="button" class="button" on:click=print>
                        <Icon name=IconName::Print />
                        "Print or save as PDF"
                    </button>
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| save("svg", "image/svg+xml", BoardSheet::to_svg)
                    >
                        <Icon name=IconName::Download />
                        "Download as a picture"
                    </button>
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| save("md", "text/markdown", |sheet| sheet.document().to_markdown())
                    >
                        <Icon name=IconName::Download />
                        "Download as Markdown"
                    </button>
                </div>
                <StatusLine text=said />
            </div>
        </details>
    }
    .into_any()
}
