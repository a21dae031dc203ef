//! Library: everything to look up, own prompts, and the shapes of a session.

mod add_to_set;
mod browse;
mod built_in;
mod cards;
mod copy;
mod editor;
mod options;
mod sets;
mod shares;

use leptos::prelude::*;

pub use browse::Browse;
pub use sets::SetPage;

use self::{built_in::BuiltIn, cards::FormatCards, editor::OwnFormat, sets::SetCards};
use super::{assessments::OwnQuestionnaires, unknown::Unknown};
use crate::{
    app::use_app,
    components::{Icon, IconName, PageTitle},
    content,
    domain::{Format, Id},
    route::Route,
};

/// The way to everything else, own sets, and every format, a coach's own first.
#[component]
pub fn Library() -> impl IntoView {
    view! {
        <div class="page wide library">
            <header class="stack tight">
                <PageTitle>"Library"</PageTitle>
                <p class="lede">"Questions, skills and stage cards to look up, prompts of your own, and the shapes a session can take."</p>
            </header>
            <div class="actions">
                <a class="button primary" href=Route::Browse(String::new()).href()>
                    <Icon name=IconName::Search />
                    "Browse and search"
                </a>
            </div>
            <SetCards />
            <FormatCards />
            <OwnQuestionnaires />
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
