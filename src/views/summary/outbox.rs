//! The ways in which a summary leaves: copied, shared, printed, saved.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    components::{Icon, IconName, StatusLine},
    domain::document::Document,
    platform::{files, page},
    views::print,
};

/// The buttons above a document. What came of each is said in words below them.
#[component]
pub fn Outbox(
    document: Memo<Option<Document>>,
    /// The address of the page to print.
    paper: Signal<String>,
    /// Whether sharing is offered: a version with private notes is not.
    can_share: Signal<bool>,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    // What was said is about the version that it was said of.
    Effect::new(move || {
        document.with(|_| ());
        said.set(String::new());
    });
    let copy = move |done: &'static str| {
        let Some(document) = document.get_untracked() else { return };
        spawn_local(async move {
            let outcome = match files::copy(&document.to_text()).await {
                Ok(()) => done,
                Err(_) => "This browser did not allow copying. Please select the text below and copy it by hand.",
            };
            let _ = said.try_set(outcome.into());
        });
    };
    let share = move |_| {
        let Some(document) = document.get_untracked() else { return };
        if !files::can_share() {
            return copy("This browser has no share sheet, so the summary was copied. Paste it where you like.");
        }
        spawn_local(async move {
            let outcome = match files::share(&document.title, &document.to_text()).await {
                files::Shared::Done => "Summary shared",
                files::Shared::PutAway => "",
                files::Shared::Refused => "This browser did not share it. Copy summary works too.",
            };
            let _ = said.try_set(outcome.into());
        });
    };
    let save = move |ending: &str, mime: &'static str, text: fn(&Document) -> String| {
        let Some(document) = document.get_untracked() else { return };
        let name = format!("{}.{ending}", document.file_stem);
        print::hand_over(name, mime, text(&document), said);
    };
    let print = move |_| {
        print::ask_on_arrival();
        page::go(&paper.get_untracked(), false);
    };
    view! {
        <div class="outbox no-print">
            <div class="sheet-actions">
                <button type="button" class="button primary" on:click=move |_| copy("Summary copied")>
                    <Icon name=IconName::Copy />
                    "Copy summary"
                </button>
                <Show when=move || can_share.get()>
                    <button type="button" class="button" on:click=share>
                        <Icon name=IconName::Share />
                        "Share summary"
                    </button>
                </Show>
                <button type="button" class="button" on:click=print>
                    <Icon name=IconName::Print />
                    "Print or save as PDF"
                </button>
            </div>
            <details class="disclosure">
                <summary>"Download as a file"</summary>
                <div class="sheet-actions">
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| save("html", "text/html", Document::to_html)
                    >
                        <Icon name=IconName::Download />
                        "Download as HTML"
                    </button>
                    <button
                        type="button"
                        class="button"
                        on:click=move |_| save("md", "text/markdown", Document::to_markdown)
                    >
                        <Icon name=IconName::Download />
                        "Download as Markdown"
                    </button>
                </div>
            </details>
            <StatusLine text=said />
        </div>
    }
    .into_any()
}
