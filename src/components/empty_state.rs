//! A place with nothing in it yet.

use leptos::prelude::*;

use super::CairnMark;

/// A welcome, one sentence and one action. Unreadable data is not empty: say that with a `Message`.
///
/// ```ignore
/// <EmptyState title="Your first client goes here" body="A first name or initials is enough to begin.">
///     <a class="button primary" href="#/clients/new">"Add a client"</a>
/// </EmptyState>
/// ```
#[component]
pub fn EmptyState(
    #[prop(into)] title: String,
    #[prop(into)] body: String,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            <CairnMark/>
            <h2>{title}</h2>
            <p>{body}</p>
            {children.map(|children| children())}
        </div>
    }
}
