//! The ways in which a document leaves: copied, shared, printed, saved as a file.

use leptos::{prelude::*, task::spawn_local};

use crate::{
    components::{Icon, IconName, StatusLine},
    content::words::capital,
    domain::document::Document,
    platform::{files, page},
    views::print,
};

/// Draws something as a picture, in SVG.
pub type Picture = Callback<(), Option<String>>;

/// The buttons above a document. What came of each is said in words below them.
#[component]
pub fn Outbox(
    /// The document as it is when a button is pressed.
    #[prop(into)]
    document: Signal<Option<Document>>,
    /// The address of the page to print.
    paper: String,
    /// What the document is called here, such as “summary”.
    noun: &'static str,
    /// Whether sharing is offered: what holds private words is not shared.
    #[prop(optional)]
    can_share: bool,
    /// The same as a picture, where there is one.
    #[prop(optional)]
    picture: Option<Picture>,
    /// With the files among the other buttons, where the whole is folded away already.
    #[prop(optional)]
    flat: bool,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let copy = move |done: String| {
        let Some(document) = document.get_untracked() else { return };
        spawn_local(async move {
            let outcome = match files::copy(&document.to_text()).await {
                Ok(()) => done,
                Err(_) => "This browser did not allow copying. Please print it, or save it as a file.".into(),
            };
            let _ = said.try_set(outcome);
        });
    };
    let share = move |_| {
        let Some(document) = document.get_untracked() else { return };
        if !files::can_share() {
            let copied = "was copied. Paste it where you like.";
            return copy(format!("This browser has no share sheet, so the {noun} {copied}"));
        }
        spawn_local(async move {
            let outcome = match files::share(&document.title, &document.to_text()).await {
                files::Shared::Done => format!("{} shared", capital(noun)),
                files::Shared::PutAway => String::new(),
                files::Shared::Refused => format!("This browser did not share it. Copy {noun} works too."),
            };
            let _ = said.try_set(outcome);
        });
    };
    let print = move |_| {
        print::ask_on_arrival();
        page::go(&paper, false);
    };
    let files = files_of(document, picture, said);
    let (beside, folded) = if flat { (Some(files), None) } else { (None, Some(files)) };
    view! {
        <div class="outbox no-print">
            <div class="sheet-actions">
                <button type="button" class="button" class:primary=!flat on:click=move |_| copy(format!("{} copied", capital(noun)))>
                    <Icon name=IconName::Copy />
                    {format!("Copy {noun}")}
                </button>
                {can_share
                    .then(|| {
                        view! {
                            <button type="button" class="button" on:click=share>
                                <Icon name=IconName::Share />
                                {format!("Share {noun}")}
                            </button>
                        }
                    })}
                <button type="button" class="button" on:click=print>
                    <Icon name=IconName::Print />
                    "Print or save as PDF"
                </button>
                {beside}
            </div>
            {folded
                .map(|files| {
                    view! {
                        <details class="disclosure">
                            <summary>"Download as a file"</summary>
                            <div class="sheet-actions">{files}</div>
                        </details>
                    }
                })}
            <StatusLine text=said />
        </div>
    }
    .into_any()
}

/// A button for each kind of file.
fn files_of(document: Signal<Option<Document>>, picture: Option<Picture>, said: RwSignal<String>) -> AnyView {
    let save = move |ending: &str, mime: &'static str, text: Option<String>| {
        if let Some((document, text)) = document.get_untracked().zip(text) {
            print::hand_over(format!("{}.{ending}", document.file_stem), mime, text, said);
        }
    };
    let text_as = move |to: fn(&Document) -> String| document.get_untracked().as_ref().map(to);
    let button = |words: &'static str, save: Box<dyn Fn()>| {
        view! {
            <button type="button" class="button" on:click=move |_| save()>
                <Icon name=IconName::Download />
                {words}
            </button>
        }
    };
    let picture = picture.map(|picture| {
        button("Download as a picture", Box::new(move || save("svg", "image/svg+xml", picture.run(()))))
    });
    view! {
        {picture}
        {button("Download as HTML", Box::new(move || save("html", "text/html", text_as(Document::to_html))))}
        {button("Download as Markdown", Box::new(move || save("md", "text/markdown", text_as(Document::to_markdown))))}
    }
    .into_any()
}
