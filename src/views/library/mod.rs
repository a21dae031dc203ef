//! Library: the shapes of a session, and their questions.

mod browse;
mod built_in;
mod cards;
mod copy;
mod editor;
mod shares;

use leptos::prelude::*;

use self::{browse::Browse, built_in::BuiltIn, cards::FormatCards, editor::OwnFormat};
use super::unknown::Unknown;
use crate::{
    app::use_app,
    components::PageTitle,
    content,
    domain::{Format, Id},
};

/// Every format, a coach's own first, and the questions of one of them.
#[component]
pub fn Library() -> impl IntoView {
    view! {
        <div class="page wide library">
            <header class="stack tight">
                <PageTitle>"Library"</PageTitle>
                <p class="lede">"The shapes a session can take. Look inside, use one as it is, or copy it and make it yours."</p>
            </header>
            <FormatCards />
            <Browse />
        </div>
    }
    .into_any()
}

/// One format: an own one to edit, a built-in one to look at.
#[component]
pub fn FormatPage(id: Id<Format>) -> impl IntoView {
    let app = use_app();
    let own = {
        let id = id.clone();
        app.memo(move |model| model.formats.get(&id).cloned())
    };
    // Saving changes the format, not the page.
    let is_own = Memo::new(move |_| own.read().is_some());
    move || match (is_own.get(), content::format(id.as_str())) {
        (true, _) => own.get_untracked().map(|first| view! { <OwnFormat first=first saved=own /> }).into_any(),
        (false, Some(format)) => view! { <BuiltIn format=format /> }.into_any(),
        (false, None) => view! { <Unknown /> }.into_any(),
    }
}
