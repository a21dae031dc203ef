//! Help: a topic for each screen, searched as one types, and the keys.

use leptos::prelude::*;

use crate::{
    components::{PageTitle, StatusLine, TextField},
    content::{
        help::{SHORTCUTS, Shortcut, matching},
        text::Topic,
    },
};

/// Every topic, folded; those that match the search, opened.
#[component]
pub fn Help() -> impl IntoView {
    let query = RwSignal::new(String::new());
    let is_searching = Memo::new(move |_| !query.read().trim().is_empty());
    let found = Memo::new(move |_| matching(&query.read()));
    let count = Memo::new(move |_| match (is_searching.get(), found.read().len()) {
        (false, _) => String::new(),
        (true, 0) => "No topic has all of these words. One word on its own may find more.".into(),
        (true, 1) => "1 topic found".into(),
        (true, n) => format!("{n} topics found"),
    });
    view! {
        <div class="page help">
            <PageTitle>"Help"</PageTitle>
            <div role="search" class="stack tight">
                <TextField label="Search help" value=query on_input=move |text| query.set(text) passing=true />
                <StatusLine text=count />
            </div>
            <div class="topics">
                <For
                    each=move || found.get()
                    key=|topic| topic.id
                    children=move |topic| view! { <TopicEntry topic=topic open=is_searching /> }
                />
            </div>
            <section class="stack">
                <h2>"Keyboard"</h2>
                <table class="shortcuts">
                    <thead class="visually-hidden">
                        <tr>
                            <th scope="col">"Keys"</th>
                            <th scope="col">"What they do"</th>
                        </tr>
                    </thead>
                    <tbody>{SHORTCUTS.iter().map(shortcut).collect_view()}</tbody>
                </table>
            </section>
        </div>
    }
    .into_any()
}

#[component]
fn TopicEntry(topic: &'static Topic, open: Memo<bool>) -> impl IntoView {
    view! {
        <details class="disclosure" open=move || open.get()>
            <summary>{topic.title}</summary>
            <div class="stack tight">{paragraphs(topic)}</div>
        </details>
    }
}

/// The words of a topic.
pub fn paragraphs(topic: &'static Topic) -> AnyView {
    topic.paragraphs.iter().map(|text| view! { <p>{*text}</p> }).collect_view().into_any()
}

fn shortcut(shortcut: &'static Shortcut) -> AnyView {
    let keys = shortcut.keys.iter().enumerate().map(|(n, key)| {
        view! {
            {(n > 0).then_some(" + ")}
            <kbd>{*key}</kbd>
        }
    });
    view! {
        <tr>
            <th scope="row">{keys.collect_view()}</th>
            <td>{shortcut.does}</td>
        </tr>
    }
    .into_any()
}
